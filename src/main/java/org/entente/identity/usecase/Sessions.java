package org.entente.identity.usecase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Language;
import org.entente.database.ActorTransactions;
import org.entente.database.Tokens;
import org.entente.identity.Account;
import org.entente.identity.model.OwnSession;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sessions of signed-in readers: at most 24 hours long, ended by one idle hour. The database holds the hash of the token;
 * row security resolves the same token again in each transaction.
 */
@Component
public class Sessions {

    private static final String LIVE =
            "select found.*, federation.issuer, session.seen_at < now() - interval '1 minute' as stale,"
                    + " session.authenticated_at > now() - interval '15 minutes' as fresh from ("
                    + ReadingAccounts.SELECT
                    + "where post.until is null and not post.suspended) found"
                    + " join access.live_session() session on session.account_id = found.id"
                    + " left join identity.federation on federation.person_id = found.person_id";

    private final ActorTransactions transactions;
    private final JdbcClient jdbc;
    private final Clock clock;

    Sessions(ActorTransactions transactions, JdbcClient jdbc, Clock clock) {
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Opens a session and answers the actor of it. */
    public Actor begin(Account account, String device) {
        var token = Tokens.next();
        transactions.runAsService(() -> {
            if (stands(account)) {
                open(account, token, device);
            }
        });
        return actor(account, token);
    }

    private static Actor actor(Account account, String token) {
        return new Actor(
                account.kind(),
                account.id(),
                account.office(),
                account.authority(),
                account.party(),
                account.dutyStation(),
                account.language(),
                account.zone(),
                token);
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

    /** Goes on from another post of the same person, and answers the token that the session has from now on. */
    public String change(Actor actor, Account account) {
        var token = Tokens.next();
        transactions.runAsService(() -> {
            if (stands(account)) {
                move(actor, account, token);
            }
        });
        return token;
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

    /** Ends the actor's session. */
    public void close(Actor actor) {
        transactions.run(
                actor,
                () -> jdbc.sql("select access.close_session()")
                        .query((row, number) -> true)
                        .single());
    }

    /** The sessions of the actor's person, the one used last first. */
    public List<OwnSession> of(Actor actor) {
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
    public int end(Actor actor, @Nullable UUID id) {
        return transactions.call(
                actor,
                () -> jdbc.sql("select access.end_session_of_mine(cast(:id as uuid))")
                        .param("id", id)
                        .query(Integer.class)
                        .single());
    }

    /** Whether the actor signed in, or proved once more who it is, within a quarter of an hour. */
    public boolean isFresh(Actor actor) {
        return find(actor.token()).map(Found::fresh).orElse(false);
    }

    /** Notes that the actor has proved once more who it is. Who acts, from which post and until when, stays as it is. */
    public void authenticateAgain(Actor actor) {
        transactions.runAsService(() -> jdbc.sql("select access.authenticate_again(:hash)")
                .param("hash", Tokens.hash(actor.token()))
                .query((row, number) -> true)
                .single());
    }

    /**
     * A session that lasts.
     *
     * @param issuer the ministry through which its person signs in; null where by links and passkeys of this server
     * @param fresh whether the person proved who it is within a quarter of an hour
     */
    public record Found(
            Account account, Actor actor, @Nullable String issuer, boolean fresh) {}

    /** The session of the token, if it lasts; it is used by that. */
    public Optional<Found> find(String token) {
        var bearer = new Actor(Actor.Kind.PUBLIC, null, null, null, null, Language.EN, ZoneOffset.UTC, token);
        return transactions.call(bearer, () -> {
            var live = jdbc.sql(LIVE)
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .query((row, number) -> new Live(found(row, number, token), row.getBoolean("stale")))
                    .optional();
            if (live.isPresent() && live.get().stale()) {
                jdbc.sql("select access.touch_session()")
                        .query((row, number) -> true)
                        .single();
            }
            return live.map(Live::found);
        });
    }

    private record Live(Found found, boolean stale) {}

    private static Found found(ResultSet row, int number, String token) throws SQLException {
        var account = ReadingAccounts.account(row, number);
        return new Found(account, actor(account, token), row.getString("issuer"), row.getBoolean("fresh"));
    }
}
