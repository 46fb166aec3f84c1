-- Who opened a marked item, and who took it along as a printed sheet: every time, never changed. Written by whoever
-- reads, in the name of that session and of no other; read by the service alone, for the originator (ORC-03).
create table information.reading (
    id          uuid primary key,
    thing_id    uuid not null,
    audience_id uuid not null,
    account_id  uuid not null,
    party       text not null,
    kind        text not null check (kind in ('OPENED', 'PRINTED')),
    -- read while a silence ran: that State's own affair (SIL-17)
    own_affair  boolean not null,
    read_at     timestamptz not null
);
create index reading_by_thing on information.reading (thing_id, party);

alter table information.reading enable row level security;
alter table information.reading force row level security;
create policy service on information.reading for all using ((select access.is_service()));
create policy opening on information.reading for insert with check (
    audience_id = any ((select access.readable_audiences())::uuid[])
    and account_id = (select account_id from access.live_session())
    and party = (select party_code from access.live_session()));
grant select, insert on information.reading to entente_app;
