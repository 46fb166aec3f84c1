package org.entente.groups;

import java.time.LocalDate;
import org.entente.core.PartialDate;
import org.entente.core.PartyCode;
import org.jspecify.annotations.Nullable;

/**
 * The time in which a party chairs a group; several at the same time are co-chairs with the same powers. A term that was
 * struck out before it began ends on the day on which it was to begin: it holds on no day.
 */
public record Chairmanship(
        PartyCode party, PartialDate since, @Nullable PartialDate until) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(since.earliest()) && (until == null || day.isBefore(until.earliest()));
    }

    /** Whether the party chairs on that day or, by what is decided so far, on a later one. */
    public boolean holdsFrom(LocalDate day) {
        return until == null
                || (until.earliest().isAfter(day) && until.earliest().isAfter(since.earliest()));
    }

    /** This term, over at the given date: cut short, or struck out where it was to begin on that date or later. */
    public Chairmanship overAt(PartialDate end) {
        return new Chairmanship(party, since, since.earliest().isBefore(end.earliest()) ? end : since);
    }
}
