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
 * @param revision from 1; each decision, and each reading that finds other facts, makes the next
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
        @Nullable Instant settledAt,
        int revision) {

    /** Who decided, for whom, and whether the facts were put right first. */
    public record Decision(PartyCode by, Instant at, boolean corrected) {}

    /** A claim in the making. */
    public record Draft(ClaimKind kind, ClaimFacts facts, Passage passage) {}

    /** The same with other facts, in another state. */
    public Claim with(ClaimFacts newFacts, ClaimState newState, @Nullable Decision newDecision) {
        return new Claim(
                id, reportId, groupId, number, kind, newFacts, passage, newState, newDecision, settledAt, revision);
    }

    /** Whether it says the same already. */
    public boolean isAs(Claim other) {
        return state == other.state && facts.equals(other.facts);
    }

    public boolean isConfirmed() {
        return state == ClaimState.CONFIRMED;
    }

    /** Whether it says that someone belongs to a group, or that a group was founded. */
    public boolean concernsMembership() {
        return kind == ClaimKind.MEMBERSHIP
                || kind == ClaimKind.EVENT && facts.of(ClaimField.EVENT).equals("launch");
    }
}
