package org.entente.groups.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.entente.core.PartyCode;

/**
 * An act of the chair that waits for the confirmation of every co-chair (GRP-14).
 *
 * @param path where the act is done
 * @param words what was sent, in one canonical form: the same words are the same act
 * @param chairs those in the chair when it was proposed, all of whom confirm it
 * @param confirmed those who have
 */
public record Proposal(
        UUID id,
        UUID groupId,
        UUID audienceId,
        String path,
        String words,
        Set<PartyCode> chairs,
        Instant proposedAt,
        Instant lapsesAt,
        Set<PartyCode> confirmed) {

    /** How long a proposal waits. */
    public static final Duration WAITS = Duration.ofDays(14);

    public Proposal {
        chairs = Set.copyOf(chairs);
        confirmed = Set.copyOf(confirmed);
    }

    /** Whether it may still be confirmed: in time, and by the same chairs. */
    public boolean standsAt(Instant now, Collection<PartyCode> chairsNow) {
        return !now.isAfter(lapsesAt) && chairs.equals(Set.copyOf(chairsNow));
    }

    public boolean isConfirmedBy(PartyCode party) {
        return confirmed.contains(party);
    }

    /** Whether the party is the last whose confirmation is missing. */
    public boolean isCompletedBy(PartyCode party) {
        return chairs.stream().allMatch(chair -> chair.equals(party) || confirmed.contains(chair));
    }
}
