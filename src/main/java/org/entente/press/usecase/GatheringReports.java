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
import org.entente.press.ReportsGathered;
import org.entente.press.model.ClaimStore;
import org.entente.press.model.PressOutcome;
import org.entente.press.model.PressRefusal;
import org.entente.press.model.ReportStore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A member says that two entries of the timeline are one event, or that a report tells of another one. */
@Component
public class GatheringReports {

    private final PressDesk desk;
    private final ReportStore reports;
    private final ClaimStore claims;
    private final ActorTransactions transactions;
    private final ApplicationEventPublisher events;

    GatheringReports(
            PressDesk desk,
            ReportStore reports,
            ClaimStore claims,
            ActorTransactions transactions,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.reports = reports;
        this.claims = claims;
        this.transactions = transactions;
        this.events = events;
    }

    /** All reports of the other event belong to this one from now on. */
    public PressOutcome<UUID> gather(Actor actor, UUID happeningId, UUID otherId, Clock clock) {
        return transactions
                .asServiceWhere(
                        actor,
                        () -> claims.groupOf(happeningId)
                                .filter(group -> claims.groupOf(otherId)
                                        .filter(group::equals)
                                        .isPresent())
                                .flatMap(group -> desk.place(actor, group, clock))
                                .filter(PressPlace::mayReview),
                        place -> move(actor, place, happeningId, otherId, clock))
                .orElse(PressOutcome.refused(PressRefusal.NO_SUCH_PLACE));
    }

    private PressOutcome<UUID> move(Actor actor, PressPlace place, UUID happeningId, UUID otherId, Clock clock) {
        claims.hold(List.of(happeningId, otherId));
        var moved = reports.ofHappenings(List.of(otherId));
        if (happeningId.equals(otherId) || moved.isEmpty()) {
            return PressOutcome.done(happeningId); // sent twice
        }
        if (reports.ofHappenings(List.of(happeningId)).isEmpty()) {
            return PressOutcome.refused(PressRefusal.NO_SUCH_PLACE);
        }
        moved.forEach(report -> reports.tellsOf(report.id(), happeningId));
        var party = Objects.requireNonNull(actor.party());
        events.publishEvent(
                new ReportsGathered(otherId, happeningId, place.group().id(), party, clock.instant()));
        return PressOutcome.done(happeningId);
    }

    /** One report of an event tells of another: it gets an entry of its own. */
    public PressOutcome<UUID> separate(Actor actor, UUID happeningId, UUID reportId, Clock clock) {
        return desk.actOnReport(actor, reportId, clock, (place, report) -> {
                    var shared = reports.ofHappenings(List.of(happeningId));
                    if (!happeningId.equals(report.happeningId()) || shared.size() < 2) {
                        return PressOutcome.<UUID>refused(PressRefusal.NO_SUCH_PLACE);
                    }
                    var own = Ids.next();
                    var day = claims.day(happeningId)
                            .map(ClaimStore.Day::day)
                            .orElse(LocalDate.ofInstant(report.retrievedAt(), ZoneOffset.UTC));
                    claims.addHappening(own, report, day, clock.instant());
                    reports.tellsOf(report.id(), own);
                    return PressOutcome.done(own);
                })
                .orElse(PressOutcome.refused(PressRefusal.NO_SUCH_PLACE));
    }
}
