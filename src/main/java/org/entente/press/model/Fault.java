package org.entente.press.model;

/** Why a page or a feed could not be had, as far as a person can do something about it. */
public enum Fault {
    /** No host has that name. */
    UNKNOWN_HOST,
    /** No connection, or no answer in time. */
    NO_ANSWER,
    /** The connection cannot be trusted: an expired certificate, or another's. */
    NOT_SECURE,
    ADDRESS_REFUSED,
    NOT_FOUND,
    FORBIDDEN,
    ASKED_TOO_OFTEN,
    SERVER_ERROR,
    OTHER_ANSWER,
    TOO_LARGE,
    /** The platform is retrieving as many pages as it can. */
    BUSY,
    NOT_A_FEED,
    OTHER_KIND,
    NO_ENTRIES,
    NOTHING_NEW,
    /** The platform failed; the log says at what. */
    OURS;

    /** @param status of the answer, by HTTP */
    public static Fault ofStatus(int status) {
        return switch (status) {
            case 404, 410 -> NOT_FOUND;
            case 401, 403, 407, 451 -> FORBIDDEN;
            case 429 -> ASKED_TOO_OFTEN;
            default -> status >= 500 ? SERVER_ERROR : OTHER_ANSWER;
        };
    }
}
