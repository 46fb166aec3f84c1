package org.entente.directory.usecase;

import java.time.Instant;
import java.util.UUID;
import org.entente.core.PartyCode;
import org.jspecify.annotations.Nullable;

/**
 * A communication test of a group (ALR-03).
 *
 * @param startedBy the party in the chair that started it, or null where the platform repeated it
 * @param reached how many focal points it was sent to, and how many of them have answered
 */
public record Ping(
        UUID id,
        UUID groupId,
        Instant startedAt,
        Instant closesAt,
        @Nullable PartyCode startedBy,
        int reached,
        int answered) {

    /** Whether an answer still counts. */
    public boolean isOpen(Instant now) {
        return now.isBefore(closesAt);
    }
}
