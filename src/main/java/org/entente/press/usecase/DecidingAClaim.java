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
import org.entente.information.ClassificationMarks.Weight;
import org.entente.information.RefusingMarks;
import org.entente.press.ClaimConfirmed;
import org.entente.press.ClaimRejected;
import org.entente.press.model.Claim;
import org.entente.press.model.ClaimFacts;
import org.entente.press.model.ClaimField;
import org.entente.press.model.ClaimKind;
import org.entente.press.model.ClaimState;
import org.entente.press.model.ClaimStore;
import org.entente.press.model.EventDay;
import org.entente.press.model.HappeningStore;
import org.entente.press.model.PressOutcome;
import org.entente.press.model.PressRefusal;
import org.entente.press.model.Report;
import org.entente.press.model.ReportState;
import org.entente.press.model.ReportStore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A member says of a claim whether the report says so; not whether it is so. */
@Component
public class DecidingAClaim {

    private final PressDesk desk;
    private final ReportStore reports;
    private final ClaimStore claims;
    private final HappeningStore happenings;
    private final RefusingMarks marks;
    private final ApplicationEventPublisher events;

    DecidingAClaim(
            PressDesk desk,
            ReportStore reports,
            ClaimStore claims,
            HappeningStore happenings,
            RefusingMarks marks,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.reports = reports;
        this.claims = claims;
        this.happenings = happenings;
        this.marks = marks;
        this.events = events;
    }

    /**
     * The report says so.
     *
     * @param seen the revision of the claim that the actor has seen: what is newer is not overwritten unseen
     */
    public PressOutcome<UUID> confirm(Actor actor, UUID reportId, UUID claimId, int seen, Clock clock) {
        return decide(actor, reportId, claimId, seen, clock, (claim, by) -> confirmed(claim, claim.facts(), by));
    }

    /** The report says so, put right. */
    public PressOutcome<UUID> correct(
            Actor actor, UUID reportId, UUID claimId, int seen, ClaimFacts facts, Clock clock) {
        var marked = desk.actOnReport(
                actor, reportId, clock, (place, report) -> bearsMark(actor, report.groupId(), facts, clock));
        if (marked.orElse(false)) {
            return PressOutcome.refused(PressRefusal.BEARS_CLASSIFICATION);
        }
        return decide(actor, reportId, claimId, seen, clock, (claim, by) -> confirmed(claim, facts, by));
    }

    private boolean bearsMark(Actor actor, UUID groupId, ClaimFacts facts, Clock clock) {
        return facts.values().entrySet().stream()
                .filter(fact -> fact.getKey().isWritten())
                .anyMatch(fact -> marks.refuses(actor, "groups", groupId, fact.getValue(), clock));
    }

    /** Whether these words must not come onto this platform (MRK-01). */
    public boolean bearsMark(String words) {
        return marks.find(words).filter(mark -> mark.weight() == Weight.REFUSE).isPresent();
    }

    /** The report does not say so. */
    public PressOutcome<UUID> reject(Actor actor, UUID reportId, UUID claimId, int seen, Clock clock) {
        return decide(
                actor,
                reportId,
                claimId,
                seen,
                clock,
                (claim, by) -> claim.with(claim.facts(), ClaimState.REJECTED, by));
    }

    private interface Decision {
        Claim on(Claim claim, Claim.Decision by);
    }

    private PressOutcome<UUID> decide(
            Actor actor, UUID reportId, UUID claimId, int seen, Clock clock, Decision decision) {
        return desk.actOnReport(
                        actor,
                        reportId,
                        clock,
                        (place, report) -> claims.claim(claimId)
                                .filter(claim -> claim.reportId().equals(report.id()))
                                .filter(claim -> report.state() != ReportState.SET_ASIDE)
                                .map(claim -> write(actor, report, claim, seen, decision, clock.instant())))
                .flatMap(done -> done)
                .orElse(PressOutcome.refused(PressRefusal.NO_SUCH_PLACE));
    }

    private PressOutcome<UUID> write(Actor actor, Report report, Claim claim, int seen, Decision decision, Instant at) {
        var party = Objects.requireNonNull(actor.party());
        var decided = decision.on(claim, new Claim.Decision(party, at, false));
        if (decided.isAs(claim)) {
            return PressOutcome.done(claim.id()); // sent twice
        }
        if (claim.revision() != seen) {
            return PressOutcome.refused(PressRefusal.CHANGED_MEANWHILE);
        }
        claims.decide(decided);
        if (decided.isConfirmed()) {
            confirm(report, decided, at);
        } else if (claim.isConfirmed()) {
            events.publishEvent(new ClaimRejected(claim.id(), report.id(), report.groupId(), party, at));
        }
        file(report);
        return PressOutcome.done(claim.id());
    }

    private static Claim confirmed(Claim claim, ClaimFacts facts, Claim.Decision by) {
        var before = claim.decision();
        var corrected = !facts.equals(claim.facts()) || before != null && before.corrected();
        return claim.with(facts, ClaimState.CONFIRMED, new Claim.Decision(by.by(), by.at(), corrected));
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
            happenings.add(made, report, stated.or(() -> published).orElse(retrieved), at);
            reports.tellsOf(report.id(), made);
            return made;
        }
        stated.ifPresent(day -> happenings.move(id, day));
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
