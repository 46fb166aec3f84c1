create schema if not exists directory;
grant usage on schema directory to entente_app;

-- What a mission publishes of itself. Its State and all that share a group with it today read it; the operator nothing.
create table directory.mission (
    party_code text not null,
    duty_station text not null,
    audience_id uuid not null,
    address text not null,
    phones text[] not null,
    fax text not null,
    mailbox_labels text[] not null,
    mailbox_addresses text[] not null,
    national_day text check (national_day ~ '^--\d\d-\d\d$'),
    correspondence text not null,
    office_hours text not null,
    remarks text not null,
    changed_at timestamptz not null,
    primary key (party_code, duty_station),
    check (cardinality(mailbox_labels) = cardinality(mailbox_addresses))
);

-- What was changed and when, by the names of the fields; the former words are not kept.
create table directory.change (
    id uuid primary key,
    party_code text not null,
    duty_station text not null,
    audience_id uuid not null,
    changed_at timestamptz not null,
    fields text[] not null
);
create index change_by_mission on directory.change (party_code, duty_station, changed_at desc);

-- Which posts the mission lists and in which order: its own matter. A post without a row is listed if it is a head's or
-- a deputy's.
create table directory.listing (
    account_id uuid primary key,
    party_code text not null,
    duty_station text not null,
    audience_id uuid not null,
    listed boolean not null,
    position integer not null
);
create index listing_by_mission on directory.listing (party_code, duty_station);

-- The published copy of those listed: a companion reads this and never the people themselves.
create table directory.person (
    account_id uuid primary key,
    party_code text not null,
    duty_station text not null,
    audience_id uuid not null,
    position integer not null,
    office text not null,
    rank text,
    honorific text,
    given_name text,
    family_name text,
    arabic_name text
);
create index person_by_mission on directory.person (party_code, duty_station, position);

create table directory.focal_point (
    id uuid primary key,
    party_code text not null,
    duty_station text not null,
    audience_id uuid not null,
    topic text not null check (topic in ('HEALTH_ALERT', 'SECURITY', 'LEGAL', 'PRESS', 'PROTOCOL', 'CYBER', 'CONSULAR',
        'HUMANITARIAN', 'OTHER')),
    topic_text text not null,
    group_id uuid,
    function text not null,
    mailbox text not null,
    phone text not null,
    account_id uuid,
    deputy text not null,
    deputy_phone text not null,
    deputy_account_id uuid,
    round_the_clock boolean not null,
    confirmed_at timestamptz not null,
    reminded_at timestamptz,
    withdrawn_at timestamptz,
    check ((topic = 'OTHER') = (topic_text <> ''))
);
create index focal_point_by_mission on directory.focal_point (party_code, duty_station) where withdrawn_at is null;
create index focal_point_by_confirmation on directory.focal_point (confirmed_at) where withdrawn_at is null;

-- A communication test (ALR-03), and how each focal point that it reached stood at its start.
create table directory.ping (
    id uuid primary key,
    audience_id uuid not null,
    group_id uuid not null,
    started_at timestamptz not null,
    closes_at timestamptz not null,
    started_by text,
    check (closes_at > started_at)
);
create index ping_by_group on directory.ping (group_id, started_at desc);
create table directory.ping_target (
    ping_id uuid not null references directory.ping (id),
    focal_point_id uuid not null,
    audience_id uuid not null,
    party_code text not null,
    duty_station text not null,
    topic text not null,
    topic_text text not null,
    function text not null,
    account_id uuid,
    deputy_account_id uuid,
    answered_at timestamptz,
    answered_by text check (answered_by in ('FOCAL_POINT', 'DEPUTY', 'MISSION')),
    primary key (ping_id, focal_point_id),
    check ((answered_at is null) = (answered_by is null))
);
create index ping_target_waiting on directory.ping_target (party_code) where answered_at is null;

do $$
declare
    content_table text;
begin
    foreach content_table in array
            array['mission', 'change', 'listing', 'person', 'focal_point', 'ping', 'ping_target'] loop
        execute format('alter table directory.%I enable row level security', content_table);
        execute format('alter table directory.%I force row level security', content_table);
        execute format('create policy writing on directory.%I for all using ((select access.is_service()))',
            content_table);
        execute format('create policy reading on directory.%I for select using '
            '(audience_id = any ((select access.readable_audiences())::uuid[]))', content_table);
        execute format('grant select, insert, update on directory.%I to entente_app', content_table);
    end loop;
end
$$;
grant delete on directory.person, directory.ping to entente_app;
-- A mission goes on keeping a focal point for a group that it no longer belongs to, until it withdraws it.
create policy reading_own on directory.focal_point for select using (
    party_code = (select party_code from access.live_session()));
