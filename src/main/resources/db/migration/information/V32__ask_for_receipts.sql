-- The source of an item asks States to acknowledge its receipt by a deadline, and what they acknowledge: each for that
-- State and for those who speak for the source.
create table information.receipt_request (
    id           uuid primary key,
    thing_id     uuid not null,
    place_id     uuid not null,
    group_id     uuid not null,
    group_name   jsonb not null,
    audience_id  uuid not null,
    asked_by     text not null,
    parties      text[] not null check (cardinality(parties) > 0),
    -- those of them where somebody held a post when they were asked
    delivered    text[] not null check (delivered <@ parties),
    speakers     text[] not null,
    due_at       timestamptz not null,
    zone         text not null,
    remind_at    timestamptz not null,
    asked_at     timestamptz not null,
    act_id       uuid not null unique,
    reminded_at  timestamptz,
    check (asked_at < remind_at and remind_at < due_at)
);
create index receipt_request_by_thing on information.receipt_request (thing_id);
create index receipt_request_to_remind on information.receipt_request (remind_at) where reminded_at is null;

create table information.receipt (
    request_id      uuid not null references information.receipt_request (id),
    party           text not null,
    audience_id     uuid not null,
    acknowledged_at timestamptz not null,
    act_id          uuid not null unique,
    primary key (request_id, party)
);

alter table information.receipt_request enable row level security;
alter table information.receipt_request force row level security;
create policy reading on information.receipt_request for select using ((select access.is_service())
    or audience_id in (select unnest(access.readable_audiences())));
create policy writing on information.receipt_request for all using ((select access.is_service()));
grant select, insert on information.receipt_request to entente_app;
-- What was asked stays as it was; it is noted once that those who have not answered were reminded.
grant update (reminded_at) on information.receipt_request to entente_app;

alter table information.receipt enable row level security;
alter table information.receipt force row level security;
create policy reading on information.receipt for select using ((select access.is_service())
    or audience_id in (select unnest(access.readable_audiences())));
create policy writing on information.receipt for all using ((select access.is_service()));
grant select, insert on information.receipt to entente_app;
