package org.entente.texts.model;

/** Where a silence procedure stands. */
public enum SilenceState {
    DRAFT,
    PROPOSED,
    SCHEDULED,
    OPEN,
    ON_HOLD,
    SUSPENDED,
    /** An objection stands. Ends the procedure unless it is lifted in time (SIL-18). */
    BROKEN,
    /** The instant of expiry has passed; what was received before it may still be on its way (SIL-20). */
    SETTLING,
    VOTE_REQUESTED,
    LAPSED,
    ADOPTED,
    NOTED,
    WITHDRAWN,
    SUPERSEDED;

    /** Circulated and not yet expired: the States may still speak against the text. */
    public boolean isRunning() {
        return this == OPEN || this == ON_HOLD || this == SUSPENDED;
    }

    public boolean isBeforeLaunch() {
        return this == DRAFT || this == PROPOSED || this == SCHEDULED;
    }

    public boolean isAdopted() {
        return this == ADOPTED || this == NOTED;
    }

    /** No clock runs any more and nothing is awaited from a member. */
    public boolean isClosed() {
        return switch (this) {
            case DRAFT, PROPOSED, SCHEDULED, OPEN, ON_HOLD, SUSPENDED, SETTLING -> false;
            case BROKEN, VOTE_REQUESTED, LAPSED, ADOPTED, NOTED, WITHDRAWN, SUPERSEDED -> true;
        };
    }
}
