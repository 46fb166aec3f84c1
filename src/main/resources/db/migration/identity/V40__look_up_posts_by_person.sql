-- Whoever reads a post reads its person and its slices: asked of the one account there is, not of all accounts at once.
-- "offset 0" keeps the server from gathering the accounts of everybody beforehand.
alter policy reading on identity.person using (
    id = (select person_id from access.live_session())
    or exists (select 1 from identity.account where account.person_id = person.id offset 0)
    or (select access.is_service()));
alter policy reading on identity.slice using (
    account_id = (select account_id from access.live_session())
    or exists (select 1 from identity.account where account.id = slice.account_id offset 0));

create index recovery_that_waits on identity.recovery (asked_at) where finished_at is null and confirmed_at is null;
