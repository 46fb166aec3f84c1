package org.entente.core;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * When members could write (SIL-21), told from the heartbeats that the platform wrote down about every twenty seconds.
 * A clock that leaps forward leaves the same hole as an outage, and is treated as one: nobody loses the time that was
 * skipped. When the clock is set back, the beats ahead of it must be forgotten, or they would fill a later hole.
 */
public final class WritingHealth {

    /** Beats further apart than this mean that members could not write in between. */
    public static final Duration TOLERANCE = Duration.ofSeconds(90);

    /** How long members can write again before the time ends after an outage, in working hours. */
    public static final Duration GIVEN_BACK = Duration.ofHours(4);

    private static final Duration PROTECTED = Duration.ofHours(4);
    private static final Duration TOO_LONG = Duration.ofMinutes(15);

    private final List<Instant> beats;

    public WritingHealth(Collection<Instant> beats) {
        this.beats = beats.stream().sorted().toList();
    }

    /** The first instant whose beats can matter to a time for an answer that ends then. */
    public static Instant from(Instant expiresAt) {
        return expiresAt.minus(PROTECTED).minus(TOLERANCE);
    }

    /** @param unwritable in total, within the protected window */
    public record Outage(Duration unwritable, Instant recoveredAt) {}

    /** The outage before this expiry, if it was long enough to move it. The launch itself proves that writing worked. */
    public Optional<Outage> outageBefore(Instant expiresAt, Instant circulatedAt, Instant now) {
        var start = expiresAt.minus(PROTECTED);
        var cursor = start.isBefore(circulatedAt) ? circulatedAt : start;
        var unwritable = Duration.ZERO;
        var recoveredAt = now;
        for (var beat : beats) {
            if (!beat.isAfter(cursor)) {
                continue;
            }
            // A hole that reaches over expiry counts up to expiry only, and ends with the first beat after it.
            var until = beat.isBefore(expiresAt) ? beat : expiresAt;
            if (isHole(cursor, until)) {
                unwritable = unwritable.plus(Duration.between(cursor, until));
                recoveredAt = beat;
            }
            cursor = until;
            if (!beat.isBefore(expiresAt)) {
                break;
            }
        }
        if (isHole(cursor, expiresAt)) {
            unwritable = unwritable.plus(Duration.between(cursor, expiresAt));
            recoveredAt = now;
        }
        return unwritable.compareTo(TOO_LONG) < 0 ? Optional.empty() : Optional.of(new Outage(unwritable, recoveredAt));
    }

    /** Whether the platform ran without a break for that long until now. */
    public boolean ranFor(Duration length, Instant now) {
        var wanted = now.minus(length);
        var since = now;
        for (var beat : beats.reversed()) {
            if (beat.isAfter(now)) {
                continue;
            }
            if (!since.isAfter(wanted) || isHole(beat, since)) {
                break;
            }
            since = beat;
        }
        return !since.isAfter(wanted);
    }

    private static boolean isHole(Instant from, Instant to) {
        return from.plusSeconds(TOLERANCE.toSeconds()).isBefore(to);
    }
}
