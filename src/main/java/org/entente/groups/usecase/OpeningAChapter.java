package org.entente.groups.usecase;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.core.LocalizedText;
import org.entente.core.WorkingCalendar;
import org.entente.groups.Chapter;
import org.entente.groups.ChapterOpened;
import org.entente.groups.GroupAct;
import org.entente.groups.Outcome;
import org.entente.groups.Refusal;
import org.entente.groups.model.ChapterStore;
import org.entente.groups.model.Roster;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The chair opens a chapter at a duty station, with the weekend that is kept there. */
@Component
public class OpeningAChapter {

    private final ChairsDesk desk;
    private final ChapterStore chapters;
    private final ApplicationEventPublisher events;

    OpeningAChapter(ChairsDesk desk, ChapterStore chapters, ApplicationEventPublisher events) {
        this.desk = desk;
        this.chapters = chapters;
        this.events = events;
    }

    public Outcome<Chapter> open(
            Actor actor,
            UUID groupId,
            String code,
            LocalizedText city,
            ZoneId zone,
            Set<DayOfWeek> weekend,
            Clock clock) {
        return desk.actAlone(
                actor,
                groupId,
                roster -> decide(actor, roster, new Chapter(Ids.next(), groupId, code, city, zone), weekend, clock));
    }

    private Outcome<Chapter> decide(Actor actor, Roster roster, Chapter chapter, Set<DayOfWeek> weekend, Clock clock) {
        if (!ChairsDesk.runs(roster, actor, clock)) {
            return Outcome.refused(Refusal.NOT_THE_CHAIR);
        }
        if (weekend.size() == DayOfWeek.values().length) {
            return Outcome.refused(Refusal.NO_WORKING_DAY);
        }
        var group = roster.group();
        if (chapters.chapters(group.id()).stream()
                .anyMatch(other -> other.code().equals(chapter.code()))) {
            return Outcome.refused(Refusal.CHAPTER_EXISTS);
        }
        var at = clock.instant();
        chapters.open(group, chapter, at);
        chapters.keep(group, chapter, new WorkingCalendar(chapter.zone(), weekend, Set.of()), List.of(), at);
        events.publishEvent(new ChapterOpened(GroupAct.by(actor, group, at), chapter));
        return Outcome.done(chapter);
    }
}
