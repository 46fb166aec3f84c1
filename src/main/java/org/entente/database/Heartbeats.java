package org.entente.database;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The signs of life of the platform, from which {@link org.entente.core.WritingHealth} tells when it could write (SIL-21). */
@Component
public class Heartbeats {

    private static final Duration KEPT = Duration.ofDays(3);

    private final ActorTransactions transactions;
    private final JdbcClient jdbc;

    Heartbeats(ActorTransactions transactions, JdbcClient jdbc) {
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    /** Beats ahead of the clock belong to a time that was set back: they would hide a hole. */
    public void beat(Clock clock) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        transactions.runAsService(() -> {
            jdbc.sql("delete from database.heartbeat where at > :now or at < :old")
                    .param("now", at(now))
                    .param("old", at(now.minus(KEPT)))
                    .update();
            beatWithoutForgetting(now);
        });
    }

    /** A beat of a world that is played in the past; those of the present stay. */
    public void beatWithoutForgetting(Instant at) {
        transactions.runAsService(
                () -> jdbc.sql("insert into database.heartbeat (at) values (:at) on conflict do nothing")
                        .param("at", at(at))
                        .update());
    }

    /** The beats from that instant on, the earliest first. */
    public List<Instant> since(Instant from) {
        return transactions.asService(() -> jdbc.sql("select at from database.heartbeat where at >= :from order by at")
                .param("from", at(from))
                .query((row, number) ->
                        row.getObject("at", OffsetDateTime.class).toInstant())
                .list());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
