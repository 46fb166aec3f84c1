-- Whoever decides says which state of the claim was shown: a newer one is not overwritten unseen. A proposal that a later
-- reading does not make any more stays as withdrawn, so that whoever has it open is told.
alter table press.claim add column revision integer not null default 1;
grant update (revision) on press.claim to entente_app;
revoke delete on press.claim from entente_app;

do $$
declare
    former text;
begin
    for former in
        select conname from pg_constraint
        where conrelid = 'press.claim'::regclass and contype = 'c'
          and (pg_get_constraintdef(oid) like '%REJECTED%' or pg_get_constraintdef(oid) like '%decided_at%')
    loop
        execute format('alter table press.claim drop constraint %I', former);
    end loop;
end
$$;
alter table press.claim
    add constraint claim_state_check check (state in ('PROPOSED', 'CONFIRMED', 'REJECTED', 'WITHDRAWN')),
    add constraint claim_decided_check check ((state in ('PROPOSED', 'WITHDRAWN')) = (decided_at is null));
