package org.entente.groups.web;

import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import org.entente.core.Language;
import org.entente.core.WorkingCalendar;
import org.entente.groups.Chapter;
import org.entente.groups.Group;
import org.entente.groups.Holiday;

/**
 * The calendar page of a chapter.
 *
 * @param now the wall clock of the duty station
 * @param missions the parties with a mission at the duty station, by name in protocol order
 * @param elsewhere the other parties
 * @param mayKeep whether the reader may change the calendar
 * @param errors what is wrong with the form, by the id of the field
 */
public record CalendarView(
        Group group,
        Chapter chapter,
        WorkingCalendar calendar,
        List<Holiday> holidays,
        LocalDateTime now,
        List<String> missions,
        List<String> elsewhere,
        boolean mayKeep,
        CalendarForm form,
        Map<String, String> errors) {

    /** The days of the weekend by their names, in the order of the week. */
    public List<String> weekendNames(Language language) {
        return calendar.weekend().stream()
                .sorted()
                .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, language.locale()))
                .toList();
    }
}
