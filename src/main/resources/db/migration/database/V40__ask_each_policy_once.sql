-- Many tables have a policy by which the platform may do anything to them, and another by which who may read them may:
-- what the platform is was asked in both, for each row. Where the first says so already, the second asks the reader's
-- question alone. Called as the owner of the tables, by the last migration of each module that has such policies; a
-- second call finds nothing to do.
create function access.shorten_policies(schema_name text) returns void
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
declare
    found record;
    service text := '( SELECT access.is_service() AS is_service)';
begin
    for found in
        select reading.policyname, reading.tablename,
               substr(reading.qual, length(service) + 6, length(reading.qual) - length(service) - 6) as asked
        from pg_policies reading
        join pg_policies doing using (schemaname, tablename)
        where schemaname = schema_name
          and reading.cmd = 'SELECT' and reading.permissive = 'PERMISSIVE'
          and reading.qual like '(' || service || ' OR %'
          and doing.cmd = 'ALL' and doing.permissive = 'PERMISSIVE' and doing.qual = service
          and doing.roles @> reading.roles
    loop
        execute format('alter policy %I on %I.%I using (%s)',
            found.policyname, schema_name, found.tablename, found.asked);
    end loop;
end
$$;
revoke execute on function access.shorten_policies(text) from public;
