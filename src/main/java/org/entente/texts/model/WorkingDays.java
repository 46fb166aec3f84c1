package org.entente.texts.model;

import java.time.LocalDate;
import org.entente.core.WorkingCalendar;

/** Counts working days of one duty station. */
final class WorkingDays {

    private WorkingDays() {}

    /** The n-th working day after the given date, which itself is not counted (SIL-27). */
    static LocalDate after(LocalDate date, int days, WorkingCalendar calendar) {
        var day = date;
        for (var counted = 0; counted < days; ) {
            day = day.plusDays(1);
            if (calendar.isWorkingDay(day)) {
                counted++;
            }
        }
        return day;
    }
}
