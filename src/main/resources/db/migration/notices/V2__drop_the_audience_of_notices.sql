-- A notice is read by the account it was served to: its policies ask for nothing else.
alter table notices.notice drop column audience_id;
