package org.entente.texts.model;

import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.PartyCode;
import org.jspecify.annotations.Nullable;

/**
 * Who stands behind a step of the procedure, with the authority held at that moment (SIL-08).
 *
 * @param initiator whether the group lets this person run the procedure: the chair, a co-chair, or their office
 */
public record SilenceAuthor(
        @Nullable PartyCode party,
        @Nullable UUID accountId,
        Actor.@Nullable Office office,
        Authority authority,
        boolean initiator) {

    /** Whose word binds the State. */
    public enum Authority {
        NONE,
        /** A delegation in writing. */
        DELEGATED,
        /** The head of mission, who outranks all others of the mission (SIL-13). */
        HEAD
    }

    /** The platform itself, when a deadline is reached. */
    public static final SilenceAuthor PLATFORM = new SilenceAuthor(null, null, null, Authority.NONE, false);

    public static SilenceAuthor of(Actor actor, boolean initiator) {
        return new SilenceAuthor(
                actor.party(),
                actor.accountId(),
                actor.office(),
                actor.mayCommit() ? Authority.HEAD : Authority.NONE,
                initiator);
    }

    public boolean mayCommit() {
        return authority != Authority.NONE;
    }

    public boolean speaksFor(PartyCode code) {
        return code.equals(party) && mayCommit();
    }
}
