-- A form sent twice acts once: its token is used up in the transaction of its act. Known to the service alone.
create schema if not exists database;
grant usage on schema database to entente_app;

create table database.used_form (
    token   uuid primary key,
    used_at timestamptz not null
);

alter table database.used_form enable row level security;
alter table database.used_form force row level security;
create policy service on database.used_form for all using ((select access.is_service()));
grant select, insert on database.used_form to entente_app;
