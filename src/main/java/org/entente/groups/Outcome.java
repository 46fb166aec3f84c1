package org.entente.groups;

import java.util.function.Function;

/** What came of an act: it was done, or it was refused for a reason that its author can read. */
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    record Refused<T>(Refusal refusal) implements Outcome<T> {}

    /** What follows from the act where it was done; a refusal stays what it is. */
    default <R> Outcome<R> then(Function<T, R> next) {
        return switch (this) {
            case Done<T>(T value) -> done(next.apply(value));
            case Refused<T>(Refusal refusal) -> refused(refusal);
        };
    }

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }
}
