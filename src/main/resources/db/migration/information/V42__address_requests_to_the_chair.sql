-- A request about an item for which the chair speaks is addressed to the office, not to whoever holds it when it is made:
-- whoever is in the chair reads and answers it, and nobody any more who was.
alter table information.release_request add column of_chair boolean not null default false;
create policy chair on information.release_request for select using (
    of_chair and group_id in (select unnest(groups.chaired_today())));
