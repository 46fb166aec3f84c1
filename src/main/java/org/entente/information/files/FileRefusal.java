package org.entente.information.files;

/** Why a file is not attached, recalled or confirmed as destroyed. */
public enum FileRefusal {
    NO_SUCH_PLACE,
    /** The actor's office does not let it. */
    NOT_ENTITLED,
    MISSING,
    TOO_LARGE,
    WRONG_TYPE,
    /** Broken, locked, larger inside than it says, or too much to look through. */
    UNREADABLE,
    /** MRK-01. */
    BEARS_CLASSIFICATION,
    /** It may be a category of distribution or a classification: whoever sends it says which (MRK-01). */
    ASK_CATEGORY,
    /** Others are being looked through. */
    BUSY,
    ALREADY_RECALLED,
    ALREADY_CONFIRMED
}
