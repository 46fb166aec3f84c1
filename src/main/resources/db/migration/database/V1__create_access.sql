-- Who may read what. Content rows elsewhere carry an audience; row security asks readable_audiences() once per
-- statement. These tables are not content: the owner's functions read them, so row security is enabled but not forced.
create schema if not exists access;

create table access.audience (
    id uuid primary key,
    kind text not null check (kind in ('EVERYONE', 'GROUP', 'PARTIES')),
    group_id uuid,
    check ((kind = 'GROUP') = (group_id is not null))
);
create unique index audience_of_group on access.audience (group_id) where kind = 'GROUP';

create table access.audience_party (
    audience_id uuid not null references access.audience (id),
    party_code text not null,
    primary key (audience_id, party_code)
);
create index audience_party_by_party on access.audience_party (party_code);

create table access.group_party (
    group_id uuid not null,
    party_code text not null,
    since timestamptz not null,
    until timestamptz,
    primary key (group_id, party_code, since)
);
create index group_party_by_party on access.group_party (party_code);

-- A session is known by the hash of an unguessable token. Nothing but the token, not even a forged statement,
-- can name another actor.
create table access.session (
    token_hash bytea primary key,
    kind text not null check (kind in ('DELEGATE', 'OPERATOR', 'SERVICE')),
    account_id uuid,
    party_code text,
    opened_at timestamptz not null,
    seen_at timestamptz not null,
    expires_at timestamptz not null,
    check ((kind = 'SERVICE') = (account_id is null)),
    check ((kind = 'DELEGATE') = (party_code is not null))
);
create index session_by_account on access.session (account_id);

insert into access.audience (id, kind) values ('00000000-0000-7000-8000-000000000001', 'EVERYONE');

-- The live session of this transaction's token; a member's session also ends after one idle hour.
create function access.live_session() returns setof access.session
    language sql stable security definer rows 1
    set search_path = pg_catalog, access, pg_temp
as $$
    select * from access.session
    where token_hash = sha256(convert_to(current_setting('entente.session', true), 'UTF8'))
      and now() < expires_at
      and (kind = 'SERVICE' or now() < seen_at + interval '1 hour')
$$;

create function access.is_service() returns boolean
    language sql stable security definer
    set search_path = pg_catalog, access, pg_temp
as $$
    select exists (select 1 from access.live_session() where kind = 'SERVICE')
$$;

-- An empty or missing setting reads nothing; the word 'public' reads what is released to everyone.
create function access.readable_audiences() returns uuid[]
    language plpgsql stable security definer
    set search_path = pg_catalog, access, pg_temp
as $$
declare
    token text := current_setting('entente.session', true);
    reader text;
begin
    if token is null or token = '' then
        return '{}';
    end if;
    if token <> 'public' then
        select party_code into reader from access.live_session();
        if not found then
            return '{}';
        end if;
    end if;
    return array(
        select id from access.audience where kind = 'EVERYONE'
        union
        select audience_id from access.audience_party where party_code = reader
        union
        select audience.id
        from access.audience
        join access.group_party using (group_id)
        where audience.kind = 'GROUP' and group_party.party_code = reader
          and group_party.since <= now() and (group_party.until is null or now() < group_party.until));
end
$$;

-- Opening a session takes the service's own token; closing one takes the token of that session.
create function access.open_session(hash bytea, session_kind text, account uuid, party text, expiry timestamptz)
    returns void
    language plpgsql security definer
    set search_path = pg_catalog, access, pg_temp
as $$
begin
    if not access.is_service() or session_kind = 'SERVICE' then
        raise exception 'only the service opens sessions' using errcode = 'insufficient_privilege';
    end if;
    delete from access.session where expires_at < now();
    insert into access.session values (hash, session_kind, account, party, now(), now(), expiry);
end
$$;

create function access.touch_session() returns void
    language sql security definer
    set search_path = pg_catalog, access, pg_temp
as $$
    update access.session set seen_at = now()
    where token_hash = sha256(convert_to(current_setting('entente.session', true), 'UTF8'))
      and seen_at < now() - interval '1 minute'
$$;

create function access.close_session() returns void
    language sql security definer
    set search_path = pg_catalog, access, pg_temp
as $$
    delete from access.session
    where token_hash = sha256(convert_to(current_setting('entente.session', true), 'UTF8')) and kind <> 'SERVICE'
$$;

alter table access.audience enable row level security;
alter table access.audience_party enable row level security;
alter table access.group_party enable row level security;
alter table access.session enable row level security;
create policy service on access.audience for all using ((select access.is_service()));
create policy service on access.audience_party for all using ((select access.is_service()));
create policy service on access.group_party for all using ((select access.is_service()));

grant usage on schema access to entente_app;
grant select, insert on access.audience, access.audience_party to entente_app;
grant select, insert, update on access.group_party to entente_app;
