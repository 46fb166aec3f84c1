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
 */
public record Membership(
        PartyCode party,
        Capacity capacity,
        PartialDate since,
        @Nullable PartialDate until,
        boolean fullRights) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(since.earliest()) && (until == null || day.isBefore(until.earliest()));
    }

    /** Whether this slice has a day in common with one that starts at the given date and stays open. */
    public boolean reachesInto(PartialDate start) {
        return until == null || until.earliest().isAfter(start.earliest());
    }
}
