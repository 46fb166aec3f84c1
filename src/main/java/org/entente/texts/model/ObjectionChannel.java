package org.entente.texts.model;

/** How an objection reached the chair or the platform (SIL-09). */
public enum ObjectionChannel {
    PLATFORM,
    LETTER,
    EMAIL,
    /** By telephone, followed by a letter. */
    TELEPHONE
}
