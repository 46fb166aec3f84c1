package org.entente.texts;

import org.entente.texts.model.SilenceState;

/** Where a procedure of the matrix stands: every state there is, and some states once more where it matters how. */
enum SilencePosition {
    DRAFT(SilenceState.DRAFT),
    /** Left by a re-issue: the next revision is not issued yet. */
    DRAFT_REVISION(SilenceState.DRAFT),
    PROPOSED(SilenceState.PROPOSED),
    PROPOSED_IN_A_PAST_MEETING(SilenceState.PROPOSED),
    SCHEDULED(SilenceState.SCHEDULED),
    /** For a week more; a technical correction may still be contested. */
    OPEN(SilenceState.OPEN),
    /** Under a profile that asks for two objections. */
    OPEN_AND_OBJECTED(SilenceState.OPEN),
    OPEN_IN_THE_LAST_HOUR(SilenceState.OPEN),
    ON_HOLD(SilenceState.ON_HOLD),
    SUSPENDED(SilenceState.SUSPENDED),
    BROKEN(SilenceState.BROKEN),
    BROKEN_TOO_LATE_TO_LIFT(SilenceState.BROKEN),
    BROKEN_REISSUED(SilenceState.BROKEN),
    SETTLING(SilenceState.SETTLING),
    SETTLING_CONFIRMED(SilenceState.SETTLING),
    VOTE_REQUESTED(SilenceState.VOTE_REQUESTED),
    LAPSED(SilenceState.LAPSED),
    ADOPTED(SilenceState.ADOPTED),
    /** The window for statements has closed. */
    ADOPTED_LONG_AGO(SilenceState.ADOPTED),
    NOTED(SilenceState.NOTED),
    WITHDRAWN(SilenceState.WITHDRAWN),
    /** By a State that contested the correction; nothing follows it yet. */
    SUPERSEDED(SilenceState.SUPERSEDED),
    SUPERSEDED_REISSUED(SilenceState.SUPERSEDED);

    private final SilenceState state;

    SilencePosition(SilenceState state) {
        this.state = state;
    }

    SilenceState state() {
        return state;
    }

    boolean isFirstOfItsState() {
        return ordinal() == 0 || values()[ordinal() - 1].state != state;
    }
}
