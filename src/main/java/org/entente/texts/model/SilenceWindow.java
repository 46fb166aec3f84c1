package org.entente.texts.model;

import java.time.Instant;
import java.time.LocalTime;
import org.entente.core.WorkingCalendar;

/** The local hours of a working day in which a silence may expire, both ends included. */
public record SilenceWindow(LocalTime from, LocalTime to) {

    public SilenceWindow {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("A window opens before it closes.");
        }
    }

    public boolean contains(Instant instant, WorkingCalendar calendar) {
        var local = instant.atZone(calendar.zone());
        var time = local.toLocalTime();
        return calendar.isWorkingDay(local.toLocalDate()) && !time.isBefore(from) && !time.isAfter(to);
    }
}
