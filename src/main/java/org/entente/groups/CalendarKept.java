package org.entente.groups;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.entente.record.AuthoredAct;

/** The calendar by which a chapter counts its working days was set. */
public record CalendarKept(GroupAct act, Chapter chapter, List<DayOfWeek> weekend, List<Holiday> holidays)
        implements AuthoredAct {

    @Override
    public String kind() {
        return "groups.calendar-kept";
    }

    @Override
    public Map<String, Object> details() {
        return Map.of(
                "chapter", chapter.code(),
                "weekend", weekend.stream().map(DayOfWeek::name).toList(),
                "holidays",
                        holidays.stream()
                                .map(holiday -> holiday.day().toString())
                                .toList());
    }
}
