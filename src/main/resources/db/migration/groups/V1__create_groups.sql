-- Groups, who belongs to them, who chairs them, where they work and by which calendar.
-- Dates are kept twice: as known (2021, 2005-02, 2020-05-12), and as the day from which they count.

create schema if not exists groups;
grant usage on schema groups to entente_app;

create domain groups.partial_date as text check (value ~ '^\d{4}(-\d{2}(-\d{2})?)?$');

create table groups.groups (
    id          uuid primary key,
    audience_id uuid not null,
    slug        text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
    acronym     text not null unique check (acronym ~ '^[A-Z]{2,10}$'),
    kind        text not null check (kind in ('GROUP_OF_FRIENDS', 'COALITION', 'SMALL_GROUP', 'COOPERATION_INITIATIVE')),
    parent_id   uuid references groups.groups (id),
    name        jsonb not null,
    short_name  jsonb not null,
    purpose     jsonb not null,
    founded     groups.partial_date not null,
    levels      text[] not null,
    recorded_at timestamptz not null,
    unique (id, audience_id)
);

create table groups.memberships (
    id          uuid primary key,
    group_id    uuid not null,
    audience_id uuid not null,
    party       text not null,
    capacity    text not null check (capacity in ('FOUNDER', 'MEMBER', 'PARTNER', 'OBSERVER', 'GUEST')),
    full_rights boolean not null,
    since       groups.partial_date not null,
    since_day   date not null,
    until       groups.partial_date,
    until_day   date check (until_day > since_day),
    recorded_at timestamptz not null,
    check ((until is null) = (until_day is null)),
    foreign key (group_id, audience_id) references groups.groups (id, audience_id) on update cascade
);
-- A party belongs to a group once at a time; slices that have ended are history.
create unique index memberships_open on groups.memberships (group_id, party) where until is null;
create index memberships_of_party on groups.memberships (party, group_id);

create table groups.chairmanships (
    id          uuid primary key,
    group_id    uuid not null,
    audience_id uuid not null,
    party       text not null,
    since       groups.partial_date not null,
    since_day   date not null,
    until       groups.partial_date,
    until_day   date,
    recorded_at timestamptz not null,
    check ((until is null) = (until_day is null)),
    foreign key (group_id, audience_id) references groups.groups (id, audience_id) on update cascade
);
create unique index chairmanships_open on groups.chairmanships (group_id, party) where until is null;

create table groups.chapters (
    id          uuid primary key,
    group_id    uuid not null,
    audience_id uuid not null,
    code        text not null check (code ~ '^[A-Z]{3}$'),
    city        jsonb not null,
    zone        text not null,
    recorded_at timestamptz not null,
    unique (group_id, code),
    unique (id, audience_id),
    foreign key (group_id, audience_id) references groups.groups (id, audience_id) on update cascade
);

create table groups.calendars (
    chapter_id  uuid primary key,
    audience_id uuid not null,
    weekend     text[] not null check (cardinality(weekend) < 7),
    recorded_at timestamptz not null,
    foreign key (chapter_id, audience_id) references groups.chapters (id, audience_id) on update cascade
);

create table groups.holidays (
    chapter_id  uuid not null,
    audience_id uuid not null,
    day         date not null,
    occasion    text not null,
    language    text not null,
    primary key (chapter_id, day),
    foreign key (chapter_id, audience_id) references groups.chapters (id, audience_id) on update cascade
);

-- Members read; only the service writes, after an act has been authorised.
do $$
declare
    content_table text;
begin
    foreach content_table in array array['groups', 'memberships', 'chairmanships', 'chapters', 'calendars', 'holidays'] loop
        execute format('alter table groups.%I enable row level security', content_table);
        execute format('alter table groups.%I force row level security', content_table);
        execute format(
            'create policy reading on groups.%I for select using ((select access.is_service()) '
            'or audience_id = any ((select access.readable_audiences())::uuid[]))', content_table);
        execute format(
            'create policy writing on groups.%I for all using ((select access.is_service()))', content_table);
        execute format('grant select, insert on groups.%I to entente_app', content_table);
    end loop;
end
$$;
-- Nothing about a group is ever deleted; what ends gets an end. Only a calendar is replaced as a whole.
grant update on groups.groups, groups.memberships, groups.chairmanships, groups.calendars to entente_app;
grant delete on groups.holidays to entente_app;
