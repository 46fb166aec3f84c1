package org.entente.groups;

import java.time.LocalDate;
import org.entente.core.PartialDate;
import org.entente.core.PartyCode;
import org.jspecify.annotations.Nullable;

/**
 * One slice of time in which a party belongs to a group. A date known only to the month or the year counts from its
 * first day, at both ends; the day of the end is no longer a day of membership.
 *
 * @param fullRights whether the party may break silence and is counted (SIL-03)
 * @param suspended whether the group has suspended its rights for this time; it remains listed and reads on (GRP-03)
 */
public record Membership(
        PartyCode party,
        Capacity capacity,
        PartialDate since,
        @Nullable PartialDate until,
        boolean fullRights,
        boolean suspended) {

    public Membership {
        if (suspended && fullRights) {
            throw new IllegalArgumentException("A suspended party has no full rights.");
        }
    }

    public Membership(
            PartyCode party, Capacity capacity, PartialDate since, @Nullable PartialDate until, boolean fullRights) {
        this(party, capacity, since, until, fullRights, false);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(since.earliest()) && (until == null || day.isBefore(until.earliest()));
    }

    /** Whether this slice has a day in common with one that starts at the given date and stays open. */
    public boolean reachesInto(PartialDate start) {
        return until == null || until.earliest().isAfter(start.earliest());
    }

    /** This slice with an end. */
    public Membership endedAt(PartialDate end) {
        return new Membership(party, capacity, since, end, fullRights, suspended);
    }
}
