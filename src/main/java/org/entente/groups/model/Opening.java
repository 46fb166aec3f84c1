package org.entente.groups.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.entente.core.LocalizedText;
import org.entente.core.WorkingCalendar;

/**
 * Whether a group may be asked to join, and how long its members then have to object (GRP-06).
 *
 * @param period how many working days of the group's first duty station, or else how many hours
 * @param name what the missions outside read of the group, with its purpose
 */
public record Opening(
        UUID groupId, boolean open, int period, boolean workingDays, LocalizedText name, LocalizedText purpose) {

    /** The longest period: more is a mistake in the form. */
    public static final int LONGEST = 1000;

    public static final int USUAL_WORKING_DAYS = 5;

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    /**
     * The last instant at which an objection is in time: so many hours after the request, or the last minute of so many
     * working days after its day, which itself is not counted.
     */
    public Instant deadline(Instant requestedAt, WorkingCalendar calendar) {
        if (!workingDays) {
            return requestedAt.plus(period, ChronoUnit.HOURS);
        }
        var requested = LocalDate.ofInstant(requestedAt, calendar.zone());
        return calendar.workingDayAfter(requested, period)
                .atTime(LAST_MINUTE)
                .atZone(calendar.zone())
                .toInstant();
    }
}
