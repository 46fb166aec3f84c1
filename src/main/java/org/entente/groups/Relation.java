package org.entente.groups;

import java.time.Instant;
import java.util.UUID;
import org.entente.core.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One side of a relation of a group: what the other is to it (GRP-15).
 *
 * @param linkId what both sides have in common
 * @param kind what the other is to the group
 * @param address what was entered as the other's address on this platform; empty for an outside body, and on the side
 *     that was asked
 * @param otherGroupId the other, from its confirmation on; none for an outside body
 * @param name by which the other is known to those who do not belong to it
 * @param ownName by which the group is known to those who belong to the other alone; none where the other is outside
 * @param proposed whether the group is the one that proposed the relation
 * @param at since when the state holds
 */
public record Relation(
        UUID id,
        UUID linkId,
        UUID groupId,
        UUID audienceId,
        Kind kind,
        String address,
        @Nullable UUID otherGroupId,
        LocalizedText name,
        @Nullable LocalizedText ownName,
        boolean proposed,
        State state,
        Instant at) {

    /** What the other is to the group. */
    public enum Kind {
        PARENT,
        CHILD,
        SUCCESSOR,
        PREDECESSOR,
        MERGED_FROM,
        MERGED_INTO,
        COOPERATES;

        /** What the group is to the other. */
        public Kind inverse() {
            return switch (this) {
                case PARENT -> CHILD;
                case CHILD -> PARENT;
                case SUCCESSOR -> PREDECESSOR;
                case PREDECESSOR -> SUCCESSOR;
                case MERGED_FROM -> MERGED_INTO;
                case MERGED_INTO -> MERGED_FROM;
                case COOPERATES -> COOPERATES;
            };
        }
    }

    /** How the relation stands. */
    public enum State {
        PROPOSED,
        HELD,
        DECLINED,
        ENDED
    }

    public boolean isOpen() {
        return state == State.PROPOSED || state == State.HELD;
    }

    /** Whether the group's own chair is asked to answer. */
    public boolean awaitsAnswer() {
        return state == State.PROPOSED && !proposed;
    }

    /** Whether the group's own chair may end or take back what there is. */
    public boolean mayEnd() {
        return state == State.HELD || state == State.PROPOSED && proposed;
    }

    /** Whether the other says the same of the same: one relation of a kind at a time. */
    public boolean isSameAs(Kind otherKind, String otherAddress, LocalizedText otherName) {
        return isOpen()
                && kind == otherKind
                && address.equals(otherAddress)
                && (!address.isEmpty() || name.equals(otherName));
    }

    public Relation at(State next, Instant when) {
        return new Relation(
                id, linkId, groupId, audienceId, kind, address, otherGroupId, name, ownName, proposed, next, when);
    }

    /** Once both have agreed, each knows which group the other is. */
    public Relation withOther(UUID other) {
        return new Relation(id, linkId, groupId, audienceId, kind, address, other, name, ownName, proposed, state, at);
    }
}
