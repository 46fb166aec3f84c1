package org.entente.record.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * Checks, where the acts are, that each is still the one its entry stands for. With {@link LogAudit} for the entries
 * themselves, no word of an act, no reader of it and no date can be altered without being noticed.
 */
public final class ActsAudit {

    private static final int BATCH = 1_000;

    private ActsAudit() {}

    /** The first act found altered or missing; empty where all are sound. */
    public static Optional<LogAudit.Outcome.Broken> check(Acts acts) {
        long next = 0;
        for (var batch = acts.entered(next, BATCH); !batch.isEmpty(); batch = acts.entered(next, BATCH)) {
            for (var entered : batch) {
                if (entered.position() != next || !isSound(entered)) {
                    return Optional.of(new LogAudit.Outcome.Broken(Reason.ACT_CHANGED, next));
                }
                next++;
            }
        }
        return acts.lost(1).isEmpty()
                ? Optional.empty()
                : Optional.of(new LogAudit.Outcome.Broken(Reason.ACT_MISSING, -1));
    }

    private static boolean isSound(Acts.EnteredAct entered) {
        var columns = entered.columns();
        var json = entered.json();
        var salt = entered.salt();
        if (columns == null || json == null || salt == null) {
            return false;
        }
        try {
            return Arrays.equals(Commitment.to(json, salt), entered.entry()) && columns.of(RecordedAct.parse(json));
        } catch (Malformed e) {
            return false;
        }
    }
}
