package org.entente.texts.model;

/** What a State may answer where a response quorum is asked for (SIL-24). */
public enum SilenceAnswer {
    YES,
    INDIFFERENT,
    ABSTAIN
}
