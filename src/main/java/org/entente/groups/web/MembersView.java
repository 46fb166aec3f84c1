package org.entente.groups.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.entente.core.Language;
import org.entente.groups.Group;
import org.jspecify.annotations.Nullable;

/**
 * Who belongs to a group on a day: States in the order of the group's profile (GRP-11), organisations after them.
 *
 * @param order by whose names they stand
 * @param from the party with which the order begins; none for the beginning of the alphabet
 * @param hidden whether others belong to the group that the reader is not shown (GRP-19)
 */
public record MembersView(
        Group group,
        LocalDate asOf,
        Language order,
        @Nullable String from,
        List<MemberView> states,
        List<MemberView> organisations,
        boolean hidden) {

    public boolean isEmpty() {
        return states.isEmpty() && organisations.isEmpty();
    }

    /** Whether the rights of any of them are suspended. */
    public boolean hasSuspended() {
        return Stream.concat(states.stream(), organisations.stream())
                .anyMatch(row -> row.membership().suspended());
    }
}
