-- A group may hide its members from each other: two of them are no companions by it, unless one of them is in the chair.
alter table access.group_party add column veiled boolean not null default false;

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
              and theirs.since <= now() and (theirs.until is null or now() < theirs.until)
              and not (mine.veiled and theirs.veiled))));
end
$$;
