package org.entente.groups.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.core.Language;
import org.entente.groups.Holiday;
import org.jspecify.annotations.Nullable;

/**
 * The calendar of a chapter as its page sends it: the days of the weekend, and one holiday per line, the date first.
 *
 * @param weekend days of the week, Monday being 1
 */
public record CalendarForm(Set<Integer> weekend, String holidays) {

    public CalendarForm(@Nullable Set<Integer> weekend, @Nullable String holidays) {
        this.weekend = weekend == null ? Set.of() : Set.copyOf(weekend);
        this.holidays = holidays == null ? "" : holidays;
    }

    static CalendarForm of(Set<DayOfWeek> weekend, List<Holiday> holidays) {
        return new CalendarForm(
                weekend.stream().map(DayOfWeek::getValue).collect(Collectors.toSet()),
                holidays.stream()
                        .map(holiday -> holiday.day() + " " + holiday.occasion())
                        .collect(Collectors.joining("\n")));
    }

    /** What is written behind the dates, line by line. */
    String occasions() {
        return holidays.lines()
                .map(line -> line.strip().replaceFirst("^\\S+\\s*", ""))
                .collect(Collectors.joining("\n"));
    }

    boolean hasUnknownDay() {
        return weekend.stream().anyMatch(day -> day < 1 || day > 7);
    }

    Set<DayOfWeek> weekendDays() {
        return weekend.stream().map(DayOfWeek::of).collect(Collectors.toSet());
    }

    /** The number, from 1, of the first line that does not begin with a date and go on with an occasion; 0 if none. */
    int firstUnreadableLine() {
        var lines = holidays.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank() && holiday(lines[i].strip(), Language.EN) == null) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The holidays of a readable form; those that stood before keep the language in which they were entered. */
    List<Holiday> readHolidays(List<Holiday> before, Language language) {
        var read = new ArrayList<Holiday>();
        for (var line : holidays.split("\\R")) {
            var holiday = line.isBlank() ? null : holiday(line.strip(), language);
            if (holiday != null) {
                read.add(before.stream()
                        .filter(old -> old.day().equals(holiday.day())
                                && old.occasion().equals(holiday.occasion()))
                        .findFirst()
                        .orElse(holiday));
            }
        }
        return read;
    }

    private static @Nullable Holiday holiday(String line, Language language) {
        var parts = line.split("\\s+", 2);
        try {
            return parts.length < 2 ? null : new Holiday(LocalDate.parse(parts[0]), parts[1], language);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
