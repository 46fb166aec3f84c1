-- How a person wants mail; without a row, at once. Legal notices and alerts come at once whatever stands here.
create table notices.preference (
    person_id uuid primary key,
    delivery text not null check (delivery in ('IMMEDIATE', 'DIGEST', 'NONE')),
    digest_hour smallint not null check (digest_hour between 0 and 23),
    quiet_from time,
    quiet_until time,
    check ((quiet_from is null) = (quiet_until is null)),
    check (quiet_from <> quiet_until)
);
alter table notices.preference enable row level security;
alter table notices.preference force row level security;
create policy reading on notices.preference for select using (
    person_id = (select person_id from access.live_session()) or (select access.is_service()));
create policy making on notices.preference for insert with check (
    person_id = (select person_id from access.live_session()));
create policy changing on notices.preference for update using (
    person_id = (select person_id from access.live_session()));
grant select, insert on notices.preference to entente_app;
grant update (delivery, digest_hour, quiet_from, quiet_until) on notices.preference to entente_app;

-- What waits for the digest of the day, and the days that have had theirs: the key is what makes it once.
alter table notices.notice add column for_digest boolean not null default false;
create index notice_for_digest on notices.notice (person_id, served_at) where for_digest;
create table notices.digest (
    person_id uuid not null,
    day date not null,
    sent_at timestamptz not null,
    primary key (person_id, day)
);
alter table notices.digest enable row level security;
alter table notices.digest force row level security;
create policy service on notices.digest for all using ((select access.is_service()));
grant select, insert on notices.digest to entente_app;
grant update (for_digest) on notices.notice to entente_app;
create policy gathering on notices.notice for update using ((select access.is_service()));
