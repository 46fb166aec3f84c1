package org.entente.texts.model;

/** What a State may attach to a decision without standing in its way (SIL-10). */
public enum SilenceStatementKind {
    EXPLANATION,
    RESERVATION,
    INTERPRETATION,
    DISSOCIATION
}
