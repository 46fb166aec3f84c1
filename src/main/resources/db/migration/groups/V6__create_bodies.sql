-- What a group has inside: small groups, tracks of experts, pillars, initiatives, and who takes part in each when.
-- A body is known to the whole group, or to its participants and the chair alone; its content has an audience of its own.

-- The groups in whose chair the reader's party sits today.
create function groups.chaired_today() returns uuid[]
    language sql stable
    set search_path = pg_catalog, groups, access, pg_temp
as $$
    select array(
        select chairmanships.group_id
        from groups.chairmanships
        where chairmanships.party = (select party_code from access.live_session())
          and chairmanships.since_day <= (now() at time zone 'UTC')::date
          and (chairmanships.until_day is null or (now() at time zone 'UTC')::date < chairmanships.until_day))
$$;

create table groups.bodies (
    id                  uuid primary key,
    group_id            uuid not null references groups.groups (id),
    audience_id         uuid not null,
    content_audience_id uuid not null,
    slug                text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
    kind                text not null check (kind in ('SMALL_GROUP', 'CORE_GROUP', 'WORKING_GROUP', 'LEGAL_EXPERTS',
        'POLITICAL_EXPERTS', 'HEALTH_EXPERTS', 'CYBER_EXPERTS', 'EXPERTS', 'PILLAR', 'INITIATIVE')),
    name                jsonb not null,
    purpose             jsonb not null,
    level               text check (level in ('HEADS_OF_STATE', 'MINISTERS', 'SENIOR_OFFICIALS', 'HEADS_OF_MISSION', 'EXPERTS')),
    opt_in              boolean not null,
    participants_only   boolean not null,
    established         groups.partial_date not null,
    closed              groups.partial_date,
    recorded_at         timestamptz not null,
    unique (group_id, slug),
    unique (id, group_id, audience_id),
    check (participants_only = (audience_id = content_audience_id))
);

create table groups.body_participants (
    id          uuid primary key,
    body_id     uuid not null,
    group_id    uuid not null,
    audience_id uuid not null,
    party       text not null,
    since       groups.partial_date not null,
    since_day   date not null,
    until       groups.partial_date,
    until_day   date check (until_day >= since_day),
    -- Whether the party is among the readers of the body's content.
    reads       boolean not null,
    recorded_at timestamptz not null,
    check ((until is null) = (until_day is null)),
    foreign key (body_id, group_id, audience_id) references groups.bodies (id, group_id, audience_id) on update cascade
);
create unique index body_participants_open on groups.body_participants (body_id, party) where until is null;
create index body_participants_of_group on groups.body_participants (group_id, party);
create index body_participants_due on groups.body_participants (until_day) where reads and until_day is not null;

do $$
declare
    content_table text;
begin
    foreach content_table in array array['bodies', 'body_participants'] loop
        execute format('alter table groups.%I enable row level security', content_table);
        execute format('alter table groups.%I force row level security', content_table);
        execute format(
            'create policy reading on groups.%I for select using ((select access.is_service()) '
            'or audience_id = any ((select access.readable_audiences())::uuid[]) '
            'or group_id = any ((select groups.chaired_today())::uuid[]))', content_table);
        execute format(
            'create policy writing on groups.%I for all using ((select access.is_service()))', content_table);
        execute format('grant select, insert, update on groups.%I to entente_app', content_table);
    end loop;
end
$$;
