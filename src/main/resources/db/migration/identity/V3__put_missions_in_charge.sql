-- Who is in charge of a mission while its head is away (ACC-04). Periods of one mission never overlap: the act holds the
-- mission's lock and checks. Every mission of the State may know.
create table identity.charge (
    id uuid primary key,
    audience_id uuid not null,
    party_code text not null,
    duty_station text not null,
    account_id uuid not null references identity.account (id),
    since timestamptz not null,
    until timestamptz,
    notified_by uuid not null,
    notified_at timestamptz not null,
    closed_at timestamptz,
    closed_by uuid,
    check (until > since),
    check ((closed_at is null) = (closed_by is null))
);
create index charge_by_mission on identity.charge (party_code, duty_station) where closed_at is null;

-- What was done to a mission's people, by whom and when: one can only add.
create table identity.audit (
    id uuid primary key,
    audience_id uuid not null,
    party_code text not null,
    duty_station text not null,
    at timestamptz not null,
    kind text not null,
    account_id uuid,
    by_account uuid,
    detail text not null default ''
);
create index audit_by_mission on identity.audit (party_code, duty_station, at desc);

do $$
declare
    content_table text;
begin
    foreach content_table in array array['charge', 'audit'] loop
        execute format('alter table identity.%I enable row level security', content_table);
        execute format('alter table identity.%I force row level security', content_table);
        execute format('create policy making on identity.%I for insert with check ((select access.is_service()))',
            content_table);
        execute format('grant select, insert on identity.%I to entente_app', content_table);
    end loop;
end
$$;
create policy reading on identity.charge for select using (
    audience_id = any ((select access.readable_audiences())::uuid[]) or (select access.is_service()));
create policy closing on identity.charge for update using ((select access.is_service()));
create policy reading on identity.audit for select using (
    (audience_id = any ((select access.readable_audiences())::uuid[])
        and (duty_station = (select duty_station from access.live_session())
            or (select whole_state from access.live_session())))
    or (select access.is_service()));
grant update (closed_at, closed_by) on identity.charge to entente_app;
