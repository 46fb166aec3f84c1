-- A State or an organisation is invited to belong to a group. Its mission, which does not read the group, reads the
-- invitation, with what the group was called and was for when the invitation was sent.
create table groups.invitations (
    id                uuid primary key,
    group_id          uuid not null,
    audience_id       uuid not null,
    party             text not null,
    party_audience_id uuid not null,
    capacity          text not null check (capacity in ('FOUNDER', 'MEMBER', 'PARTNER', 'OBSERVER', 'GUEST')),
    letter            text not null,
    letter_language   text not null,
    group_name        jsonb not null,
    purpose           jsonb not null,
    invited_by        text not null,
    sent_at           timestamptz not null,
    reply_by          timestamptz not null check (reply_by > sent_at),
    zone              text not null,
    answer            text check (answer in ('ACCEPTED', 'DECLINED', 'WITHDRAWN', 'EXPIRED')),
    answered_at       timestamptz,
    check ((answer is null) = (answered_at is null)),
    foreign key (group_id, audience_id) references groups.groups (id, audience_id) on update cascade
);
create unique index invitations_open on groups.invitations (group_id, party) where answer is null;
create index invitations_of_party on groups.invitations (party);
create index invitations_due on groups.invitations (reply_by) where answer is null;

alter table groups.invitations enable row level security;
alter table groups.invitations force row level security;
create policy reading on groups.invitations for select using ((select access.is_service())
    or audience_id = any ((select access.readable_audiences())::uuid[])
    or party_audience_id = any ((select access.readable_audiences())::uuid[]));
create policy writing on groups.invitations for all using ((select access.is_service()));
grant select, insert, update on groups.invitations to entente_app;
