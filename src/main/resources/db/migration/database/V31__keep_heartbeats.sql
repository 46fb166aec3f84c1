-- When the platform could write (SIL-21): every module whose times for an answer end by themselves asks it.
create table database.heartbeat (
    at timestamptz primary key
);

alter table database.heartbeat enable row level security;
alter table database.heartbeat force row level security;
create policy service on database.heartbeat for all using ((select access.is_service()));
grant select, insert, delete on database.heartbeat to entente_app;
