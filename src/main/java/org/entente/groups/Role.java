package org.entente.groups;

import java.time.LocalDate;
import java.util.UUID;
import org.entente.core.Language;
import org.entente.core.PartialDate;
import org.entente.core.PartyCode;
import org.jspecify.annotations.Nullable;

/**
 * A party that has a part in the work of a group, beside its chair, for a term.
 *
 * @param bodyId the body for which it has it; none for the group
 * @param audienceId who knows of it; the chair does always
 * @param topic on which it has it, empty for all, in {@code language}
 * @param function the function of the person who does it for the party, empty if not said, in {@code language}
 */
public record Role(
        UUID id,
        UUID groupId,
        @Nullable UUID bodyId,
        UUID audienceId,
        Kind kind,
        PartyCode party,
        String topic,
        String function,
        Language language,
        PartialDate since,
        @Nullable PartialDate until) {

    /** What the part is. */
    public enum Kind {
        /** Leads one negotiation, neutrally. */
        FACILITATOR,
        /** Drafts, and keeps the master text. */
        PENHOLDER,
        /** Keeps the work together. */
        COORDINATOR
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(since.earliest()) && (until == null || day.isBefore(until.earliest()));
    }

    /** Whether it is held on that day or, by what is decided so far, on a later one. */
    public boolean holdsFrom(LocalDate day) {
        return until == null
                || (until.earliest().isAfter(day) && until.earliest().isAfter(since.earliest()));
    }

    /** This term, over at the given date: cut short, or struck out where it was to begin on that date or later. */
    public Role overAt(PartialDate end) {
        return new Role(
                id,
                groupId,
                bodyId,
                audienceId,
                kind,
                party,
                topic,
                function,
                language,
                since,
                since.earliest().isBefore(end.earliest()) ? end : since);
    }
}
