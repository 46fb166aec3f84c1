package org.entente.texts.model;

/** What may be said under silence without any effect on it (SIL-10, SIL-11). */
public enum SilenceCommentKind {
    QUESTION,
    COMMENT,
    EDITORIAL,
    SUPPORT,
    MORE_TIME,
    /** A change proposed where the profile does not count it as an objection. */
    AMENDMENT
}
