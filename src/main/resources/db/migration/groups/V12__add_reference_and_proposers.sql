-- Whose zone and calendar count for the group as a whole, and who may propose texts and attach files.
alter table groups.settings
    add column reference_chapter text check (reference_chapter ~ '^[A-Z]{3}$'),
    add column proposers text not null default 'FULL_RIGHTS' check (proposers in ('FULL_RIGHTS', 'ALL_PARTIES', 'CHAIR'));
