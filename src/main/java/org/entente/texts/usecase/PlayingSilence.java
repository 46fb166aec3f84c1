package org.entente.texts.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.entente.database.ActorTransactions;
import org.entente.texts.model.SilenceStore;
import org.springframework.stereotype.Component;

/**
 * Lets a procedure of the demonstration world, launched in the past, run out in the past. It writes down that the
 * platform could write then, for otherwise the rules would take those hours for an outage (SIL-21).
 */
@Component
public class PlayingSilence {

    private final ActorTransactions transactions;
    private final SilenceStore store;
    private final SilenceDesk desk;

    PlayingSilence(ActorTransactions transactions, SilenceStore store, SilenceDesk desk) {
        this.transactions = transactions;
        this.store = store;
        this.desk = desk;
    }

    /** Beats through the protected window, lets silence expire, and settles when the timeout has passed. */
    public void runOut(UUID silenceId) {
        var procedure =
                transactions.asService(() -> store.find(silenceId).orElseThrow().procedure());
        var expiresAt = procedure.expiresAt().orElseThrow();
        var settles = expiresAt
                .plus(procedure.terms().profile().ending().settleTimeout())
                .plus(Duration.ofMinutes(1));
        for (var at = expiresAt.minus(Duration.ofHours(5)); !at.isAfter(settles); at = at.plusSeconds(60)) {
            var beat = at;
            transactions.runAsService(() -> store.beatWithoutForgetting(beat));
        }
        desk.look(silenceId, at(expiresAt));
        desk.look(silenceId, at(settles));
    }

    private static Clock at(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
    }
}
