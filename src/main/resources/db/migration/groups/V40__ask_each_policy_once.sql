-- Whether the platform asks is said once for each table.
select access.shorten_policies('groups');

-- What a page of a group lists.
create index chairmanships_of_group on groups.chairmanships (group_id, since_day);
create index invitations_of_group on groups.invitations (group_id, sent_at desc);
create index accessions_of_group on groups.accessions (group_id, requested_at desc);
create index participants_of_body on groups.body_participants (body_id, since_day);
