package org.entente.press.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.press.ClaimConfirmed;
import org.entente.press.ClaimRejected;
import org.entente.press.model.Claim;
import org.entente.press.model.ClaimFacts;
import org.entente.press.model.ClaimField;
import org.entente.press.model.ClaimKind;
import org.entente.press.model.ClaimState;
import org.entente.press.model.ClaimStore;
import org.entente.press.model.EventDay;
import org.entente.press.model.PressOutcome;
import org.entente.press.model.PressRefusal;
import org.entente.press.model.Report;
import org.entente.press.model.ReportState;
import org.entente.press.model.ReportStore;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A member says of a claim whether the report says so; not whether it is so. */
@Component
public class DecidingAClaim {

    private final PressDesk desk;
    private final ReportStore reports;
    private final ClaimStore claims;
    private final ApplicationEventPublisher events;

    DecidingAClaim(PressDesk desk, ReportStore reports, ClaimStore claims, ApplicationEventPublisher events) {
        this.desk = desk;
        this.reports = reports;
        this.claims = claims;
        this.events = events;
    }

    /** The report says so. */
    public PressOutcome<UUID> confirm(Actor actor, UUID reportId, UUID claimId, Clock clock) {
        return decide(actor, reportId, claimId, clock, (claim, by) -> confirmed(claim, claim.facts(), by));
    }

    /** The report says so, put right. */
    public PressOutcome<UUID> correct(Actor actor, UUID reportId, UUID claimId, ClaimFacts facts, Clock clock) {
        return decide(actor, reportId, claimId, clock, (claim, by) -> confirmed(claim, facts, by));
    }

    /** The report does not say so. */
    public PressOutcome<UUID> reject(Actor actor, UUID reportId, UUID claimId, Clock clock) {
        return decide(
                actor, reportId, claimId, clock, (claim, by) -> with(claim, claim.facts(), ClaimState.REJECTED, by));
    }

    private interface Decision {
        Claim on(Claim claim, Claim.Decision by);
    }

    private PressOutcome<UUID> decide(Actor actor, UUID reportId, UUID claimId, Clock clock, Decision decision) {
        return desk.actOnReport(
                        actor,
                        reportId,
                        clock,
                        (place, report) -> claims.claim(claimId)
                                .filter(claim -> claim.reportId().equals(report.id()))
                                .filter(claim -> report.state() != ReportState.SET_ASIDE)
                                .map(claim -> write(actor, report, claim, decision, clock.instant())))
                .flatMap(done -> done)
                .map(PressOutcome::done)
                .orElse(PressOutcome.refused(PressRefusal.NO_SUCH_PLACE));
    }

    private UUID write(Actor actor, Report report, Claim claim, Decision decision, Instant at) {
        var party = Objects.requireNonNull(actor.party());
        var decided = decision.on(claim, new Claim.Decision(party, at, false));
        if (decided.state() == claim.state() && decided.facts().equals(claim.facts())) {
            return claim.id(); // sent twice
        }
        claims.decide(decided);
        if (decided.isConfirmed()) {
            confirm(report, decided, at);
        } else if (claim.isConfirmed()) {
            events.publishEvent(new ClaimRejected(claim.id(), report.id(), report.groupId(), party, at));
        }
        file(report);
        return claim.id();
    }

    private static Claim confirmed(Claim claim, ClaimFacts facts, Claim.Decision by) {
        var before = claim.decision();
        var corrected = !facts.equals(claim.facts()) || before != null && before.corrected();
        return with(claim, facts, ClaimState.CONFIRMED, new Claim.Decision(by.by(), by.at(), corrected));
    }

    private static Claim with(Claim claim, ClaimFacts facts, ClaimState state, Claim.@Nullable Decision decision) {
        return new Claim(
                claim.id(),
                claim.reportId(),
                claim.groupId(),
                claim.number(),
                claim.kind(),
                facts,
                claim.passage(),
                state,
                decision,
                claim.settledAt());
    }

    private void confirm(Report report, Claim claim, Instant at) {
        var happening = happening(report, claim, at);
        var facts = claim.facts().values().entrySet().stream()
                .collect(Collectors.toMap(fact -> fact.getKey().name(), Map.Entry::getValue));
        events.publishEvent(new ClaimConfirmed(
                claim.id(),
                report.id(),
                happening,
                report.groupId(),
                report.audienceId(),
                claim.kind().name(),
                facts,
                claim.facts().parties().stream().toList(),
                Objects.requireNonNull(claim.decision()).by(),
                at));
    }

    /** The first confirmed claim brings the report onto the timeline; that of the event says on which day. */
    private UUID happening(Report report, Claim claim, Instant at) {
        var retrieved = LocalDate.ofInstant(report.retrievedAt(), ZoneOffset.UTC);
        var stated = claim.kind() == ClaimKind.EVENT
                ? EventDay.first(claim.facts().of(ClaimField.DATE), retrieved)
                : Optional.<LocalDate>empty();
        var id = report.happeningId();
        if (id == null) {
            var published = Optional.ofNullable(report.published()).flatMap(date -> EventDay.first(date, retrieved));
            var made = Ids.next();
            claims.addHappening(made, report, stated.or(() -> published).orElse(retrieved), at);
            reports.tellsOf(report.id(), made);
            return made;
        }
        stated.ifPresent(day -> claims.moveHappening(id, day));
        return id;
    }

    /** Nothing is left to decide: it is reviewed. */
    private void file(Report report) {
        var left = claims.ofReport(report.id()).stream().anyMatch(claim -> claim.state() == ClaimState.PROPOSED);
        if (!left && report.state() == ReportState.TO_REVIEW) {
            reports.file(report.id(), ReportState.REVIEWED);
        }
    }
}
