-- A group may be asked to join: then its name and its purpose are shown to the missions that have signed in, and to
-- nobody else. A request is read by the mission that makes it and by the group's members; an objection by the members
-- alone.
create table groups.openings (
    group_id     uuid primary key,
    audience_id  uuid not null,
    open         boolean not null,
    period       integer not null check (period between 1 and 1000),
    working_days boolean not null,
    name         jsonb not null,
    purpose      jsonb not null,
    set_at       timestamptz not null,
    foreign key (group_id, audience_id) references groups.groups (id, audience_id) on update cascade
);

create table groups.accessions (
    id                uuid primary key,
    group_id          uuid not null,
    audience_id       uuid not null,
    party             text not null,
    party_audience_id uuid not null,
    capacity          text not null check (capacity in ('FOUNDER', 'MEMBER', 'PARTNER', 'OBSERVER', 'GUEST')),
    upgrade           boolean not null,
    reason            text not null,
    reason_language   text not null,
    group_name        jsonb not null,
    requested_at      timestamptz not null,
    deadline          timestamptz not null check (deadline > requested_at),
    zone              text not null,
    outcome           text check (outcome in ('ADMITTED', 'OBJECTED', 'WITHDRAWN', 'LAPSED')),
    ended_at          timestamptz,
    check ((outcome is null) = (ended_at is null)),
    unique (id, audience_id),
    foreign key (group_id, audience_id) references groups.groups (id, audience_id) on update cascade
);
create unique index accessions_open on groups.accessions (group_id, party) where outcome is null;
create index accessions_of_party on groups.accessions (party);
create index accessions_due on groups.accessions (deadline) where outcome is null;

create table groups.accession_objections (
    accession_id uuid primary key,
    audience_id  uuid not null,
    party        text not null,
    reason       text not null,
    language     text not null,
    received_at  timestamptz not null,
    foreign key (accession_id, audience_id) references groups.accessions (id, audience_id) on update cascade
);

alter table groups.openings enable row level security;
alter table groups.openings force row level security;
alter table groups.accessions enable row level security;
alter table groups.accessions force row level security;
alter table groups.accession_objections enable row level security;
alter table groups.accession_objections force row level security;
create policy reading on groups.openings for select using ((select access.is_service())
    or audience_id = any ((select access.readable_audiences())::uuid[])
    or (open and (select exists (select 1 from access.live_session() where kind = 'DELEGATE'))));
create policy reading on groups.accessions for select using ((select access.is_service())
    or audience_id = any ((select access.readable_audiences())::uuid[])
    or party_audience_id = any ((select access.readable_audiences())::uuid[]));
create policy reading on groups.accession_objections for select using ((select access.is_service())
    or audience_id = any ((select access.readable_audiences())::uuid[]));
create policy writing on groups.openings for all using ((select access.is_service()));
create policy writing on groups.accessions for all using ((select access.is_service()));
create policy writing on groups.accession_objections for all using ((select access.is_service()));
grant select, insert, update on groups.openings, groups.accessions to entente_app;
grant select, insert on groups.accession_objections to entente_app;
