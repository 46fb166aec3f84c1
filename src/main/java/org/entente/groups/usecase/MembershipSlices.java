package org.entente.groups.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.entente.core.PartialDate;
import org.entente.database.Audiences;
import org.entente.groups.Group;
import org.entente.groups.HiddenMembers;
import org.entente.groups.Membership;
import org.entente.groups.model.GroupStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes the slices of time in which parties belong to groups, and with each slice whose eyes the group's audience has: a
 * slice that is closed without its audience would go on reading.
 */
@Component
class MembershipSlices {

    private final GroupStore store;
    private final Audiences audiences;
    private final HiddenMembers hidden;
    private final Clock clock;

    MembershipSlices(GroupStore store, Audiences audiences, HiddenMembers hidden, Clock clock) {
        this.store = store;
        this.audiences = audiences;
        this.hidden = hidden;
        this.clock = clock;
    }

    void begin(Group group, Membership membership, Instant at) {
        store.admit(group, membership, at);
        list(group, membership, null, at);
    }

    void end(Group group, Membership ended) {
        store.end(group, ended);
        list(group, ended, startOf(Objects.requireNonNull(ended.until())), clock.instant());
    }

    /** Lets one slice follow the other without a day between them. */
    void follow(Group group, Membership open, Membership next, Instant at) {
        end(group, open.endedAt(next.since()));
        begin(group, next, at);
    }

    private void list(Group group, Membership membership, @Nullable Instant until, Instant at) {
        audiences.listGroupParty(
                group.id(),
                membership.party(),
                membership.capacity().isMember(),
                startOf(membership.since()),
                until,
                at);
        hidden.draw(group.id(), at);
    }

    private static Instant startOf(PartialDate date) {
        return date.earliest().atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
