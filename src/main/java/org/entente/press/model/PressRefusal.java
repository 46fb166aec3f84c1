package org.entente.press.model;

/** Why something is not done in the review of the press. */
public enum PressRefusal {
    /** Not there for the actor, or not the actor's to do. */
    NO_SUCH_PLACE,
    NOTHING_SENT,
    TOO_LARGE,
    WRONG_TYPE,
    /** Broken, locked, larger inside than it says, or of letters that cannot be read. */
    UNREADABLE,
    /** There are no words in it. */
    NO_WORDS,
    /** MRK-01. */
    BEARS_CLASSIFICATION,
    BUSY,
    /** Not the address of a page on the public network. */
    ADDRESS_REFUSED,
    UNREACHABLE,
    TOO_MANY_SOURCES,
    TOO_MANY_NAMES,
    KNOWN_ALREADY,
    NO_SUCH_PARTY,
    /** Somebody else has decided of the claim, or it was read anew, since it was shown. */
    CHANGED_MEANWHILE
}
