-- A person sees the own sessions, of whichever post, and ends them; a token is never shown.
create function access.sessions_of_mine()
    returns table (id uuid, account_id uuid, device text, opened_at timestamptz, seen_at timestamptz, mine boolean)
    language sql stable security definer
    set search_path = pg_catalog, access, pg_temp
as $$
    select session.id, session.account_id, session.device, session.opened_at, session.seen_at,
           session.token_hash = live.token_hash
    from access.live_session() live
    join access.session on session.person_id = live.person_id
    where session.expires_at > now() and session.seen_at > now() - interval '1 hour'
    order by session.seen_at desc
$$;

-- Ends one of them, or all but the one in hand; answers how many.
create function access.end_session_of_mine(ended uuid) returns integer
    language sql security definer
    set search_path = pg_catalog, access, pg_temp
as $$
    with live as (select person_id, token_hash from access.live_session()),
    gone as (
        delete from access.session using live
        where session.person_id = live.person_id
          and (session.id = ended or (ended is null and session.token_hash <> live.token_hash))
        returning 1)
    select count(*)::integer from gone
$$;
