package org.entente.groups.usecase;

import java.time.Clock;
import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.core.Actor;
import org.entente.core.WorkingCalendar;
import org.entente.groups.CalendarKept;
import org.entente.groups.Chapter;
import org.entente.groups.GroupAct;
import org.entente.groups.Holiday;
import org.entente.groups.Outcome;
import org.entente.groups.Refusal;
import org.entente.groups.model.ChapterStore;
import org.entente.groups.model.Roster;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The chair sets the weekend and the holidays by which a chapter counts its working days (SIL-27, SIL-28). */
@Component
public class KeepingACalendar {

    private final ChairsDesk desk;
    private final ChapterStore chapters;
    private final ApplicationEventPublisher events;

    KeepingACalendar(ChairsDesk desk, ChapterStore chapters, ApplicationEventPublisher events) {
        this.desk = desk;
        this.chapters = chapters;
        this.events = events;
    }

    /** Replaces the whole calendar of the chapter; a chapter of another group than the one named is not there. */
    public Outcome<WorkingCalendar> keep(
            Actor actor, UUID groupId, UUID chapterId, Set<DayOfWeek> weekend, List<Holiday> holidays, Clock clock) {
        return desk.actAlone(actor, groupId, roster -> decide(actor, roster, chapterId, weekend, holidays, clock));
    }

    private Outcome<WorkingCalendar> decide(
            Actor actor, Roster roster, UUID chapterId, Set<DayOfWeek> weekend, List<Holiday> holidays, Clock clock) {
        if (!ChairsDesk.runs(roster, actor, clock)) {
            return Outcome.refused(Refusal.NOT_THE_CHAIR);
        }
        var chapter = chapters.chapter(chapterId)
                .filter(found -> found.groupId().equals(roster.group().id()));
        if (chapter.isEmpty()) {
            return Outcome.refused(Refusal.NO_SUCH_GROUP);
        }
        if (weekend.size() == DayOfWeek.values().length) {
            return Outcome.refused(Refusal.NO_WORKING_DAY);
        }
        var days = holidays.stream().map(Holiday::day).collect(Collectors.toSet());
        if (days.size() < holidays.size()) {
            return Outcome.refused(Refusal.HOLIDAY_TWICE);
        }
        var calendar = new WorkingCalendar(chapter.get().zone(), weekend, days);
        write(actor, roster, chapter.get(), calendar, holidays, clock);
        return Outcome.done(calendar);
    }

    private void write(
            Actor actor,
            Roster roster,
            Chapter chapter,
            WorkingCalendar calendar,
            List<Holiday> holidays,
            Clock clock) {
        var group = roster.group();
        var at = clock.instant();
        var inOrder =
                holidays.stream().sorted(Comparator.comparing(Holiday::day)).toList();
        chapters.keep(group, chapter, calendar, inOrder, at);
        events.publishEvent(new CalendarKept(
                GroupAct.by(actor, group, at),
                chapter,
                calendar.weekend().stream().sorted().toList(),
                inOrder));
    }
}
