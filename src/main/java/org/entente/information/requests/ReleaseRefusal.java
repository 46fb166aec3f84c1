package org.entente.information.requests;

/** Why a request for release, or the answer to one, is refused. */
public enum ReleaseRefusal {
    NO_SUCH_THING,
    /** The actor binds no State that may ask, or does not speak for the source. */
    NOT_ENTITLED,
    /** What is {@code TLP:RED} goes to nobody beyond those named (TLP-04). */
    RED,
    /** A party that reads it already, or that could not read what it hangs on. */
    NOT_OUTSIDE,
    /** Whoever is released to is named to the others: not where the group hides its members (GRP-19). */
    HIDDEN,
    /** What follows the marking by itself is due, and waits for the end of a silence or for the next sweep. */
    LAPSING,
    REASON_MISSING,
    REASON_TOO_LONG,
    /** MRK-01. */
    BEARS_CLASSIFICATION,
    /** The State waits for the answer to what it has asked before. */
    ALREADY_ASKED,
    ALREADY_ANSWERED,
    /** The source has recalled the item, and with it ended what was asked. */
    RECALLED
}
