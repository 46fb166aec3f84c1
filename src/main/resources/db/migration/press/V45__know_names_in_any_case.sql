-- A name is one name in whatever case it is written. Of those that differ in case alone the first taught stays.
alter table press.taught_name add column form_key text;
alter table press.taught_name no force row level security;
update press.taught_name set form_key = lower(upper(normalize(form, NFKC)));
delete from press.taught_name later using press.taught_name earlier
where later.group_id = earlier.group_id and later.form_key = earlier.form_key
  and (later.taught_at, later.id) > (earlier.taught_at, earlier.id);
alter table press.taught_name force row level security;
alter table press.taught_name
    alter column form_key set not null,
    drop constraint taught_name_group_id_form_key,
    add constraint taught_name_once unique (group_id, form_key);
