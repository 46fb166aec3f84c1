-- The list of readers tells founders and members from partners, observers and guests.
alter table groups.memberships no force row level security;
update access.group_party
set member = false
from groups.memberships
where memberships.group_id = group_party.group_id and memberships.party = group_party.party_code
  and memberships.capacity in ('PARTNER', 'OBSERVER', 'GUEST')
  and group_party.since = memberships.since_day::timestamp at time zone 'UTC';
alter table groups.memberships force row level security;
