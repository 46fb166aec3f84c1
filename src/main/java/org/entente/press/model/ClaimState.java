package org.entente.press.model;

/** What a person decided of a claim. Whatever it is, the claim remains one of the press: unverified. */
public enum ClaimState {
    PROPOSED,
    CONFIRMED,
    REJECTED,
    /** It was proposed, and a later reading of the report does not propose it any more. */
    WITHDRAWN
}
