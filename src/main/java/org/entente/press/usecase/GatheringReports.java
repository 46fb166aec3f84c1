package org.entente.press.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.database.ActorTransactions;
import org.entente.database.Newcomers;
import org.entente.press.ReportSeparated;
import org.entente.press.ReportsGathered;
import org.entente.press.model.HappeningStore;
import org.entente.press.model.PressOutcome;
import org.entente.press.model.PressRefusal;
import org.entente.press.model.Report;
import org.entente.press.model.ReportStore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A member says that two entries of the timeline are one event, or that a report tells of another one. */
@Component
public class GatheringReports {

    private final PressDesk desk;
    private final ReportStore reports;
    private final HappeningStore happenings;
    private final Newcomers newcomers;
    private final ActorTransactions transactions;
    private final ApplicationEventPublisher events;

    GatheringReports(
            PressDesk desk,
            ReportStore reports,
            HappeningStore happenings,
            Newcomers newcomers,
            ActorTransactions transactions,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.reports = reports;
        this.happenings = happenings;
        this.newcomers = newcomers;
        this.transactions = transactions;
        this.events = events;
    }

    /** All reports of the other event belong to this one from now on. */
    public PressOutcome<UUID> gather(Actor actor, UUID happeningId, UUID otherId, Clock clock) {
        return transactions
                .asServiceWhere(
                        actor,
                        () -> happenings
                                .groupOf(happeningId)
                                .filter(group -> happenings
                                        .groupOf(otherId)
                                        .filter(group::equals)
                                        .isPresent())
                                .flatMap(group -> desk.place(actor, group, clock))
                                .filter(PressPlace::mayReview),
                        place -> move(actor, place, happeningId, otherId, clock))
                .orElse(PressOutcome.refused(PressRefusal.NO_SUCH_PLACE));
    }

    private PressOutcome<UUID> move(Actor actor, PressPlace place, UUID happeningId, UUID otherId, Clock clock) {
        // In the order in which a decision takes them.
        reports.holdOfHappenings(List.of(happeningId, otherId));
        happenings.hold(List.of(happeningId, otherId));
        var moved = reports.ofHappenings(List.of(otherId));
        if (happeningId.equals(otherId) || moved.isEmpty()) {
            return PressOutcome.done(happeningId); // sent twice
        }
        if (reports.ofHappenings(List.of(happeningId)).isEmpty()) {
            return PressOutcome.refused(PressRefusal.NO_SUCH_PLACE);
        }
        moved.forEach(report -> reports.tellsOf(report.id(), happeningId));
        happenings.gather(otherId, happeningId);
        happenings.readBy(happeningId, wider(happenings.readers(happeningId), happenings.readers(otherId)));
        var party = Objects.requireNonNull(actor.party());
        events.publishEvent(
                new ReportsGathered(otherId, happeningId, place.group().id(), party, clock.instant()));
        return PressOutcome.done(happeningId);
    }

    /** Whoever reads one of the reports finds the event, newcomers as well, from whom the others are kept (REL-02). */
    private UUID wider(UUID readers, UUID others) {
        var moment = newcomers.asOf(readers);
        var other = newcomers.asOf(others);
        var isWider = moment.isEmpty() || other.isPresent() && !other.get().isAfter(moment.get());
        return isWider ? readers : others;
    }

    /** One report of an event tells of another: it gets an entry of its own, and its copies go with it. */
    public PressOutcome<UUID> separate(Actor actor, UUID happeningId, UUID reportId, Clock clock) {
        return desk.actOnReport(actor, reportId, clock, (place, report) -> {
                    var others = reports.ofHappenings(List.of(happeningId)).stream()
                            .anyMatch(other -> !report.id().equals(other.id())
                                    && !report.id().equals(other.copyOf()));
                    if (!happeningId.equals(report.happeningId()) || !others || report.isCopy()) {
                        return PressOutcome.<UUID>refused(PressRefusal.NO_SUCH_PLACE);
                    }
                    return PressOutcome.done(separate(actor, report, happeningId, clock));
                })
                .orElse(PressOutcome.refused(PressRefusal.NO_SUCH_PLACE));
    }

    private UUID separate(Actor actor, Report report, UUID happeningId, Clock clock) {
        var own = Ids.next();
        var at = clock.instant();
        var day = happenings
                .day(happeningId)
                .map(HappeningStore.Day::day)
                .orElse(LocalDate.ofInstant(report.retrievedAt(), ZoneOffset.UTC));
        happenings.add(own, report, day, at);
        reports.tellsOf(report.id(), own);
        var party = Objects.requireNonNull(actor.party());
        events.publishEvent(new ReportSeparated(report.id(), happeningId, own, report.groupId(), party, at));
        return own;
    }
}
