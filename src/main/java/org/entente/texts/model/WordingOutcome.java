package org.entente.texts.model;

/** What came of wording a paragraph in a language. */
public sealed interface WordingOutcome {

    record Worded(String words, long revision) implements WordingOutcome {}

    /** Somebody else changed it since: both wordings are shown, and nothing typed is lost. */
    record Stale(String words, long revision) implements WordingOutcome {}

    record Refused(TextRefusal refusal) implements WordingOutcome {}
}
