-- Whether the platform asks is said once for each table.
select access.shorten_policies('press');
