-- Files that hang on a text or on a group. Whoever reads a file may read what it hangs on as well: both audiences count,
-- so that a file never goes further than the item that it belongs to, whatever becomes of either marking.
create table information.file (
    id            uuid primary key,
    place_id      uuid not null,
    group_id      uuid not null,
    audience_id   uuid not null,
    within_id     uuid not null,
    originator    text not null,
    name          text not null check (length(name) between 1 and 200),
    type          text not null,
    size          bigint not null check (size > 0),
    sha256        text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    attached_at   timestamptz not null,
    act_id        uuid not null unique,
    recalled_at   timestamptz,
    recall_act_id uuid unique,
    check ((recalled_at is null) = (recall_act_id is null))
);
create index file_by_place on information.file (place_id, attached_at);

-- States that took a file along and say that nothing of it is left with them: for them and for the originator.
create table information.destruction (
    file_id      uuid not null references information.file (id),
    party        text not null,
    audience_id  uuid not null,
    confirmed_at timestamptz not null,
    act_id       uuid not null unique,
    primary key (file_id, party)
);

alter table information.file enable row level security;
alter table information.file force row level security;
create policy reading on information.file for select using ((select access.is_service())
    or (audience_id = any ((select access.readable_audiences())::uuid[])
        and within_id = any ((select access.readable_audiences())::uuid[])));
create policy writing on information.file for all using ((select access.is_service()));
grant select, insert on information.file to entente_app;
-- What was attached stays as it was; who reads it may change, and it may be recalled.
grant update (audience_id, within_id, recalled_at, recall_act_id) on information.file to entente_app;

alter table information.destruction enable row level security;
alter table information.destruction force row level security;
create policy reading on information.destruction for select using ((select access.is_service())
    or audience_id = any ((select access.readable_audiences())::uuid[]));
create policy writing on information.destruction for all using ((select access.is_service()));
grant select, insert on information.destruction to entente_app;

-- The marking of a file is there for nobody for whom the file is not.
alter table information.marking add column within_id uuid;
drop policy reading on information.marking;
create policy reading on information.marking for select using ((select access.is_service())
    or (audience_id = any ((select access.readable_audiences())::uuid[])
        and (within_id is null or within_id = any ((select access.readable_audiences())::uuid[]))));
grant update (within_id) on information.marking to entente_app;

alter table information.reading drop constraint reading_kind_check,
    add constraint reading_kind_check check (kind in ('OPENED', 'PRINTED', 'DOWNLOADED'));
