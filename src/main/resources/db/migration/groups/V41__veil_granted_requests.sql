-- That a request was granted, or had nothing left to decide, says that the party belongs to the group: where members are
-- hidden from each other, it is for that party and for whoever is in the chair, and of whoever is in the chair for all
-- (GRP-19). A request that runs, that was objected to or taken back is in sight of all.
create policy veil on groups.accessions as restrictive for select using ((select access.is_service())
    or outcome is null
    or outcome in ('OBJECTED', 'WITHDRAWN')
    or group_id not in (select unnest(groups.veiled()))
    or party = (select party_code from access.live_session())
    or (group_id, party) in (select seated.group_id, seated.party from groups.chairmanships seated
        where seated.since_day <= (now() at time zone 'UTC')::date
          and (seated.until_day is null or (now() at time zone 'UTC')::date < seated.until_day)));
