-- Where a group has set so, an act of the chair waits until every co-chair's mission has confirmed the same words.
alter table groups.settings add column all_chairs_act boolean not null default false;

create table groups.proposals (
    id          uuid primary key,
    group_id    uuid not null references groups.groups (id),
    audience_id uuid not null,
    path        text not null,
    words       text not null,
    chairs      text[] not null,
    proposed_at timestamptz not null,
    lapses_at   timestamptz not null check (lapses_at > proposed_at),
    done_at     timestamptz,
    -- The transaction in which the act was done: in it alone, the assent of all opens the way to the act.
    done_in     xid8
);
create index proposals_of_group on groups.proposals (group_id) where done_at is null;

create table groups.proposal_confirmations (
    proposal_id  uuid not null references groups.proposals (id),
    audience_id  uuid not null,
    party        text not null,
    confirmed_at timestamptz not null,
    primary key (proposal_id, party)
);

alter table groups.proposals enable row level security;
alter table groups.proposals force row level security;
alter table groups.proposal_confirmations enable row level security;
alter table groups.proposal_confirmations force row level security;
create policy reading on groups.proposals for select using ((select access.is_service())
    or audience_id = any ((select access.readable_audiences())::uuid[]));
create policy reading on groups.proposal_confirmations for select using ((select access.is_service())
    or audience_id = any ((select access.readable_audiences())::uuid[]));
create policy writing on groups.proposals for all using ((select access.is_service()));
create policy writing on groups.proposal_confirmations for all using ((select access.is_service()));
grant select, insert, update on groups.proposals to entente_app;
grant select, insert on groups.proposal_confirmations to entente_app;
