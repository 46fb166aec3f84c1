-- Public keys by which a person signs in; the private ones never leave the person's devices.
create table identity.passkey (
    id uuid primary key,
    person_id uuid not null references identity.person (id),
    credential_id bytea not null unique,
    credential bytea not null,
    counter bigint not null,
    backup_eligible boolean not null,
    backed_up boolean not null,
    name text not null check (length(name) between 1 and 100),
    made_at timestamptz not null,
    used_at timestamptz
);
create index passkey_by_person on identity.passkey (person_id);

-- What a device is asked to sign, once and within its time; for a person who enrols, or for whoever signs in.
create table identity.challenge (
    hash bytea primary key,
    person_id uuid references identity.person (id),
    expires_at timestamptz not null
);
create index challenge_by_expiry on identity.challenge (expires_at);

alter table identity.passkey enable row level security;
alter table identity.passkey force row level security;
create policy reading on identity.passkey for select using (
    person_id = (select person_id from access.live_session()) or (select access.is_service()));
create policy making on identity.passkey for insert with check ((select access.is_service()));
create policy changing on identity.passkey for update using (
    person_id = (select person_id from access.live_session()) or (select access.is_service()));
create policy removing on identity.passkey for delete using (
    person_id = (select person_id from access.live_session()) or (select access.is_service()));
grant select, insert, delete on identity.passkey to entente_app;
grant update (name, counter, backed_up, used_at) on identity.passkey to entente_app;

alter table identity.challenge enable row level security;
alter table identity.challenge force row level security;
create policy service on identity.challenge for all using ((select access.is_service()));
grant select, insert, delete on identity.challenge to entente_app;
