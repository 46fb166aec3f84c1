-- Who signs in through a ministry's own provider of identities alone: the issuer that vouches for the person, and from the
-- first sign-in on the name under which it knows the person. Neither ever changes.
create table identity.federation (
    person_id uuid primary key references identity.person (id),
    party_code text not null,
    issuer text not null,
    subject text check (length(subject) between 1 and 255),
    bound_at timestamptz,
    unique (issuer, subject),
    check ((subject is null) = (bound_at is null))
);

alter table identity.federation enable row level security;
alter table identity.federation force row level security;
create policy reading on identity.federation for select using (
    person_id = (select person_id from access.live_session()) or (select access.is_service()));
create policy making on identity.federation for insert with check ((select access.is_service()));
create policy binding on identity.federation for update
    using (subject is null and (select access.is_service()))
    with check ((select access.is_service()));
grant select, insert on identity.federation to entente_app;
grant update (subject, bound_at) on identity.federation to entente_app;

-- A browser on its way to a ministry and back: once, within its time, and the same browser. With a session it is on its way
-- to prove once more whose session that is.
create table identity.round_trip (
    state_hash bytea primary key,
    browser_hash bytea not null,
    issuer text not null,
    nonce text not null,
    verifier text not null,
    session_hash bytea,
    begun_at timestamptz not null,
    expires_at timestamptz not null
);
create index round_trip_by_expiry on identity.round_trip (expires_at);

alter table identity.round_trip enable row level security;
alter table identity.round_trip force row level security;
create policy service on identity.round_trip for all using ((select access.is_service()));
grant select, insert, delete on identity.round_trip to entente_app;

-- Through which ministry whoever is invited will sign in; null where by links and passkeys of this server.
alter table identity.invitation add column issuer text;
