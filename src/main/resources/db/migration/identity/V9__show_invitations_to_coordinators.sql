-- Whoever coordinates for the State opens its further missions, and sees what was offered there.
drop policy reading on identity.invitation;
create policy reading on identity.invitation for select using (
    (audience_id = any ((select access.readable_audiences())::uuid[])
        and (duty_station = (select duty_station from access.live_session())
            or (select whole_state from access.live_session())))
    or (select access.is_service()));
