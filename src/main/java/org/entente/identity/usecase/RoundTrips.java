package org.entente.identity.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.entente.database.ActorTransactions;
import org.entente.database.Tokens;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Browsers on their way to a ministry: each comes back once, within ten minutes, and is the one that left. */
@Component
class RoundTrips {

    static final Duration LIFE = Duration.ofMinutes(10);

    private final ActorTransactions transactions;
    private final JdbcClient jdbc;
    private final Clock clock;

    RoundTrips(ActorTransactions transactions, JdbcClient jdbc, Clock clock) {
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void begin(RoundTrip trip, String state, String browser) {
        transactions.runAsService(() -> {
            jdbc.sql("delete from identity.round_trip where expires_at < :now")
                    .param("now", now())
                    .update();
            jdbc.sql("""
                            insert into identity.round_trip
                                (state_hash, browser_hash, issuer, nonce, verifier, session_hash, begun_at, expires_at)
                            values (:state, :browser, :issuer, :nonce, :verifier, :session, :begun, :expiry)
                            """)
                    .param("state", Tokens.hash(state))
                    .param("browser", Tokens.hash(browser))
                    .param("issuer", trip.issuer())
                    .param("nonce", trip.nonce())
                    .param("verifier", trip.verifier())
                    .param("session", trip.session())
                    .param("begun", trip.begunAt().atOffset(ZoneOffset.UTC))
                    .param("expiry", trip.begunAt().plus(LIFE).atOffset(ZoneOffset.UTC))
                    .update();
        });
    }

    /** Uses a state up, if this browser left with it. Two at once: the database lets one through. */
    Optional<RoundTrip> end(String state, String browser) {
        return transactions.asService(() -> jdbc.sql("""
                        delete from identity.round_trip
                        where state_hash = :state and browser_hash = :browser and expires_at > :now
                        returning *
                        """)
                .param("state", Tokens.hash(state))
                .param("browser", Tokens.hash(browser))
                .param("now", now())
                .query((row, number) -> new RoundTrip(
                        row.getString("issuer"),
                        row.getString("nonce"),
                        row.getString("verifier"),
                        row.getBytes("session_hash"),
                        row.getObject("begun_at", OffsetDateTime.class).toInstant()))
                .optional());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
