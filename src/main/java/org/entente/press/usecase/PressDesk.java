package org.entente.press.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.entente.core.Actor;
import org.entente.database.ActorTransactions;
import org.entente.groups.Groups;
import org.entente.press.model.Report;
import org.entente.press.model.ReportStore;
import org.springframework.stereotype.Component;

/**
 * The way to every review and every report: the group must be there for the actor, and the report with it. For an act the
 * report is held for the time of the act, which then writes as the service.
 */
@Component
class PressDesk {

    private final Groups groups;
    private final ReportStore reports;
    private final ActorTransactions transactions;

    PressDesk(Groups groups, ReportStore reports, ActorTransactions transactions) {
        this.groups = groups;
        this.reports = reports;
        this.transactions = transactions;
    }

    Optional<PressPlace> place(Actor actor, String slug, Clock clock) {
        return groups.standing(actor, slug, day(clock)).map(standing -> PressPlace.of(actor, standing));
    }

    Optional<PressPlace> place(Actor actor, UUID groupId, Clock clock) {
        return groups.standing(actor, groupId, day(clock)).map(standing -> PressPlace.of(actor, standing));
    }

    /** Answers the work, which sees no more than the actor does. */
    <T> Optional<T> read(Actor actor, String slug, Clock clock, Function<PressPlace, T> work) {
        return transactions.call(actor, () -> place(actor, slug, clock).map(work));
    }

    /** Answers the work, or nothing where the group is not there for the actor or the actor may not. */
    <T> Optional<T> act(
            Actor actor, String slug, Predicate<PressPlace> may, Clock clock, Function<PressPlace, T> work) {
        return transactions.asServiceWhere(
                actor, () -> place(actor, slug, clock).filter(may), work);
    }

    <T> Optional<T> readReport(Actor actor, UUID reportId, Clock clock, BiFunction<PressPlace, Report, T> work) {
        return transactions.call(
                actor,
                () -> reports.report(reportId)
                        .flatMap(report ->
                                place(actor, report.groupId(), clock).map(place -> work.apply(place, report))));
    }

    <T> Optional<T> actOnReport(Actor actor, UUID reportId, Clock clock, BiFunction<PressPlace, Report, T> work) {
        return transactions.asServiceWhere(
                actor,
                () -> reports.report(reportId)
                        .flatMap(report -> place(actor, report.groupId(), clock))
                        .filter(PressPlace::mayReview),
                place -> work.apply(place, reports.locked(reportId).orElseThrow()));
    }

    static LocalDate day(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
