package org.entente.press.model;

import java.time.temporal.ChronoUnit;
import java.util.Collections;

/** Whether two entries of a timeline may tell of one event, in whatever languages: proposed, for a person to say. */
public final class SameEvent {

    /** Datelines and time zones put an event a day off. */
    public static final int DAYS = 1;

    private SameEvent() {}

    /** The same kind within a day, with a participant in common where both name some, and no other place. */
    public static boolean likely(Happening one, Happening other) {
        var first = one.event();
        var second = other.event();
        if (one.id().equals(other.id()) || first.isEmpty() || second.isEmpty()) {
            return false;
        }
        return Math.abs(ChronoUnit.DAYS.between(one.day(), other.day())) <= DAYS
                && sameKind(first.get().facts(), second.get().facts())
                && samePlace(first.get().facts(), second.get().facts())
                && sameParticipants(one, other);
    }

    private static boolean sameKind(ClaimFacts one, ClaimFacts other) {
        return one.of(ClaimField.EVENT).equals(other.of(ClaimField.EVENT));
    }

    /** Cities are written in as many ways as there are languages; the country is one. */
    private static boolean samePlace(ClaimFacts one, ClaimFacts other) {
        if (one.has(ClaimField.COUNTRY) && other.has(ClaimField.COUNTRY)) {
            return one.of(ClaimField.COUNTRY).equals(other.of(ClaimField.COUNTRY));
        }
        return !one.has(ClaimField.CITY)
                || !other.has(ClaimField.CITY)
                || one.of(ClaimField.CITY).equalsIgnoreCase(other.of(ClaimField.CITY));
    }

    private static boolean sameParticipants(Happening one, Happening other) {
        return one.participants().isEmpty()
                || other.participants().isEmpty()
                || !Collections.disjoint(one.participants(), other.participants());
    }
}
