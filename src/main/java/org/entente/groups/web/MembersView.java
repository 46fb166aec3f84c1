package org.entente.groups.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.entente.groups.Group;

/** Who belongs to a group on a day: States in the protocol order of the reader's language, organisations after them. */
public record MembersView(Group group, LocalDate asOf, List<MemberView> states, List<MemberView> organisations) {

    public boolean isEmpty() {
        return states.isEmpty() && organisations.isEmpty();
    }

    /** Whether the rights of any of them are suspended. */
    public boolean hasSuspended() {
        return Stream.concat(states.stream(), organisations.stream())
                .anyMatch(row -> row.membership().suspended());
    }
}
