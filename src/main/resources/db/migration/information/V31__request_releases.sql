-- A State asks the source of an item to let further parties read it (ORC-02). The two sides alone read it; those who are
-- asked for do not learn of it.
create table information.release_request (
    id              uuid primary key,
    thing_id        uuid not null,
    group_id        uuid not null,
    group_name      jsonb not null,
    audience_id     uuid not null,
    asked_by        text not null,
    addressees      text[] not null check (cardinality(addressees) > 0),
    parties         text[] not null check (cardinality(parties) > 0),
    reason          text not null check (length(reason) between 1 and 2000),
    language        text not null,
    asked_at        timestamptz not null,
    act_id          uuid not null unique,
    granted         boolean,
    answer          text check (length(answer) <= 2000),
    answer_language text,
    answered_by     text,
    answered_at     timestamptz,
    answer_act_id   uuid unique,
    check (num_nulls(granted, answer, answer_language, answered_by, answered_at, answer_act_id) in (0, 6)),
    check (granted or answer <> '')
);
create index release_request_by_thing on information.release_request (thing_id);
create index release_request_open on information.release_request (asked_at) where answered_at is null;

alter table information.release_request enable row level security;
alter table information.release_request force row level security;
create policy reading on information.release_request for select using ((select access.is_service())
    or audience_id in (select unnest(access.readable_audiences())));
create policy writing on information.release_request for all using ((select access.is_service()));
grant select, insert on information.release_request to entente_app;
-- What was asked stays as it was; the answer is given once.
grant update (granted, answer, answer_language, answered_by, answered_at, answer_act_id)
    on information.release_request to entente_app;
