package org.entente.identity;

import java.time.Instant;
import java.util.UUID;
import org.entente.core.PartyCode;
import org.jspecify.annotations.Nullable;

/**
 * A period in which a member of a mission is chargé d'affaires a.i. while its head is away (ACC-04).
 *
 * @param until when it ends at the latest; null until the head returns
 */
public record Charge(
        UUID id,
        PartyCode party,
        String dutyStation,
        UUID account,
        Instant since,
        @Nullable Instant until) {

    /** Whether the instant belongs to it. */
    public boolean runsAt(Instant now) {
        return !since.isAfter(now) && (until == null || now.isBefore(until));
    }

    /** Whether some instant belongs to both periods. */
    public boolean overlaps(Charge other) {
        return (other.until == null || since.isBefore(other.until)) && (until == null || other.since.isBefore(until));
    }
}
