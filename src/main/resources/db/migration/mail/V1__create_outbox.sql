create schema if not exists mail;

-- Only the platform itself reads and writes the outbox; the operator's page reads it as the service.
create table mail.message (
    id uuid primary key,
    recipient text not null,
    language text not null,
    subject text not null,
    body text not null,
    queued_at timestamptz not null,
    next_attempt_at timestamptz not null,
    attempts integer not null default 0,
    sent_at timestamptz,
    failure text
);
create index message_waiting on mail.message (next_attempt_at) where sent_at is null;

alter table mail.message enable row level security;
alter table mail.message force row level security;
create policy service on mail.message for all using ((select access.is_service()));

grant usage on schema mail to entente_app;
grant select, insert, update on mail.message to entente_app;
