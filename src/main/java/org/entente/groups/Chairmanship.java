package org.entente.groups;

import java.time.LocalDate;
import org.entente.core.PartialDate;
import org.entente.core.PartyCode;
import org.jspecify.annotations.Nullable;

/** The time in which a party chairs a group; several at the same time are co-chairs with the same powers. */
public record Chairmanship(
        PartyCode party, PartialDate since, @Nullable PartialDate until) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(since.earliest()) && (until == null || day.isBefore(until.earliest()));
    }
}
