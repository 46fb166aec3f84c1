package org.entente.press.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.core.Actor;
import org.entente.press.model.Claim;
import org.entente.press.model.ClaimStore;
import org.entente.press.model.Report;
import org.entente.press.model.ReportStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The review of one day: what was confirmed of the press on it, report by report, and what was said of one's own State. */
@Component
public class ReadingTheDay {

    private final PressDesk desk;
    private final ReportStore reports;
    private final ClaimStore claims;

    ReadingTheDay(PressDesk desk, ReportStore reports, ClaimStore claims) {
        this.desk = desk;
        this.reports = reports;
        this.claims = claims;
    }

    /**
     * What is asked for.
     *
     * @param day of the reader's own zone, on which claims were confirmed
     * @param language of the reports; null for all
     * @param party that a claim must name; null for all
     */
    public record Asked(
            LocalDate day,
            @Nullable String language,
            @Nullable String party) {}

    /** A report with those of its claims that were confirmed on the day. */
    public record Told(Report report, List<Claim> claims) {}

    /**
     * The review of the day.
     *
     * @param aboutUs the claims that name the reader's own State
     */
    public record Day(PressPlace place, Asked asked, List<Told> told, List<Told> aboutUs) {}

    public Optional<Day> day(Actor actor, String slug, Asked asked, Clock clock) {
        return desk.read(actor, slug, clock, place -> {
            var from = asked.day().atStartOfDay(actor.zone()).toInstant();
            var until = asked.day().plusDays(1).atStartOfDay(actor.zone()).toInstant();
            var decided = claims.decided(place.group().id(), from, until);
            var sources = reports.all(decided.stream().map(Claim::reportId).collect(Collectors.toSet()));
            var own = actor.ifParty().map(Object::toString).orElse("");
            return new Day(
                    place, asked, told(sources, decided, asked, asked.party()), told(sources, decided, asked, own));
        });
    }

    private static List<Told> told(List<Report> sources, List<Claim> decided, Asked asked, @Nullable String party) {
        return sources.stream()
                .filter(report -> asked.language() == null || report.language().equals(asked.language()))
                .map(report -> new Told(
                        report,
                        decided.stream()
                                .filter(claim -> claim.reportId().equals(report.id()))
                                .filter(claim ->
                                        party == null || claim.facts().parties().contains(party))
                                .toList()))
                .filter(told -> !told.claims().isEmpty())
                .toList();
    }
}
