-- Codes by which a person proves once more who it is, each for one session alone. What is kept is no help to a reader of
-- this table: the hash covers the token of the session, which is nowhere kept.
create table identity.proof_code (
    id uuid primary key,
    person_id uuid not null references identity.person (id),
    session_hash bytea not null,
    hash bytea not null,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    tries integer not null default 0
);
create index proof_code_by_session on identity.proof_code (session_hash, made_at);
create index proof_code_by_person on identity.proof_code (person_id, made_at);

alter table identity.proof_code enable row level security;
alter table identity.proof_code force row level security;
create policy service on identity.proof_code for all using ((select access.is_service()));
grant select, insert, delete on identity.proof_code to entente_app;
grant update (tries, used_at) on identity.proof_code to entente_app;
