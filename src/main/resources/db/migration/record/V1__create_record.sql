-- The official record. Nothing here is ever changed or deleted, and the application is not granted the means: the one
-- table it may delete from is the queue, whose rows say only that an act waits for its place in the log.
create schema if not exists record;

-- What was done, in full: content, so that it is read by its audience alone. Inserted in the transaction of the act.
create table record.intent (
    act_id uuid primary key,
    arrival bigint not null generated always as identity unique,
    kind text not null,
    at timestamptz not null,
    audience_id uuid not null,
    subject_id uuid not null,
    act text not null,
    salt bytea not null check (length(salt) = 32),
    commitment bytea not null check (length(commitment) = 32)
);
create index intent_by_kind on record.intent (kind, arrival);
create index intent_by_subject on record.intent (subject_id, arrival);

create table record.pending (
    arrival bigint primary key,
    act_id uuid not null unique references record.intent (act_id)
);

-- The log: public, without content. The entry is the commitment; level 1 has the root over each 256 entries, level 2
-- over each 256 of those, and so on. Tiles of every width are read from these, so that no row is ever rewritten.
create table record.entry (
    position bigint primary key check (position >= 0),
    act_id uuid not null unique references record.intent (act_id),
    commitment bytea not null check (length(commitment) = 32)
);

create table record.subtree (
    level smallint not null check (level > 0),
    position bigint not null check (position >= 0),
    root bytea not null check (length(root) = 32),
    primary key (level, position)
);

create table record.checkpoint (
    size bigint primary key check (size >= 0),
    note text not null,
    signed_at timestamptz not null
);

create table record.key (
    line text primary key,
    added_at timestamptz not null
);

alter table record.intent enable row level security;
alter table record.intent force row level security;
create policy reading on record.intent for select
    using ((select access.is_service()) or audience_id = any ((select access.readable_audiences())::uuid[]));
create policy writing on record.intent for insert with check ((select access.is_service()));

alter table record.pending enable row level security;
alter table record.pending force row level security;
create policy service on record.pending for all using ((select access.is_service()));

alter table record.entry enable row level security;
alter table record.entry force row level security;
create policy reading on record.entry for select using (true);
create policy writing on record.entry for insert with check ((select access.is_service()));

alter table record.subtree enable row level security;
alter table record.subtree force row level security;
create policy reading on record.subtree for select using (true);
create policy writing on record.subtree for insert with check ((select access.is_service()));

alter table record.checkpoint enable row level security;
alter table record.checkpoint force row level security;
create policy reading on record.checkpoint for select using (true);
create policy writing on record.checkpoint for insert with check ((select access.is_service()));

alter table record.key enable row level security;
alter table record.key force row level security;
create policy reading on record.key for select using (true);
create policy writing on record.key for insert with check ((select access.is_service()));

grant usage on schema record to entente_app;
grant select, insert on record.intent, record.entry, record.subtree, record.checkpoint, record.key to entente_app;
grant select, insert, delete on record.pending to entente_app;
