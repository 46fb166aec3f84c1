package org.entente.texts.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.entente.core.WorkingCalendar;

/**
 * The profile and the one reference calendar under which a procedure runs (SIL-28), kept with it from the start: a later
 * change of the group's settings moves no deadline.
 */
public record SilenceTerms(SilenceProfile profile, WorkingCalendar calendar) {

    public ZoneId zone() {
        return calendar.zone();
    }

    public LocalDate dateOf(Instant instant) {
        return instant.atZone(zone()).toLocalDate();
    }

    /** Whether silence may expire then without being called urgent. */
    public boolean inWindow(Instant instant) {
        var window = profile.starting().window();
        return window == null || window.contains(instant, calendar);
    }

    public Instant earliestExpiry(Instant circulatedAt) {
        return Deadline.earliest(profile.starting().minimum(), circulatedAt, this);
    }
}
