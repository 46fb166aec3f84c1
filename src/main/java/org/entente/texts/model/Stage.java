package org.entente.texts.model;

/** How far a text has come. A text goes back from {@code ISSUED} and the ends of silence when a new version opens. */
public enum Stage {
    /** Known to the penholder alone. */
    DRAFT,
    /** Shared with the group, its words still open. */
    NEGOTIATION,
    /** Frozen under a symbol. */
    ISSUED,
    UNDER_SILENCE,
    SILENCE_BROKEN,
    /** Silence lapsed, or was withdrawn or superseded. */
    SILENCE_ENDED,
    ADOPTED,
    /** Adopted and public. */
    RELEASED,
    /** Taken back by its source; nobody reads its words. */
    RECALLED;

    public boolean isAdopted() {
        return this == ADOPTED || this == RELEASED;
    }

    /** Whether the words of the latest version may change. */
    public boolean isOpen() {
        return this == DRAFT || this == NEGOTIATION;
    }

    /** Whether a new version may be opened from the latest one. */
    public boolean allowsNewVersion() {
        return this == ISSUED || this == SILENCE_BROKEN || this == SILENCE_ENDED;
    }
}
