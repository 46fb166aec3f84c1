package org.entente.texts.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.entente.database.ActorTransactions;
import org.entente.texts.model.SilenceState;
import org.entente.texts.model.SilenceStore;
import org.springframework.stereotype.Component;

/**
 * What the platform does as time passes: it sends reminders, and looks at the procedures that are due. Each procedure is looked at in a transaction of its own, under its lock, by whichever node comes first.
 */
@Component
public class Settling {

    private static final int AT_ONCE = 200;
    private static final int[] REMINDERS = {24, 4, 1};

    private final SilenceDesk desk;
    private final LaunchingSilence launching;
    private final SilenceStore store;
    private final SilenceTelling telling;
    private final ActorTransactions transactions;

    Settling(
            SilenceDesk desk,
            LaunchingSilence launching,
            SilenceStore store,
            SilenceTelling telling,
            ActorTransactions transactions) {
        this.desk = desk;
        this.launching = launching;
        this.store = store;
        this.telling = telling;
        this.transactions = transactions;
    }

    public void sweep(Clock clock) {
        var now = SilenceDesk.now(clock);
        for (var due : transactions.asService(() -> store.toLookAt(now, AT_ONCE))) {
            desk.look(due, clock);
            launching.launchScheduled(due, clock);
        }
        for (var open : transactions.asService(() -> store.openUntil(now.plus(Duration.ofHours(REMINDERS[0]))))) {
            transactions.runAsService(() -> remind(open, clock));
        }
    }

    /** One reminder at a time: after an outage only the most pressing one is sent. */
    private void remind(UUID silenceId, Clock clock) {
        var now = SilenceDesk.now(clock);
        var silence = store.locked(silenceId).orElseThrow();
        var procedure = silence.procedure();
        if (procedure.state() != SilenceState.OPEN) {
            return;
        }
        var expiresAt = procedure.expiresAt().orElseThrow();
        var circulatedAt = procedure.circulatedAt().orElseThrow();
        var due = false;
        for (var hours : REMINDERS) {
            var at = expiresAt.minus(Duration.ofHours(hours));
            due |= isDue(at, now, circulatedAt, expiresAt) && store.remind(silenceId, expiresAt, hours);
        }
        if (due) {
            telling.remind(silence, clock);
        }
    }

    private static boolean isDue(Instant at, Instant now, Instant circulatedAt, Instant expiresAt) {
        return !now.isBefore(at) && now.isBefore(expiresAt) && circulatedAt.isBefore(at);
    }
}
