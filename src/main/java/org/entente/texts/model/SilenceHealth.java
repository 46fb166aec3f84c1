package org.entente.texts.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * When members could write (SIL-21), told from the heartbeats that the platform wrote down about every twenty seconds.
 * A clock that leaps forward leaves the same hole as an outage, and is treated as one: nobody loses the time that was
 * skipped.
 */
public final class SilenceHealth {

    /** Beats further apart than this mean that members could not write in between. */
    public static final Duration TOLERANCE = Duration.ofSeconds(90);

    private static final Duration PROTECTED = Duration.ofHours(4);
    private static final Duration TOO_LONG = Duration.ofMinutes(15);

    private final NavigableSet<Instant> beats;

    public SilenceHealth(Collection<Instant> beats) {
        this.beats = new TreeSet<>(beats);
    }

    /** The first instant whose beats can matter to a procedure that expires then. */
    public static Instant from(Instant expiresAt) {
        return expiresAt.minus(PROTECTED).minus(TOLERANCE);
    }

    /** @param unwritable in total, within the protected window */
    record Outage(Duration unwritable, Instant recoveredAt) {}

    /** The outage before this expiry, if it was long enough to move it. The launch itself proves that writing worked. */
    Optional<Outage> outageBefore(Instant expiresAt, Instant circulatedAt, Instant now) {
        var start = expiresAt.minus(PROTECTED);
        var cursor = start.isBefore(circulatedAt) ? circulatedAt : start;
        var unwritable = Duration.ZERO;
        var recoveredAt = now;
        for (var beat : beats.subSet(cursor, false, expiresAt, false)) {
            var gap = Duration.between(cursor, beat);
            if (gap.compareTo(TOLERANCE) > 0) {
                unwritable = unwritable.plus(gap);
                recoveredAt = beat;
            }
            cursor = beat;
        }
        var last = Duration.between(cursor, expiresAt);
        if (last.compareTo(TOLERANCE) > 0) {
            unwritable = unwritable.plus(last);
            var next = beats.ceiling(expiresAt);
            recoveredAt = next == null || next.isAfter(now) ? now : next;
        }
        return unwritable.compareTo(TOO_LONG) < 0 ? Optional.empty() : Optional.of(new Outage(unwritable, recoveredAt));
    }

    /** Whether the platform ran without a break for that long until now. */
    boolean ranFor(Duration length, Instant now) {
        var since = now;
        for (var beat : beats.headSet(now, true).descendingSet()) {
            if (Duration.between(beat, since).compareTo(TOLERANCE) > 0) {
                break;
            }
            since = beat;
        }
        return !since.isAfter(now.minus(length));
    }
}
