-- What the policies ask reads tables and the settings of the transaction, which a parallel worker shares. Unmarked, they
-- kept every query on a secured table to a single worker.
alter function access.live_session() parallel safe;
alter function access.is_service() parallel safe;
alter function access.readable_audiences() parallel safe;

-- Who reads is asked by "audience_id in (select unnest(access.readable_audiences()))": the answer is hashed, once for each
-- statement. Policies were written "audience_id = any ((select access.readable_audiences())::uuid[])" before, by which each
-- row was compared with one audience after another, since the server hashes only an array that it knows beforehand.
-- This says the same of the policies of one schema in the better way. It is called as the owner of its tables, by the last
-- migration of each module that has such policies; a second call finds nothing to do.
create function access.hash_policies(schema_name text) returns void
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
declare
    found record;
    former text := '([\w.]+) = ANY \(\( ?SELECT access\.readable_audiences\(\) AS readable_audiences\)(::uuid\[\])?\)';
    better text := '\1 IN (SELECT unnest(access.readable_audiences()))';
begin
    for found in select * from pg_policies where schemaname = schema_name loop
        if found.qual ~ former then
            execute format('alter policy %I on %I.%I using (%s)',
                found.policyname, schema_name, found.tablename, regexp_replace(found.qual, former, better, 'g'));
        end if;
        if found.with_check ~ former then
            execute format('alter policy %I on %I.%I with check (%s)',
                found.policyname, schema_name, found.tablename, regexp_replace(found.with_check, former, better, 'g'));
        end if;
    end loop;
end
$$;
revoke execute on function access.hash_policies(text) from public;
