create schema if not exists identity;

-- One account is one office of one party's mission, or the operator of the server. Members of a mission see their own.
create table identity.account (
    id uuid primary key,
    audience_id uuid not null,
    email text not null,
    kind text not null check (kind in ('DELEGATE', 'OPERATOR')),
    party_code text,
    office text check (office in ('HEAD_OF_MISSION', 'DRAFTER', 'CHAIRS_OFFICE')),
    duty_station text,
    language text not null,
    zone text not null,
    created_at timestamptz not null,
    check ((kind = 'DELEGATE') = (party_code is not null and office is not null and duty_station is not null))
);
create unique index account_by_email on identity.account (lower(email));
create index account_by_party on identity.account (party_code);

create table identity.sign_in_link (
    token_hash bytea primary key,
    account_id uuid not null references identity.account (id),
    made_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz
);
create index sign_in_link_by_account on identity.sign_in_link (account_id, made_at);

alter table identity.account enable row level security;
alter table identity.account force row level security;
create policy reading on identity.account for select using (
    (select access.is_service())
    or audience_id = any ((select access.readable_audiences())::uuid[])
    or id = (select account_id from access.live_session()));
create policy making on identity.account for insert with check ((select access.is_service()));
create policy changing on identity.account for update using (
    (select access.is_service()) or id = (select account_id from access.live_session()));

alter table identity.sign_in_link enable row level security;
alter table identity.sign_in_link force row level security;
create policy service on identity.sign_in_link for all using ((select access.is_service()));

grant usage on schema identity to entente_app;
grant select, insert on identity.account to entente_app;
-- A person changes language and zone, and nothing else, of the own account.
grant update (language, zone) on identity.account to entente_app;
grant select, insert, update on identity.sign_in_link to entente_app;
