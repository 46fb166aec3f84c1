package org.entente.press.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Two claims that do not agree. Lists are compared as sets, never by their counts: two lists of the same length may name
 * different members.
 *
 * @param onlyFirst the codes that the first names alone, or its value
 * @param onlySecond the codes that the second names alone, or its value
 */
public record Conflict(Claim first, Claim second, ClaimField field, Set<String> onlyFirst, Set<String> onlySecond) {

    /** Where the reports of one event contradict each other. What one of them does not say contradicts nothing. */
    public static List<Conflict> within(Happening happening) {
        var found = new ArrayList<Conflict>();
        for (var kind : List.of(ClaimKind.EVENT, ClaimKind.PARTICIPANTS, ClaimKind.MEMBERSHIP)) {
            var claims = happening.of(kind);
            for (var first = 0; first < claims.size(); first++) {
                for (var second = first + 1; second < claims.size(); second++) {
                    compare(claims.get(first), claims.get(second), found);
                }
            }
        }
        return found;
    }

    private static void compare(Claim first, Claim second, List<Conflict> found) {
        if (areOfTwoGroups(first, second)) {
            return;
        }
        for (var field : first.kind().fields()) {
            if (field == ClaimField.CITY || field == ClaimField.GROUP) {
                continue; // written otherwise in each language
            }
            if (first.facts().has(field)
                    && second.facts().has(field)
                    && !first.facts().of(field).equals("unknown")
                    && !second.facts().of(field).equals("unknown")) {
                var one = new TreeSet<>(first.facts().codes(field));
                var other = new TreeSet<>(second.facts().codes(field));
                if (!one.equals(other)) {
                    found.add(new Conflict(first, second, field, without(one, other), without(other, one)));
                }
            }
        }
    }

    /** One report names a group the same each time. */
    private static boolean areOfTwoGroups(Claim first, Claim second) {
        return first.reportId().equals(second.reportId())
                && !first.facts().of(ClaimField.GROUP).equals(second.facts().of(ClaimField.GROUP));
    }

    /** What stands in the first set alone. */
    public static Set<String> without(Set<String> set, Set<String> other) {
        var rest = new TreeSet<>(set);
        rest.removeAll(other);
        return rest;
    }
}
