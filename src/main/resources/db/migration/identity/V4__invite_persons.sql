-- An invitation names everything it gives (mission, function, authority) and the one address it is for; the token carries
-- nothing. It is used once, within its time, and as it was made.
create table identity.invitation (
    id uuid primary key,
    audience_id uuid not null,
    party_code text not null,
    duty_station text not null,
    token_hash bytea not null unique,
    email text not null,
    language text not null,
    office text not null check (office in ('HEAD_OF_MISSION', 'DEPUTY_HEAD_OF_MISSION', 'NATIONAL_COORDINATOR',
        'HEAD_OF_CHANCERY', 'DRAFTER', 'CHAIRS_OFFICE', 'MISSION_STAFF')),
    rank text,
    authority text not null check (authority in ('READ', 'DRAFT', 'COMMIT')),
    administers boolean not null,
    invited_by uuid references identity.account (id),
    made_at timestamptz not null,
    expires_at timestamptz not null,
    accepted_at timestamptz,
    withdrawn_at timestamptz,
    check (office <> 'CHAIRS_OFFICE' or authority <> 'COMMIT'),
    check (accepted_at is null or withdrawn_at is null)
);
create index invitation_by_mission on identity.invitation (party_code, duty_station, made_at);
create index invitation_by_inviter on identity.invitation (invited_by);

alter table identity.invitation enable row level security;
alter table identity.invitation force row level security;
create policy reading on identity.invitation for select using (
    (audience_id = any ((select access.readable_audiences())::uuid[])
        and duty_station = (select duty_station from access.live_session()))
    or (select access.is_service()));
create policy making on identity.invitation for insert with check ((select access.is_service()));
create policy closing on identity.invitation for update using ((select access.is_service()));
grant select, insert on identity.invitation to entente_app;
grant update (accepted_at, withdrawn_at) on identity.invitation to entente_app;
