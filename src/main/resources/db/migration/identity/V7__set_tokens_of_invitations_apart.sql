-- What opens an invitation is the service's alone; what the invitation offers, its mission may read.
create table identity.invitation_token (
    invitation_id uuid primary key references identity.invitation (id),
    token_hash bytea not null unique
);

-- The owner is bound by forced row security too; what is moved here is moved by nobody in particular.
alter table identity.invitation no force row level security;
insert into identity.invitation_token (invitation_id, token_hash) select id, token_hash from identity.invitation;
alter table identity.invitation drop column token_hash;
alter table identity.invitation force row level security;

alter table identity.invitation_token enable row level security;
alter table identity.invitation_token force row level security;
create policy service on identity.invitation_token for all using ((select access.is_service()));
grant select, insert on identity.invitation_token to entente_app;
