-- Concept notes and terms of reference of groups. A later version replaces an earlier one, which stays readable.
create table groups.documents (
    id          uuid primary key,
    group_id    uuid not null,
    audience_id uuid not null,
    kind        text not null check (kind in ('CONCEPT_NOTE', 'TERMS_OF_REFERENCE')),
    number      integer not null check (number > 0),
    words       jsonb not null,
    party       text not null,
    kept_at     timestamptz not null,
    unique (group_id, kind, number),
    foreign key (group_id, audience_id) references groups.groups (id, audience_id) on update cascade
);

alter table groups.documents enable row level security;
alter table groups.documents force row level security;
create policy reading on groups.documents for select using ((select access.is_service())
    or audience_id = any ((select access.readable_audiences())::uuid[]));
create policy writing on groups.documents for all using ((select access.is_service()));
grant select, insert on groups.documents to entente_app;
