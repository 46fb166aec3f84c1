-- What the chair asked of an item for which it speaks, and what States acknowledged, is the office's as well: whoever is
-- in the chair reads it, and nobody any more who was.
alter table information.receipt_request add column of_chair boolean not null default false;
alter table information.receipt
    add column of_chair boolean not null default false,
    add column group_id uuid,
    add check (not of_chair or group_id is not null);
create policy chair on information.receipt_request for select using (
    of_chair and group_id in (select unnest(groups.chaired_today())));
create policy chair on information.receipt for select using (
    of_chair and group_id in (select unnest(groups.chaired_today())));
