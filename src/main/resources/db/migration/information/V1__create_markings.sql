-- How items are marked: a new row for every change, the last one in force. An item and its markings have one audience.
create schema if not exists information;
grant usage on schema information to entente_app;

create table information.marking (
    id            uuid primary key,
    thing_id      uuid not null,
    audience_id   uuid not null,
    number        integer not null check (number > 0),
    originator    text not null,
    tlp           text not null check (tlp in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT', 'RED')),
    distribution  text not null check (distribution in ('GENERAL', 'LIMITED', 'RESTRICTED')),
    releasable_to text[],
    persons       uuid[] not null,
    as_of         timestamptz,
    marked_at     timestamptz not null,
    marked_by     text,
    act_id        uuid unique,
    unique (thing_id, number),
    check ((tlp = 'RED') = (cardinality(persons) > 0))
);

-- What was refused because it bore a mark of classification (MRK-02): that it happened, and nothing of what it was.
create table information.refused_mark (
    id         uuid primary key,
    account_id uuid,
    party      text,
    place      text not null,
    mark       text not null,
    refused_at timestamptz not null
);

alter table information.marking enable row level security;
alter table information.marking force row level security;
create policy reading on information.marking for select using ((select access.is_service())
    or audience_id = any ((select access.readable_audiences())::uuid[]));
create policy writing on information.marking for all using ((select access.is_service()));
grant select, insert on information.marking to entente_app;
-- What was marked stays as it was; only who reads it follows the item.
grant update (audience_id) on information.marking to entente_app;

alter table information.refused_mark enable row level security;
alter table information.refused_mark force row level security;
create policy service on information.refused_mark for all using ((select access.is_service()));
grant select, insert on information.refused_mark to entente_app;
