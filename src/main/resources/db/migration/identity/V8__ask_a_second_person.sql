-- Whoever holds a passkey and comes by a link asks to be let in again: a second person hears the code and says that it is
-- he or she. Known to the service alone; the pages ask it what their reader may know.
create table identity.recovery (
    id uuid primary key,
    person_id uuid not null references identity.person (id),
    token_hash bytea not null unique,
    code text not null check (code ~ '^[0-9]{6}$'),
    asked_at timestamptz not null,
    expires_at timestamptz not null,
    tries integer not null default 0,
    confirmed_by uuid references identity.account (id),
    confirmed_at timestamptz,
    finished_at timestamptz,
    check ((confirmed_by is null) = (confirmed_at is null)),
    check (finished_at is null or confirmed_at is not null)
);
create index recovery_by_person on identity.recovery (person_id, asked_at);

alter table identity.recovery enable row level security;
alter table identity.recovery force row level security;
create policy service on identity.recovery for all using ((select access.is_service()));
grant select, insert on identity.recovery to entente_app;
grant update (expires_at, tries, confirmed_by, confirmed_at, finished_at) on identity.recovery to entente_app;

-- A link proves that its bearer reads a mailbox; a choice, that a person has signed in and has only to say from which post.
alter table identity.sign_in_link
    add column purpose text not null default 'LINK' check (purpose in ('LINK', 'CHOICE'));
alter table identity.sign_in_link alter column purpose drop default;
