package org.entente.groups.usecase;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.entente.core.WorkingCalendar;
import org.entente.core.WritingHealth;
import org.entente.database.Heartbeats;
import org.entente.groups.AccessionMoved;
import org.entente.groups.Group;
import org.entente.groups.GroupAct;
import org.entente.groups.model.Accession;
import org.entente.groups.model.AccessionStore;
import org.entente.groups.model.ChapterStore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The way to a request under its lock. Before anything is decided about one whose deadline is past, members who could
 * not write get their time back (SIL-21): so neither an end nor a refusal as late comes of an outage.
 */
@Component
class RunningAccessions {

    private final AccessionStore store;
    private final ChapterStore chapters;
    private final Heartbeats heartbeats;
    private final ApplicationEventPublisher events;

    RunningAccessions(
            AccessionStore store, ChapterStore chapters, Heartbeats heartbeats, ApplicationEventPublisher events) {
        this.store = store;
        this.chapters = chapters;
        this.heartbeats = heartbeats;
        this.events = events;
    }

    /** As the service, with the group locked already. */
    Accession locked(Group group, UUID accessionId, Clock clock) {
        var accession = store.locked(accessionId).orElseThrow();
        var now = clock.instant();
        if (accession.outcome() != null || !now.isAfter(accession.deadline())) {
            return accession;
        }
        var health = new WritingHealth(heartbeats.since(WritingHealth.from(accession.deadline())));
        return accession
                .movedBy(health, calendar(group), now)
                .map(later -> {
                    store.move(later);
                    events.publishEvent(
                            new AccessionMoved(GroupAct.ofPlatform(group, now), later, accession.deadline()));
                    return later;
                })
                .orElse(accession);
    }

    /** The calendar of the first duty station (SIL-28); without one, the week that most keep, in universal time. */
    WorkingCalendar calendar(Group group) {
        return chapters.chapters(group.id()).stream()
                .findFirst()
                .flatMap(chapter -> chapters.calendar(chapter.id()))
                .orElseGet(() ->
                        new WorkingCalendar(ZoneOffset.UTC, Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of()));
    }
}
