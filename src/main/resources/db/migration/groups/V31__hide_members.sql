-- A group may hide its members from each other (GRP-19): then a party reads of memberships, of seats in bodies and of
-- invitations its own and those of whoever is in the chair; whoever is in the chair reads all.
alter table groups.settings add column members_hidden boolean not null default false;

-- The groups of the reader that hide their members from it.
create function groups.veiled() returns uuid[]
    language sql stable parallel safe
    set search_path = pg_catalog, groups, access, pg_temp
as $$
    select array(
        select settings.group_id from groups.settings
        where settings.members_hidden and settings.group_id not in (select unnest(groups.chaired_today())))
$$;

do $$
declare
    veiled_table text;
begin
    foreach veiled_table in array array['memberships', 'body_participants', 'invitations'] loop
        execute format(
            'create policy veil on groups.%I as restrictive for select using ((select access.is_service()) '
            'or group_id not in (select unnest(groups.veiled())) '
            'or party = (select party_code from access.live_session()) '
            'or (group_id, party) in (select seated.group_id, seated.party from groups.chairmanships seated '
            'where seated.since_day <= (now() at time zone ''UTC'')::date '
            'and (seated.until_day is null or (now() at time zone ''UTC'')::date < seated.until_day)))', veiled_table);
    end loop;
end
$$;
