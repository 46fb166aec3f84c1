-- What the policies ask reads tables and the settings of the transaction, which a parallel worker shares. Unmarked, they
-- kept every query on a secured table to a single worker.
alter function access.live_session() parallel safe;
alter function access.is_service() parallel safe;

-- The parts of the answer each start from an index, and what belongs to the reader's groups is one part: a parallel worker
-- plans them anew, and a short statement waits for them.
create index audience_of_everyone on access.audience (id) where kind = 'EVERYONE';
create index audience_by_group on access.audience (group_id) where group_id is not null;
drop index access.audience_of_release;

create or replace function access.readable_audiences() returns uuid[]
    language plpgsql stable parallel safe security definer
    set search_path = pg_catalog, access, pg_temp
as $$
declare
    token text := current_setting('entente.session', true);
    reader text;
    person uuid;
begin
    if token is null or token = '' then
        return '{}';
    end if;
    if token <> 'public' then
        select party_code, person_id into reader, person from access.live_session();
        if not found then
            return '{}';
        end if;
    end if;
    return array(
        select id from access.audience where kind = 'EVERYONE'
        union all
        select id
        from access.audience_party
        join access.audience on id = audience_id and kind = 'PARTIES'
        where party_code = reader
        union all
        select audience.id
        from access.audience
        join access.group_party using (group_id)
        where group_party.party_code = reader
          and group_party.since <= now() and (group_party.until is null or now() < group_party.until)
          and (audience.expires_at is null or now() < audience.expires_at)
          and (audience.kind = 'GROUP'
            or (audience.whole and (group_party.member or not audience.members_only)
                and (audience.as_of is null or exists (
                    select 1 from access.group_party earlier
                    where earlier.group_id = audience.group_id and earlier.party_code = reader
                      and earlier.since <= audience.as_of
                      and (earlier.until is null or audience.as_of < earlier.until))))
            or exists (select 1 from access.audience_party
                       where audience_id = audience.id and party_code = reader)
            or exists (select 1 from access.audience_person
                       where audience_id = audience.id and person_id = person))
        union all
        select id from access.audience
        where kind = 'COMPANIONS' and (companions_of = reader or companions_of in (
            select theirs.party_code
            from access.group_party mine
            join access.group_party theirs using (group_id)
            where mine.party_code = reader
              and mine.since <= now() and (mine.until is null or now() < mine.until)
              and theirs.since <= now() and (theirs.until is null or now() < theirs.until))));
end
$$;

-- Who reads is asked by "audience_id in (select unnest(access.readable_audiences()))": the answer is hashed, once for each
-- statement. Policies were written "audience_id = any ((select access.readable_audiences())::uuid[])" before, by which each
-- row was compared with one audience after another, since the server hashes only an array that it knows beforehand.
-- This says the same of the policies of one schema in the better way. It is called as the owner of its tables, by the last
-- migration of each module that has such policies; a second call finds nothing to do.
create function access.hash_policies(schema_name text) returns void
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
declare
    found record;
    former text := '([\w.]+) = ANY \(\( ?SELECT access\.readable_audiences\(\) AS readable_audiences\)(::uuid\[\])?\)';
    better text := '\1 IN (SELECT unnest(access.readable_audiences()))';
begin
    for found in select * from pg_policies where schemaname = schema_name loop
        if found.qual ~ former then
            execute format('alter policy %I on %I.%I using (%s)',
                found.policyname, schema_name, found.tablename, regexp_replace(found.qual, former, better, 'g'));
        end if;
        if found.with_check ~ former then
            execute format('alter policy %I on %I.%I with check (%s)',
                found.policyname, schema_name, found.tablename, regexp_replace(found.with_check, former, better, 'g'));
        end if;
    end loop;
end
$$;
revoke execute on function access.hash_policies(text) from public;
