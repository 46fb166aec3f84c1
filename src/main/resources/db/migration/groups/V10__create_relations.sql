-- What groups are to each other: a row for each side, which the parties of that side read. A side does not say which
-- group the other is until the other has confirmed; those who do not belong to the other know it by a neutral name.
create table groups.relations (
    id             uuid primary key,
    link_id        uuid not null,
    group_id       uuid not null,
    audience_id    uuid not null,
    kind           text not null check (kind in
        ('PARENT', 'CHILD', 'SUCCESSOR', 'PREDECESSOR', 'MERGED_FROM', 'MERGED_INTO', 'COOPERATES')),
    address        text not null,
    other_group_id uuid references groups.groups (id),
    name           jsonb not null,
    own_name       jsonb,
    proposed       boolean not null,
    state          text not null check (state in ('PROPOSED', 'HELD', 'DECLINED', 'ENDED')),
    state_since    timestamptz not null,
    check (other_group_id <> group_id),
    unique (link_id, proposed),
    foreign key (group_id, audience_id) references groups.groups (id, audience_id) on update cascade
);
create index relations_of_group on groups.relations (group_id);

alter table groups.relations enable row level security;
alter table groups.relations force row level security;
create policy reading on groups.relations for select using ((select access.is_service())
    or audience_id = any ((select access.readable_audiences())::uuid[]));
create policy writing on groups.relations for all using ((select access.is_service()));
grant select, insert, update on groups.relations to entente_app;
