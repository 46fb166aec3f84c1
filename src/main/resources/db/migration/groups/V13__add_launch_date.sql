-- When a group was, or is to be, launched in public.
alter table groups.groups add column launched groups.partial_date;
