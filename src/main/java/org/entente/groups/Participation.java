package org.entente.groups;

import java.time.LocalDate;
import java.util.UUID;
import org.entente.core.PartialDate;
import org.entente.core.PartyCode;
import org.jspecify.annotations.Nullable;

/** The time in which a party takes part in a body; the day of the end is no longer a day of it. */
public record Participation(
        UUID bodyId,
        PartyCode party,
        PartialDate since,
        @Nullable PartialDate until) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(since.earliest()) && (until == null || day.isBefore(until.earliest()));
    }

    /** This time with an end: not before it began. */
    public Participation endedAt(PartialDate end) {
        return new Participation(bodyId, party, since, end.earliest().isBefore(since.earliest()) ? since : end);
    }
}
