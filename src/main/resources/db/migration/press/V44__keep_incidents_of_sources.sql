-- How a source fares: why it last failed, and every time in which something was wrong with it.
alter table press.source add column failed_at timestamptz, add column fault text;
grant update (failed_at, fault) on press.source to entente_app;

create table press.incident (
    id          uuid primary key,
    source_id   uuid not null,
    audience_id uuid not null,
    trouble     text not null check (trouble in ('UNREACHABLE', 'REFUSED', 'CHANGED', 'EMPTY', 'QUIET')),
    fault       text not null,
    attempts    integer not null check (attempts > 0),
    was         text,
    became      text,
    began_at    timestamptz not null,
    told_at     timestamptz,
    ended_at    timestamptz,
    foreign key (source_id, audience_id) references press.source (id, audience_id) on update cascade
);
create index incident_by_source on press.incident (source_id, began_at desc);
create unique index incident_lasting on press.incident (source_id) where ended_at is null;

alter table press.incident enable row level security;
alter table press.incident force row level security;
create policy reading on press.incident for select using (
    audience_id in (select unnest(access.readable_audiences())));
create policy writing on press.incident for all using ((select access.is_service()));
grant select, insert on press.incident to entente_app;
grant update (fault, attempts, told_at, ended_at) on press.incident to entente_app;
