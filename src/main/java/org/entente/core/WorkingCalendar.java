package org.entente.core;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;

/** The calendar of one duty station: its zone, its weekend and its holidays (SIL-28). Dates are local to the zone. */
public record WorkingCalendar(ZoneId zone, Set<DayOfWeek> weekend, Set<LocalDate> holidays) {

    public WorkingCalendar {
        if (weekend.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("A calendar without a single working weekday.");
        }
        weekend = Set.copyOf(weekend);
        holidays = Set.copyOf(holidays);
    }

    public boolean isWorkingDay(LocalDate date) {
        return !weekend.contains(date.getDayOfWeek()) && !holidays.contains(date);
    }

    /** The n-th working day after the given date, which itself is not counted (SIL-27); the date itself where n is 0. */
    public LocalDate workingDayAfter(LocalDate date, int days) {
        var day = date;
        for (var counted = 0; counted < days; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                counted++;
            }
        }
        return day;
    }

    /** The instant at which that much office time has passed, by working days from {@code opening} to {@code closing}. */
    public Instant afterOfficeTime(Instant from, Duration length, LocalTime opening, LocalTime closing) {
        var at = openFrom(from.atZone(zone), opening, closing);
        var left = length;
        while (true) {
            var close = at.with(closing);
            var today = Duration.between(at, close);
            if (today.compareTo(left) >= 0) {
                return at.plus(left).toInstant();
            }
            left = left.minus(today);
            at = openFrom(close.plusNanos(1), opening, closing);
        }
    }

    private ZonedDateTime openFrom(ZonedDateTime at, LocalTime opening, LocalTime closing) {
        var day = at.toLocalDate();
        if (isWorkingDay(day)) {
            if (at.toLocalTime().isBefore(opening)) {
                return at.with(opening);
            }
            if (!at.toLocalTime().isAfter(closing)) {
                return at;
            }
        }
        return workingDayAfter(day, 1).atTime(opening).atZone(zone);
    }
}
