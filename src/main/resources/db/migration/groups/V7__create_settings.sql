-- How a group works: where nothing was set, the platform's usual practice holds.
create table groups.settings (
    group_id                uuid primary key,
    audience_id             uuid not null,
    working_languages       text[] not null check (cardinality(working_languages) > 0),
    precedence_language     text,
    precedence_from         text,
    chair_place             text not null check (chair_place in ('IN_ORDER', 'FIRST', 'LAST')),
    default_marking         text not null check (default_marking in
        ('TLP:RED', 'TLP:AMBER+STRICT', 'TLP:AMBER', 'TLP:GREEN', 'TLP:CLEAR')),
    history_for_new_members boolean not null,
    set_at                  timestamptz not null,
    foreign key (group_id, audience_id) references groups.groups (id, audience_id) on update cascade
);

alter table groups.settings enable row level security;
alter table groups.settings force row level security;
create policy reading on groups.settings for select using ((select access.is_service())
    or audience_id = any ((select access.readable_audiences())::uuid[]));
create policy writing on groups.settings for all using ((select access.is_service()));
grant select, insert, update on groups.settings to entente_app;
