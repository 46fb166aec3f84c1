-- Two more kinds of audience. RELEASED is part of a group: all its parties, its members alone, some parties, or some
-- persons, until a time; whoever no longer belongs to the group no longer reads. COMPANIONS is a party and all that
-- share a group with it today.
alter table access.audience
    drop constraint audience_kind_check,
    drop constraint audience_check,
    add column whole boolean not null default false,
    add column members_only boolean not null default false,
    add column as_of timestamptz,
    add column expires_at timestamptz,
    add column companions_of text,
    add constraint audience_kind_check check (kind in ('EVERYONE', 'GROUP', 'PARTIES', 'RELEASED', 'COMPANIONS')),
    add constraint audience_group_check check ((kind in ('GROUP', 'RELEASED')) = (group_id is not null)),
    add constraint audience_companions_check check ((kind = 'COMPANIONS') = (companions_of is not null)),
    add constraint audience_released_check check (
        kind = 'RELEASED' or (not whole and not members_only and as_of is null and expires_at is null));
create index audience_of_release on access.audience (group_id) where kind = 'RELEASED';
create unique index audience_of_companions on access.audience (companions_of) where kind = 'COMPANIONS';

create table access.audience_person (
    audience_id uuid not null references access.audience (id),
    person_id uuid not null,
    primary key (audience_id, person_id)
);
create index audience_person_by_person on access.audience_person (person_id);

-- Founders and members, as against partners, observers and guests.
alter table access.group_party add column member boolean not null default true;

create or replace function access.readable_audiences() returns uuid[]
    language plpgsql stable security definer
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
        where audience.kind = 'GROUP' and group_party.party_code = reader
          and group_party.since <= now() and (group_party.until is null or now() < group_party.until)
        union all
        select audience.id
        from access.audience
        join access.group_party using (group_id)
        where audience.kind = 'RELEASED' and group_party.party_code = reader
          and group_party.since <= now() and (group_party.until is null or now() < group_party.until)
          and (audience.expires_at is null or now() < audience.expires_at)
          and ((audience.whole and (group_party.member or not audience.members_only)
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

alter table access.audience_person enable row level security;
create policy service on access.audience_person for all using ((select access.is_service()));
grant select, insert, delete on access.audience_person to entente_app;
grant delete on access.audience_party to entente_app;
-- Whom content is released to may change; which group it belongs to may not.
grant update (whole, members_only, as_of, expires_at) on access.audience to entente_app;
