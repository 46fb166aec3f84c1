package org.entente.texts.model;

import java.util.Locale;

/** Why the procedure does not take a step. Each has its sentence under {@code texts.silence.refused.…}. */
public enum SilenceRefusal {
    /** The step does not exist in this state. */
    NOT_IN_THIS_STATE,
    NOT_INITIATOR,
    /** Observers, guests and States that joined later are informed, not entitled (SIL-03, SIL-19). */
    NOT_ENTITLED,
    /** Prepared for the head of mission instead (SIL-08). */
    LACKS_AUTHORITY,
    NOT_YOUR_STATE,

    NOT_FROZEN,
    /** A newer version has been issued than the one that was shown. */
    OVERTAKEN,
    OPEN_POINTS,
    NOT_CONCORDANT,
    LANGUAGE_MISSING,
    PERIOD_TOO_SHORT,
    PERIOD_TOO_LONG,
    OUTSIDE_WINDOW,
    NOBODY_ENTITLED,
    /** The marking keeps the text from a State that could object (REL-03). */
    NOT_READ_BY_ALL,
    /** More objections are asked for than there are States that could object. */
    THRESHOLD_OUT_OF_REACH,
    PROPOSE_IN_MEETING_FIRST,
    MEETING_OVER,
    MEETING_NOT_OVER,
    /** The meeting was told another end than the one asked for now. */
    NOT_AS_PROPOSED,

    EXPIRED,
    NOT_LATER,
    REASON_MISSING,
    EVIDENCE_MISSING,
    NO_MORE_EXTENSIONS,
    RECEIVED_BEFORE_LAUNCH,
    RECEIVED_IN_FUTURE,
    ALREADY_OBJECTED,
    NO_OBJECTION_TO_LIFT,
    LIFTING_NOT_ALLOWED,
    TOO_LITTLE_TIME_LEFT,
    VOTE_NOT_ALLOWED,
    HOLD_NOT_ALLOWED,
    /** Where no quorum is set there is nothing to answer (SIL-24). */
    ANSWERS_NOT_ASKED,
    /** Where an amendment breaks it is sent as an objection, and as nothing less (SIL-10). */
    AMENDMENT_IS_OBJECTION,
    ALREADY_HELD,

    NO_SUCH_TEXT,
    SAME_VERSION,
    WORDS_UNACCEPTABLE,
    /** A mark of classification: not for this platform (MRK-01). */
    BEARS_CLASSIFICATION,
    NO_MORE_CORRECTIONS,
    CONTEST_WOULD_OUTLAST_SILENCE,
    NOTHING_TO_CONTEST,
    ALREADY_REISSUED,

    NOT_DUE,
    STILL_DRAINING,
    AWAITS_CONFIRMATION,
    STATEMENT_WINDOW_CLOSED,
    NOTHING_SAID;

    /** The last part of the message key. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
