package org.entente.groups.model;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.core.PartyCode;
import org.entente.groups.Capacity;
import org.entente.groups.Membership;

/**
 * How a list of members differs from the group's own: sets are compared, never counts (GRP-08). Founders and members
 * stand in one list; partners, observers and guests in one each.
 *
 * @param added those of the list that do not belong to the group, in the order of their codes
 * @param ended those that belong to the group in that capacity and are not on the list, in the order of their codes
 * @param elsewhere those of the list that belong to the group in another capacity, which the list does not change
 */
public record Reconciliation(List<PartyCode> added, List<PartyCode> ended, List<PartyCode> elsewhere) {

    public static Reconciliation of(Roster roster, Set<PartyCode> listed, Capacity capacity) {
        var open = roster.memberships().stream()
                .filter(membership -> membership.until() == null)
                .toList();
        var alike = parties(open.stream().filter(membership -> list(membership.capacity()) == list(capacity)));
        var all = parties(open.stream());
        return new Reconciliation(
                sorted(listed.stream().filter(party -> !all.contains(party))),
                sorted(alike.stream().filter(party -> !listed.contains(party))),
                sorted(listed.stream().filter(party -> all.contains(party) && !alike.contains(party))));
    }

    public boolean changesNothing() {
        return added.isEmpty() && ended.isEmpty();
    }

    /** What would be done, in a form that tells one reconciliation from another: {@code +ER -AO}. */
    public String signature() {
        return Stream.concat(
                        added.stream().map(party -> "+" + party.value()),
                        ended.stream().map(party -> "-" + party.value()))
                .collect(Collectors.joining(" "));
    }

    private static Capacity list(Capacity capacity) {
        return capacity == Capacity.FOUNDER ? Capacity.MEMBER : capacity;
    }

    private static Set<PartyCode> parties(Stream<Membership> memberships) {
        return memberships.map(Membership::party).collect(Collectors.toCollection(HashSet::new));
    }

    private static List<PartyCode> sorted(Stream<PartyCode> parties) {
        return List.copyOf(
                parties.collect(Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(PartyCode::value)))));
    }
}
