package org.entente.press.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a report shows of one State, organisation or city.
 *
 * @param whole signs that hold of it in the report as a whole
 * @param places signs at each place that names it
 */
record Standing(Set<String> whole, List<Set<String>> places) {

    /** Whether all of these signs are there: those that are not of the whole, together at one place. */
    boolean shows(List<String> signs) {
        var here = new HashSet<>(signs);
        here.removeAll(whole);
        return here.isEmpty() || places.stream().anyMatch(place -> place.containsAll(here));
    }

    /** Adds a sign where it holds. */
    static void add(Set<String> signs, String sign, boolean holds) {
        if (holds) {
            signs.add(sign);
        }
    }
}
