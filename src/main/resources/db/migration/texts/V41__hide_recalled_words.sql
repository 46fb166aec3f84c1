-- The words of a recalled text are there for nobody but the platform, whatever the application forgets; its titles remain.
alter table texts.wording add column recalled boolean not null default false;

alter table texts.text no force row level security;
alter table texts.version no force row level security;
alter table texts.paragraph no force row level security;
alter table texts.wording no force row level security;
update texts.wording set recalled = true
where version_id in (select version.id from texts.version join texts.text on text.id = text_id where stage = 'RECALLED')
  and (version_id, paragraph_id) not in (select version_id, paragraph_id from texts.paragraph where kind = 'TITLE');
alter table texts.text force row level security;
alter table texts.version force row level security;
alter table texts.paragraph force row level security;
alter table texts.wording force row level security;

create policy recalled on texts.wording as restrictive for select using ((select access.is_service()) or not recalled);
