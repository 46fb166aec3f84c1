-- With a post that ends, one State fewer is to confirm: what all the others had confirmed is then confirmed, though nobody
-- was the last to do so.
alter table identity.recovery drop constraint recovery_check1;
alter table identity.recovery add check (finished_at is null or confirmed_at is not null or cardinality(confirmed_for) > 0);

drop index identity.recovery_that_waits;
create index recovery_open on identity.recovery (asked_at) where finished_at is null;
