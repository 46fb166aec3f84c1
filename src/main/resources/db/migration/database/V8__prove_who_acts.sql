-- A person proves once more who it is, in the session in hand: neither the person nor the post changes, nor the end.
create function access.authenticate_again(hash bytea) returns void
    language plpgsql security definer
    set search_path = pg_catalog, access, pg_temp
as $$
begin
    if not access.is_service() then
        raise exception 'only the service says who was authenticated' using errcode = 'insufficient_privilege';
    end if;
    update access.session set authenticated_at = now()
    where token_hash = hash and kind <> 'SERVICE' and now() < expires_at;
end
$$;
