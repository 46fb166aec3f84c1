package org.entente.information.receipts;

/** Why a receipt is not asked for, or not acknowledged. */
public enum ReceiptRefusal {
    NO_SUCH_THING,
    /** The actor does not speak for the source, or may not draft for a State that was asked. */
    NOT_ENTITLED,
    /** While a silence runs, who reads is the affair of each State alone (SIL-17). */
    UNDER_SILENCE,
    /** No party as a whole reads it besides those who speak for its source. */
    NOBODY_TO_ASK,
    /** Whoever is asked is named to the others who are: not where the group hides its members (GRP-19). */
    HIDDEN,
    /** Not readable, not to come, or more than a year away. */
    NO_DEADLINE,
    /** The deadline of an earlier request has not passed. */
    ALREADY_ASKED,
    /** The source has recalled the item, and with it what it asked. */
    RECALLED,
    ALREADY_ACKNOWLEDGED
}
