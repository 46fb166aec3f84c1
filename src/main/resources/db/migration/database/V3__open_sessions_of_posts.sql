-- A session belongs to a person who acts from one post. What it carries of the post (mission, sight of the whole State)
-- never changes while it lives: a change of the post ends its sessions.
alter table access.session
    add column id uuid not null default gen_random_uuid(),
    add column person_id uuid,
    add column duty_station text,
    add column whole_state boolean not null default false,
    add column device text not null default '',
    add column authenticated_at timestamptz not null default now();
create unique index session_by_id on access.session (id);
create index session_by_person on access.session (person_id);

create function access.open_post_session(
        hash bytea, session_kind text, account uuid, person uuid, party text, station text, sees_state boolean,
        browser text, expiry timestamptz)
    returns void
    language plpgsql security definer
    set search_path = pg_catalog, access, pg_temp
as $$
begin
    perform access.open_session(hash, session_kind, account, party, expiry);
    update access.session
    set person_id = person, duty_station = station, whole_state = sees_state, device = browser
    where token_hash = hash;
end
$$;

-- The same sign-in of the same person, with the same end, from another post under another token.
create function access.change_post(
        former bytea, next bytea, account uuid, party text, station text, sees_state boolean)
    returns void
    language plpgsql security definer
    set search_path = pg_catalog, access, pg_temp
as $$
begin
    if not access.is_service() then
        raise exception 'only the service opens sessions' using errcode = 'insufficient_privilege';
    end if;
    update access.session
    set token_hash = next, account_id = account, party_code = party, duty_station = station, whole_state = sees_state
    where token_hash = former and kind = 'DELEGATE';
end
$$;

-- What may no longer act has no session left in the same instant.
create function access.end_sessions_of(account uuid) returns void
    language plpgsql security definer
    set search_path = pg_catalog, access, pg_temp
as $$
begin
    if not access.is_service() then
        raise exception 'only the service ends the sessions of others' using errcode = 'insufficient_privilege';
    end if;
    delete from access.session where account_id = account;
end
$$;
