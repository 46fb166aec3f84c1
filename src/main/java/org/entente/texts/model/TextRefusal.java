package org.entente.texts.model;

import java.util.Locale;

/** Why an act on a text is refused. Each has its sentence under {@code texts.refused.…}. */
public enum TextRefusal {
    /** There is no such text, version or paragraph, or not for this actor. */
    NO_SUCH_TEXT,
    /** Only the penholder writes. */
    NOT_PENHOLDER,
    /** Only a head of mission puts a mission's text before the group. */
    NOT_HEAD_OF_MISSION,
    /** Only the chair issues and releases. */
    NOT_CHAIR,
    NOT_A_MEMBER,
    /** The version has been issued: its words do not change. */
    FROZEN,
    ALREADY_SHARED,
    NOT_SHARED,
    VERSION_OPEN,
    UNDER_SILENCE,
    ALREADY_ADOPTED,
    NOT_ADOPTED,
    ALREADY_RELEASED,
    ALREADY_RECALLED,
    /** The State has said that nothing is left with it, or holds nothing. */
    ALREADY_CONFIRMED,
    /** Only what is marked {@code TLP:CLEAR} becomes public (TLP-05). */
    NOT_CLEAR,
    TITLE_MISSING,
    WORDS_UNACCEPTABLE,
    /** A mark of classification: not for this platform (MRK-01). */
    BEARS_CLASSIFICATION,
    /** A point with nothing above it, a preamble after the operative part, a second title. */
    NOT_A_TEXT,
    NOT_READY,
    /** The words have changed since the page was read on which the act was asked for. */
    WORDS_CHANGED;

    /** The last part of the message key. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
