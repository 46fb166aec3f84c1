-- A suspended party remains listed and reads on, without rights (GRP-03).
alter table groups.memberships add column suspended boolean not null default false;
alter table groups.memberships add check (not (suspended and full_rights));
