-- The policies of before, in the way that asks once who reads and hashes the answer.
select access.hash_policies('groups');

-- Its policies ask this as well; unmarked, it kept every query on bodies and roles to a single worker.
alter function groups.chaired_today() parallel safe;
