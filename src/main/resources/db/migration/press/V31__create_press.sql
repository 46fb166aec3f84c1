create schema if not exists press;
grant usage on schema press to entente_app;

-- Where reports come from by themselves: a feed that is asked again and again.
create table press.source (
    id           uuid primary key,
    group_id     uuid not null,
    audience_id  uuid not null,
    address      text not null check (length(address) <= 2000),
    title        text not null check (length(title) <= 300),
    added_by     text not null,
    added_at     timestamptz not null,
    ended_at     timestamptz,
    etag         text,
    modified     text,
    shape        text,
    due_at       timestamptz not null,
    asked_at     timestamptz,
    answered_at  timestamptz,
    last_item_at timestamptz,
    failures     integer not null default 0,
    trouble      text check (trouble in ('UNREACHABLE', 'REFUSED', 'CHANGED', 'EMPTY', 'QUIET')),
    told_at      timestamptz,
    unique (id, audience_id)
);
create unique index source_once on press.source (group_id, address) where ended_at is null;
create index source_due on press.source (due_at) where ended_at is null;

-- What a feed has offered already, by the hash of its name.
create table press.item (
    source_id   uuid not null,
    audience_id uuid not null,
    item_hash   text not null check (item_hash ~ '^[0-9a-f]{64}$'),
    seen_at     timestamptz not null,
    primary key (source_id, item_hash),
    foreign key (source_id, audience_id) references press.source (id, audience_id) on update cascade
);

-- One event of the public life of a group, with all the reports that tell of it.
create table press.happening (
    id          uuid primary key,
    group_id    uuid not null,
    audience_id uuid not null,
    day         date not null,
    made_at     timestamptz not null,
    unique (id, audience_id)
);
create index happening_by_group on press.happening (group_id, day desc, id);

create table press.report (
    id           uuid primary key,
    group_id     uuid not null,
    audience_id  uuid not null,
    title        text not null check (length(title) between 1 and 400),
    language     text not null,
    published    text,
    origin       text not null check (origin in ('PASTED', 'FILE', 'ADDRESS', 'FEED')),
    name         text not null,
    source_id    uuid,
    sha256       text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    retrieved_at timestamptz not null,
    added_by     text not null,
    state        text not null check (state in ('TO_REVIEW', 'REVIEWED', 'SET_ASIDE')),
    happening_id uuid,
    unique (id, audience_id),
    unique (group_id, sha256),
    foreign key (source_id, audience_id) references press.source (id, audience_id) on update cascade,
    foreign key (happening_id, audience_id) references press.happening (id, audience_id) on update cascade
);
create index report_by_group on press.report (group_id, state, retrieved_at desc, id);
create index report_by_happening on press.report (happening_id);

-- The original as it came, the words that were read, what was set aside of them, and what was found in them.
create table press.original (
    report_id   uuid primary key,
    audience_id uuid not null,
    media_type  text not null,
    content     bytea not null,
    words       text not null,
    aside       text not null,
    findings    jsonb not null,
    foreign key (report_id, audience_id) references press.report (id, audience_id) on update cascade
);

-- A claim of a report, tied to its words. Confirmed by a person it is still a claim of the press: UNVERIFIED.
create table press.claim (
    id           uuid primary key,
    report_id    uuid not null,
    audience_id  uuid not null,
    group_id     uuid not null,
    number       integer not null,
    kind         text not null
        check (kind in ('EVENT', 'PARTICIPANTS', 'PERSON', 'STATEMENT', 'AMOUNT', 'HELP', 'MEMBERSHIP')),
    fields       jsonb not null,
    parties      text[] not null,
    words        text not null,
    start_at     integer not null check (start_at >= 0),
    end_at       integer not null check (end_at >= start_at),
    rule         text not null,
    state        text not null check (state in ('PROPOSED', 'CONFIRMED', 'REJECTED')),
    status       text not null default 'UNVERIFIED' check (status = 'UNVERIFIED'),
    corrected    boolean not null default false,
    decided_by   text,
    decided_at   timestamptz,
    settled_by   text,
    settled_at   timestamptz,
    unique (report_id, number),
    check ((state = 'PROPOSED') = (decided_at is null)),
    foreign key (report_id, audience_id) references press.report (id, audience_id) on update cascade
);
create index claim_by_group on press.claim (group_id, kind, decided_at) where state = 'CONFIRMED';

-- Names that the tables do not know, taught by a member for its group.
create table press.taught_name (
    id          uuid primary key,
    group_id    uuid not null,
    audience_id uuid not null,
    form        text not null check (length(form) between 2 and 200),
    kind        text not null check (kind in ('PARTY', 'PERSON', 'GROUP')),
    meaning     text not null check (length(meaning) between 1 and 200),
    taught_by   text not null,
    taught_at   timestamptz not null,
    unique (group_id, form)
);

do $$
declare
    secured text;
begin
    foreach secured in array array['source', 'item', 'happening', 'report', 'original', 'claim', 'taught_name'] loop
        execute format('alter table press.%I enable row level security', secured);
        execute format('alter table press.%I force row level security', secured);
        execute format('create policy reading on press.%I for select using ((select access.is_service())
            or audience_id in (select unnest(access.readable_audiences())))', secured);
        execute format('create policy writing on press.%I for all using ((select access.is_service()))', secured);
        execute format('grant select, insert on press.%I to entente_app', secured);
    end loop;
end
$$;

-- What was retrieved stays as it came; what was found in it may be found anew.
grant update (findings) on press.original to entente_app;
grant update (state, happening_id) on press.report to entente_app;
grant update (day) on press.happening to entente_app;
grant update (fields, parties, state, corrected, decided_by, decided_at, settled_by, settled_at) on press.claim
    to entente_app;
grant update (ended_at, etag, modified, shape, due_at, asked_at, answered_at, last_item_at, failures, trouble, told_at)
    on press.source to entente_app;
-- Proposals that a new reading no longer makes, and names that are taken back.
grant delete on press.claim, press.taught_name to entente_app;
