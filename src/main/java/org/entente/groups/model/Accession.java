package org.entente.groups.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Language;
import org.entente.core.LocalizedText;
import org.entente.core.PartyCode;
import org.entente.core.WorkingCalendar;
import org.entente.core.WritingHealth;
import org.entente.groups.Capacity;
import org.entente.groups.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A request to belong to a group, or to belong to it in a fuller capacity, on which its members are silent or object
 * (GRP-06).
 *
 * @param upgrade whether the party is listed already, in another capacity
 * @param reason the words of the party, empty if there are none, in {@code reasonLanguage}
 * @param deadline the last instant at which an objection is in time
 * @param outcome how it ended; none while the period runs
 */
public record Accession(
        UUID id,
        UUID groupId,
        PartyCode party,
        Capacity capacity,
        boolean upgrade,
        String reason,
        Language reasonLanguage,
        LocalizedText groupName,
        Instant requestedAt,
        Instant deadline,
        ZoneId zone,
        @Nullable Outcome outcome,
        @Nullable Instant endedAt) {

    /** How a request ends. */
    public enum Outcome {
        ADMITTED,
        OBJECTED,
        /** Taken back by the party that made it. */
        WITHDRAWN,
        /** At the deadline nothing was left to decide: the party had been admitted otherwise, or had left. */
        LAPSED
    }

    /** An objection by a member's head of mission; the reason may be empty. */
    public record Objection(PartyCode party, String reason, Language language, Instant receivedAt) {}

    /** An objection received at the deadline may still be on its way to the database: so long the end waits for it. */
    private static final Duration ON_ITS_WAY = Duration.ofSeconds(30);

    /** The office hours by which lost time is given back. */
    private static final LocalTime OPENING = LocalTime.of(9, 0);

    private static final LocalTime CLOSING = LocalTime.of(18, 0);

    /** Why an objection received at that instant stops nothing any more, if so: the deadline itself is in time. */
    public @Nullable Refusal refusalToObject(Instant receivedAt) {
        if (outcome != null) {
            return Refusal.REQUEST_ENDED;
        }
        return receivedAt.isAfter(deadline) ? Refusal.OBJECTION_LATE : null;
    }

    /** Why the party may not take the request back, if so. */
    public @Nullable Refusal refusalToWithdraw(Instant now) {
        return outcome != null || now.isAfter(deadline) ? Refusal.REQUEST_ENDED : null;
    }

    /**
     * The request with the time that members get back who could not write before its deadline (SIL-21): four working
     * hours of the duty station from recovery. An objection that came meanwhile has become timely.
     */
    public Optional<Accession> movedBy(WritingHealth health, WorkingCalendar calendar, Instant now) {
        if (outcome != null || !now.isAfter(deadline)) {
            return Optional.empty();
        }
        return health.outageBefore(deadline, requestedAt, now)
                .map(outage -> until(
                        calendar.afterOfficeTime(outage.recoveredAt(), WritingHealth.GIVEN_BACK, OPENING, CLOSING)));
    }

    private Accession until(Instant later) {
        return new Accession(
                id,
                groupId,
                party,
                capacity,
                upgrade,
                reason,
                reasonLanguage,
                groupName,
                requestedAt,
                later,
                zone,
                null,
                null);
    }

    /** Whether the period is over and nobody has objected. */
    public boolean isDue(Instant now) {
        return outcome == null && now.isAfter(dueAfter(deadline));
    }

    /** The instant after which a request with that deadline is settled. */
    public static Instant dueAfter(Instant deadline) {
        return deadline.plus(ON_ITS_WAY);
    }

    /** The latest deadline of the requests that are to be settled by now. */
    public static Instant deadlineOfDue(Instant now) {
        return now.minus(ON_ITS_WAY);
    }

    public Accession ended(Outcome how, Instant at) {
        return new Accession(
                id,
                groupId,
                party,
                capacity,
                upgrade,
                reason,
                reasonLanguage,
                groupName,
                requestedAt,
                deadline,
                zone,
                how,
                at);
    }
}
