package org.entente.press.model;

import java.time.Instant;
import java.util.UUID;
import org.entente.core.PartyCode;
import org.jspecify.annotations.Nullable;

/**
 * What a report says, tied to its words.
 *
 * @param number its place in the report, from 1
 * @param decision what a person decided of it; null as long as it is proposed
 * @param settledAt when the group's chair had done with what it offers to the group; null before
 */
public record Claim(
        UUID id,
        UUID reportId,
        UUID groupId,
        int number,
        ClaimKind kind,
        ClaimFacts facts,
        Passage passage,
        ClaimState state,
        @Nullable Decision decision,
        @Nullable Instant settledAt) {

    /** Who decided, for whom, and whether the facts were put right first. */
    public record Decision(PartyCode by, Instant at, boolean corrected) {}

    /** A claim in the making. */
    public record Draft(ClaimKind kind, ClaimFacts facts, Passage passage) {}

    public boolean isConfirmed() {
        return state == ClaimState.CONFIRMED;
    }

    /** Whether it says that someone belongs to a group, or that a group was founded. */
    public boolean concernsMembership() {
        return kind == ClaimKind.MEMBERSHIP
                || kind == ClaimKind.EVENT && facts.of(ClaimField.EVENT).equals("launch");
    }
}
