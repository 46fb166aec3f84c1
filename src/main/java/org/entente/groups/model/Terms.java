package org.entente.groups.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import org.entente.groups.Chairmanship;

/** What the terms in which parties chair a group say together. */
public final class Terms {

    private Terms() {}

    /** Whether somebody chairs on that day and, as far as is decided, on every later one (GRP-04). */
    public static boolean occupiedFrom(Collection<Chairmanship> terms, LocalDate day) {
        var from = day;
        while (true) {
            var at = from;
            var holding = terms.stream().filter(term -> term.holdsOn(at)).toList();
            if (holding.isEmpty()) {
                return false;
            }
            if (holding.stream().anyMatch(term -> term.until() == null)) {
                return true;
            }
            from = holding.stream()
                    .flatMap(term -> java.util.stream.Stream.ofNullable(term.until()))
                    .map(until -> until.earliest())
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }
}
