package org.entente.texts.model;

/** What came of an act on a text: it was done, or it was refused for a reason that its author can read. */
public sealed interface TextOutcome<T> {

    record Done<T>(T value) implements TextOutcome<T> {}

    record Refused<T>(TextRefusal refusal) implements TextOutcome<T> {}

    static <T> TextOutcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> TextOutcome<T> refused(TextRefusal refusal) {
        return new Refused<>(refusal);
    }
}
