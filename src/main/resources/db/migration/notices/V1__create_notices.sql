create schema if not exists notices;

-- The words as they were served are kept: a notice of a deadline is evidence.
create table notices.notice (
    id uuid primary key,
    audience_id uuid not null,
    account_id uuid not null,
    subject_id uuid not null,
    language text not null,
    subject text not null,
    body text not null,
    path text not null,
    legal boolean not null,
    served_at timestamptz not null,
    read_at timestamptz
);
create index notice_by_account on notices.notice (account_id, served_at desc);

alter table notices.notice enable row level security;
alter table notices.notice force row level security;
create policy reading on notices.notice for select using (
    (select access.is_service()) or account_id = (select account_id from access.live_session()));
create policy serving on notices.notice for insert with check ((select access.is_service()));
create policy opening on notices.notice for update using (
    account_id = (select account_id from access.live_session()));

grant usage on schema notices to entente_app;
grant select, insert on notices.notice to entente_app;
grant update (read_at) on notices.notice to entente_app;
