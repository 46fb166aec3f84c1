-- The policies of before, in the way that asks once who reads and hashes the answer.
select access.hash_policies('texts');
