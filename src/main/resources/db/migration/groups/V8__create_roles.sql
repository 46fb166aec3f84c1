-- Parties that facilitate, hold the pen or coordinate: for the group, for one of its bodies, on a topic, for a term.
create table groups.roles (
    id          uuid primary key,
    group_id    uuid not null references groups.groups (id),
    body_id     uuid references groups.bodies (id),
    audience_id uuid not null,
    kind        text not null check (kind in ('FACILITATOR', 'PENHOLDER', 'COORDINATOR')),
    party       text not null,
    topic       text not null,
    function    text not null,
    language    text not null,
    since       groups.partial_date not null,
    until       groups.partial_date,
    recorded_at timestamptz not null
);
create index roles_of_group on groups.roles (group_id);

alter table groups.roles enable row level security;
alter table groups.roles force row level security;
create policy reading on groups.roles for select using ((select access.is_service())
    or audience_id = any ((select access.readable_audiences())::uuid[])
    or group_id = any ((select groups.chaired_today())::uuid[]));
create policy writing on groups.roles for all using ((select access.is_service()));
grant select, insert, update on groups.roles to entente_app;
