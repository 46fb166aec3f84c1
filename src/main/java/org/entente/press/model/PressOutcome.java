package org.entente.press.model;

/** What came of an act in the review of the press. */
public sealed interface PressOutcome<T> {

    record Done<T>(T value) implements PressOutcome<T> {}

    record Refused<T>(PressRefusal refusal) implements PressOutcome<T> {}

    static <T> PressOutcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> PressOutcome<T> refused(PressRefusal refusal) {
        return new Refused<>(refusal);
    }
}
