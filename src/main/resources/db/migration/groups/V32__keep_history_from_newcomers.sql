-- The audiences of groups know now whether newcomers read what was released before.
alter table groups.settings no force row level security;
update access.audience set keeps_history = false
from groups.settings
where kind = 'GROUP' and settings.group_id = audience.group_id and not settings.history_for_new_members;
alter table groups.settings force row level security;
