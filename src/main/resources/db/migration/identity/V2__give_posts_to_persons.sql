-- A person signs in; a post is what the person acts from. A post without a personal name is known by its function.
create table identity.person (
    id uuid primary key,
    email text not null,
    honorific text,
    given_name text,
    family_name text,
    arabic_name text,
    language text not null,
    zone text not null,
    created_at timestamptz not null,
    check ((given_name is null) = (family_name is null)),
    check (given_name is not null or (honorific is null and arabic_name is null))
);
create unique index person_by_email on identity.person (lower(email));

-- The owner is bound by forced row security too; what is moved here is moved by nobody in particular.
alter table identity.account no force row level security;
alter table identity.sign_in_link no force row level security;

insert into identity.person (id, email, language, zone, created_at)
select id, email, language, zone, created_at from identity.account;

alter table identity.account add column person_id uuid references identity.person (id);
update identity.account set person_id = id;
alter table identity.account alter column person_id set not null;
create index account_by_person on identity.account (person_id);

-- A post as it stood from one act to the next: who changed it, and until when it was so. The last one without an end is
-- what holds; a post whose last slice has ended is over.
create table identity.slice (
    account_id uuid not null references identity.account (id),
    number integer not null check (number > 0),
    office text check (office in ('HEAD_OF_MISSION', 'DEPUTY_HEAD_OF_MISSION', 'NATIONAL_COORDINATOR',
        'HEAD_OF_CHANCERY', 'DRAFTER', 'CHAIRS_OFFICE', 'MISSION_STAFF')),
    rank text check (rank in ('AMBASSADOR', 'MINISTER_PLENIPOTENTIARY', 'MINISTER_COUNSELLOR', 'COUNSELLOR',
        'FIRST_SECRETARY', 'SECOND_SECRETARY', 'THIRD_SECRETARY', 'ATTACHE')),
    authority text check (authority in ('READ', 'DRAFT', 'COMMIT')),
    administers boolean not null,
    suspended boolean not null,
    since timestamptz not null,
    until timestamptz,
    made_by uuid,
    ended_by uuid,
    primary key (account_id, number),
    check (until >= since),
    check ((office is null) = (authority is null)),
    check (office <> 'CHAIRS_OFFICE' or authority <> 'COMMIT')
);
create unique index slice_that_holds on identity.slice (account_id) where until is null;

insert into identity.slice (account_id, number, office, authority, administers, suspended, since)
select id, 1, office,
    case when office = 'HEAD_OF_MISSION' then 'COMMIT' when office is not null then 'DRAFT' end,
    coalesce(office = 'HEAD_OF_MISSION', false), false, created_at
from identity.account;

alter table identity.sign_in_link add column person_id uuid references identity.person (id);
update identity.sign_in_link set person_id = account_id;
alter table identity.sign_in_link alter column person_id set not null, drop column account_id;
create index sign_in_link_by_person on identity.sign_in_link (person_id, made_at);

drop policy reading on identity.account;
drop policy changing on identity.account;
alter table identity.account
    drop constraint account_check,
    drop column email,
    drop column office,
    drop column language,
    drop column zone,
    add check ((kind = 'DELEGATE') = (party_code is not null and duty_station is not null));

alter table identity.account force row level security;
alter table identity.sign_in_link force row level security;

-- A mission sees its own people, whoever coordinates for the State sees the people of all its missions, and everybody
-- sees the own posts.
create policy reading on identity.account for select using (
    id = (select account_id from access.live_session())
    or person_id = (select person_id from access.live_session())
    or (audience_id = any ((select access.readable_audiences())::uuid[])
        and (duty_station = (select duty_station from access.live_session())
            or (select whole_state from access.live_session())))
    or (select access.is_service()));

alter table identity.person enable row level security;
alter table identity.person force row level security;
create policy reading on identity.person for select using (
    id = (select person_id from access.live_session())
    or id in (select person_id from identity.account)
    or (select access.is_service()));
create policy making on identity.person for insert with check ((select access.is_service()));
create policy changing on identity.person for update using (
    (select access.is_service()) or id = (select person_id from access.live_session()));

alter table identity.slice enable row level security;
alter table identity.slice force row level security;
create policy reading on identity.slice for select using (
    account_id = (select account_id from access.live_session())
    or account_id in (select id from identity.account)
    or (select access.is_service()));
create policy writing on identity.slice for all using ((select access.is_service()));

grant select, insert on identity.person to entente_app;
-- A person changes language and zone, and nothing else.
grant update (language, zone) on identity.person to entente_app;
grant select, insert on identity.slice to entente_app;
-- A slice is closed, never changed.
grant update (until, ended_by) on identity.slice to entente_app;
