-- Silence procedures. The row tells where a procedure stands and is what its acts lock; its facts are appended and never
-- changed. Facts hold what only some may read (who objected, and why), so that only the service reads them.

create table texts.silence (
    id          uuid primary key,
    audience_id uuid not null,
    group_id    uuid not null,
    chapter_id  uuid not null,
    state       text not null,
    expires_at  timestamptz,
    look_at     timestamptz,
    facts       integer not null default 0,
    drafted_at  timestamptz not null,
    previous_id uuid references texts.silence (id),
    unique (id, audience_id)
);
create index silence_by_group on texts.silence (group_id, drafted_at desc);
create index silence_to_look_at on texts.silence (look_at) where look_at is not null;

create table texts.silence_text (
    silence_id  uuid not null,
    position    integer not null,
    audience_id uuid not null,
    text_id     uuid not null references texts.text (id),
    version_id  uuid not null references texts.version (id),
    primary key (silence_id, position),
    foreign key (silence_id, audience_id) references texts.silence (id, audience_id) on update cascade
);
create index silence_text_by_text on texts.silence_text (text_id);

create table texts.silence_event (
    silence_id uuid not null references texts.silence (id),
    seq        integer not null check (seq > 0),
    at         timestamptz not null,
    kind       text not null,
    payload    jsonb not null,
    act_id     uuid unique,
    primary key (silence_id, seq)
);

-- Written by a drafter, signed by the head of mission, read by that mission alone.
create table texts.silence_prepared (
    id           uuid primary key,
    silence_id   uuid not null references texts.silence (id),
    audience_id  uuid not null,
    party        text not null,
    account_id   uuid not null,
    reason       text not null,
    disclosure   text not null check (disclosure in ('CHAIR', 'MEMBERS')),
    amendment    text,
    prepared_at  timestamptz not null,
    signed_at    timestamptz
);
create index silence_prepared_by_silence on texts.silence_prepared (silence_id, party);

-- Who of a mission has opened the page: that mission's own affair (SIL-17).
create table texts.silence_opened (
    silence_id  uuid not null references texts.silence (id),
    audience_id uuid not null,
    party       text not null,
    account_id  uuid not null,
    opened_at   timestamptz not null,
    primary key (silence_id, account_id)
);

create table texts.silence_profile (
    group_id    uuid primary key,
    audience_id uuid not null,
    profile     jsonb not null,
    set_at      timestamptz not null
);

-- A form sent twice acts once.
create table texts.silence_form (
    token   uuid primary key,
    used_at timestamptz not null
);

create table texts.silence_reminder (
    silence_id uuid not null references texts.silence (id),
    expires_at timestamptz not null,
    hours      integer not null,
    primary key (silence_id, expires_at, hours)
);

-- When the platform could write (SIL-21).
create table texts.heartbeat (
    at timestamptz primary key
);

do $$
declare
    kept_table text;
begin
    foreach kept_table in array array['silence', 'silence_text', 'silence_prepared', 'silence_opened', 'silence_profile'] loop
        execute format('alter table texts.%I enable row level security', kept_table);
        execute format('alter table texts.%I force row level security', kept_table);
        execute format(
            'create policy reading on texts.%I for select using ((select access.is_service()) '
            'or audience_id = any ((select access.readable_audiences())::uuid[]))', kept_table);
        execute format('create policy writing on texts.%I for all using ((select access.is_service()))', kept_table);
        execute format('grant select, insert, update on texts.%I to entente_app', kept_table);
    end loop;
    foreach kept_table in array array['silence_event', 'silence_form', 'silence_reminder', 'heartbeat'] loop
        execute format('alter table texts.%I enable row level security', kept_table);
        execute format('alter table texts.%I force row level security', kept_table);
        execute format('create policy service on texts.%I for all using ((select access.is_service()))', kept_table);
        execute format('grant select, insert on texts.%I to entente_app', kept_table);
    end loop;
end
$$;
grant delete on texts.heartbeat, texts.silence_form to entente_app;
