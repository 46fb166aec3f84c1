-- Whoever holds posts of several States is let in again once a mission of each of them has confirmed: none gives back what
-- another has given.
alter table identity.recovery add column confirmed_for text[] not null default '{}';
grant update (confirmed_for) on identity.recovery to entente_app;
