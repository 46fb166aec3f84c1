package org.entente.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Language;
import org.entente.database.ActorTransactions;
import org.entente.database.Tokens;
import org.entente.web.Address;
import org.entente.web.SignedIn;
import org.entente.web.SignedInReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sessions of signed-in readers: at most 24 hours long, ended by one idle hour. The cookie holds the token, the database
 * its hash; row security resolves the same token again in each transaction.
 */
@Component
class Sessions implements SignedInReader {

    static final String COOKIE = "session";
    private static final Duration LONGEST = Duration.ofHours(24);
    private static final String LIVE =
            "select found.*, federation.issuer, session.seen_at < now() - interval '1 minute' as stale,"
                    + " session.authenticated_at > now() - interval '15 minutes' as fresh from ("
                    + Account.SELECT
                    + "where post.until is null and not post.suspended) found"
                    + " join access.live_session() session on session.account_id = found.id"
                    + " left join identity.federation on federation.person_id = found.person_id";

    private final ActorTransactions transactions;
    private final JdbcClient jdbc;
    private final Titles titles;
    private final Ministries ministries;
    private final Address address;
    private final Clock clock;

    Sessions(
            ActorTransactions transactions,
            JdbcClient jdbc,
            Titles titles,
            Ministries ministries,
            Address address,
            Clock clock) {
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.titles = titles;
        this.ministries = ministries;
        this.address = address;
        this.clock = clock;
    }

    @Override
    public Optional<SignedIn> read(HttpServletRequest request) {
        return cookie(request).flatMap(token -> find(token).map(found -> signedIn(found, token)));
    }

    /** Opens a session and answers the cookie that carries it. */
    ResponseCookie open(Account account, String device) {
        return cookie(begin(account, device).token(), LONGEST);
    }

    /** Opens a session and answers the actor of it. */
    Actor begin(Account account, String device) {
        var token = Tokens.next();
        transactions.runAsService(() -> {
            if (stands(account)) {
                open(account, token, device);
            }
        });
        return account.actor(token);
    }

    /**
     * Whether the post still stands as it was read; it does until the transaction ends. A change of the post waits for
     * the session and ends it, or came first: then the token is nobody's.
     */
    private boolean stands(Account account) {
        return jdbc.sql("""
                        select number from identity.slice
                        where account_id = :account and number = :number and until is null and not suspended for share
                        """)
                .param("account", account.id())
                .param("number", account.post().number())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private void open(Account account, String token, String device) {
        jdbc.sql("""
                        select access.open_post_session(
                            :hash, :kind, :account, :person, :party, :station, :sees, :device,
                            now() + interval '24 hours')
                        """)
                .param("hash", Tokens.hash(token))
                .param("kind", account.kind().name())
                .param("account", account.id())
                .param("person", account.person().id())
                .param("party", account.party() == null ? null : account.party().value())
                .param("station", account.dutyStation())
                .param("sees", account.post().seesState())
                .param("device", device)
                .query((row, number) -> true)
                .single();
    }

    /** Goes on from another post of the same person, and answers the cookie that carries the session from now on. */
    ResponseCookie change(Actor actor, Account account) {
        var token = Tokens.next();
        transactions.runAsService(() -> {
            if (stands(account)) {
                move(actor, account, token);
            }
        });
        return cookie(token, LONGEST);
    }

    private void move(Actor actor, Account account, String token) {
        jdbc.sql("select access.change_post(:former, :next, :account, :party, :station, :sees)")
                .param("former", Tokens.hash(actor.token()))
                .param("next", Tokens.hash(token))
                .param("account", account.id())
                .param("party", account.party() == null ? null : account.party().value())
                .param("station", account.dutyStation())
                .param("sees", account.post().seesState())
                .query((row, number) -> true)
                .single();
    }

    /** Ends the actor's session and answers the cookie that forgets it. */
    ResponseCookie close(Actor actor) {
        transactions.run(
                actor,
                () -> jdbc.sql("select access.close_session()")
                        .query((row, number) -> true)
                        .single());
        return cookie("", Duration.ZERO);
    }

    /** The sessions of the actor's person, the one used last first. */
    List<OwnSession> of(Actor actor) {
        return transactions.call(
                actor,
                () -> jdbc.sql("select * from access.sessions_of_mine()")
                        .query((row, number) -> new OwnSession(
                                row.getObject("id", UUID.class),
                                row.getObject("account_id", UUID.class),
                                row.getString("device"),
                                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                                row.getObject("seen_at", OffsetDateTime.class).toInstant(),
                                row.getBoolean("mine")))
                        .list());
    }

    /** Ends one of the actor's sessions, or, without an id, all but the one in hand; answers how many it ended. */
    int end(Actor actor, @Nullable UUID id) {
        return transactions.call(
                actor,
                () -> jdbc.sql("select access.end_session_of_mine(cast(:id as uuid))")
                        .param("id", id)
                        .query(Integer.class)
                        .single());
    }

    /** Whether the actor signed in, or proved once more who it is, within a quarter of an hour. */
    boolean isFresh(Actor actor) {
        return find(actor.token()).map(Found::fresh).orElse(false);
    }

    /** Notes that the actor has proved once more who it is. Who acts, from which post and until when, stays as it is. */
    void authenticateAgain(Actor actor) {
        transactions.runAsService(() -> jdbc.sql("select access.authenticate_again(:hash)")
                .param("hash", Tokens.hash(actor.token()))
                .query((row, number) -> true)
                .single());
    }

    private Optional<Found> find(String token) {
        var bearer = new Actor(Actor.Kind.PUBLIC, null, null, null, null, Language.EN, ZoneOffset.UTC, token);
        return transactions.call(bearer, () -> {
            var found = jdbc.sql(LIVE)
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .query((row, number) -> new Found(
                            Account.of(row, number),
                            row.getString("issuer"),
                            row.getBoolean("stale"),
                            row.getBoolean("fresh")))
                    .optional();
            if (found.isPresent() && found.get().stale()) {
                jdbc.sql("select access.touch_session()")
                        .query((row, number) -> true)
                        .single();
            }
            return found;
        });
    }

    private SignedIn signedIn(Found found, String token) {
        var account = found.account();
        return new SignedIn(
                account.actor(token),
                titles.mission(account, account.language()),
                titles.holder(account, account.language()),
                found.fresh(),
                found.issuer() == null ? null : ministries.name(found.issuer(), account.language()));
    }

    private static Optional<String> cookie(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .filter(token -> token.length() == 43)
                        .findFirst();
    }

    private ResponseCookie cookie(String token, Duration age) {
        // Lax, not Strict: a link in a mail must find its reader signed in. Every act is a POST with a token of its
        // own.
        return ResponseCookie.from(COOKIE, token)
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .secure(address.isSecure())
                .maxAge(age)
                .build();
    }

    private record Found(Account account, @Nullable String issuer, boolean stale, boolean fresh) {}
}
