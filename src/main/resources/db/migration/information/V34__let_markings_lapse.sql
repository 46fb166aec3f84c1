-- A marking may hold until an instant only; what follows it then by itself stands with it. The local time in which it was
-- set is that of the zone.
alter table information.marking
    add column lapses_at    timestamptz,
    add column lapse_zone   text,
    add column then_tlp     text check (then_tlp in ('CLEAR', 'GREEN', 'AMBER', 'AMBER_STRICT')),
    add column then_alone   boolean,
    add check (num_nulls(lapses_at, lapse_zone, then_tlp, then_alone) in (0, 4)),
    add check (lapses_at > marked_at);
create index marking_to_lapse on information.marking (lapses_at) where lapses_at is not null;
