-- One inbox for a person, whichever post he or she acts from, and one for a mission. What is for named persons alone
-- (personal) stays with them. Notices of before are known by their account and belong to no mission's inbox.
alter table notices.notice
    add column serving_id uuid,
    add column person_id uuid,
    add column party_code text,
    add column duty_station text,
    add column personal boolean not null default true;
create index notice_by_person on notices.notice (person_id, served_at desc);
create index notice_by_mission on notices.notice (party_code, duty_station, served_at desc) where not personal;

drop policy reading on notices.notice;
drop policy opening on notices.notice;
create policy reading on notices.notice for select using (
    (select access.is_service())
    or account_id = (select account_id from access.live_session())
    or person_id = (select person_id from access.live_session())
    or (not personal
        and party_code = (select party_code from access.live_session())
        and duty_station = (select duty_station from access.live_session())));
create policy opening on notices.notice for update using (
    account_id = (select account_id from access.live_session())
    or person_id = (select person_id from access.live_session()));
