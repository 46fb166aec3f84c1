-- A page that was asked in vain waits: those that were never asked go first, so that none starves the rest.
alter table press.item add column waits boolean not null default false;
grant update (seen_at, waits) on press.item to entente_app;
