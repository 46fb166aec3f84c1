package org.entente.press.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.press.model.Claim;
import org.entente.press.model.ClaimStore;
import org.entente.press.model.NameStore;
import org.entente.press.model.PressOutcome;
import org.entente.press.model.PressRefusal;
import org.entente.press.model.Proposals;
import org.entente.press.model.Report;
import org.entente.press.model.ReportState;
import org.entente.press.model.ReportStore;
import org.entente.press.model.Rereading;
import org.entente.press.model.TaughtName;
import org.springframework.stereotype.Component;

/** A member says where a report stands in the review, or has it read again with the names taught since. */
@Component
public class FilingAReport {

    private final PressDesk desk;
    private final ReportStore reports;
    private final ClaimStore claims;
    private final NameStore names;
    private final ReadingReports reading;

    FilingAReport(PressDesk desk, ReportStore reports, ClaimStore claims, NameStore names, ReadingReports reading) {
        this.desk = desk;
        this.reports = reports;
        this.claims = claims;
        this.names = names;
        this.reading = reading;
    }

    /** Of what something is confirmed stands on the timeline and is not set aside; a copy stands where the first does. */
    public PressOutcome<UUID> file(Actor actor, UUID reportId, ReportState state, Clock clock) {
        return desk.actOnReport(actor, reportId, clock, (place, report) -> {
                    var aside = state == ReportState.SET_ASIDE
                            && claims.ofReport(report.id()).stream().anyMatch(Claim::isConfirmed);
                    if (aside || report.isCopy()) {
                        return PressOutcome.<UUID>refused(PressRefusal.NO_SUCH_PLACE);
                    }
                    if (report.state() != state) {
                        reports.file(report.id(), state);
                    }
                    return PressOutcome.done(report.id());
                })
                .orElse(PressOutcome.refused(PressRefusal.NO_SUCH_PLACE));
    }

    /** What was decided stays; what rests on the same words stays the same claim. */
    public PressOutcome<UUID> readAgain(Actor actor, UUID reportId, Clock clock) {
        var words = desk.readReport(
                        actor,
                        reportId,
                        clock,
                        (place, report) -> Optional.of(report)
                                .filter(found -> place.mayReview() && isRead(found))
                                .map(found -> new Words(
                                        reports.original(found.id())
                                                .orElseThrow()
                                                .words(),
                                        names.ofGroup(found.groupId()))))
                .flatMap(found -> found);
        if (words.isEmpty()) {
            return PressOutcome.refused(PressRefusal.NO_SUCH_PLACE);
        }
        // Outside of any transaction: it may take seconds.
        var read = reading.read(
                reportId.toString(), words.get().words(), words.get().names());
        var drafts = Proposals.of(read, words.get().words());
        return desk.actOnReport(actor, reportId, clock, (place, report) -> {
                    if (!isRead(report)) {
                        return PressOutcome.<UUID>refused(PressRefusal.NO_SUCH_PLACE);
                    }
                    reports.findings(report.id(), read.evidence());
                    propose(report, drafts);
                    return PressOutcome.done(report.id());
                })
                .orElse(PressOutcome.refused(PressRefusal.NO_SUCH_PLACE));
    }

    private record Words(String words, List<TaughtName> names) {}

    private static boolean isRead(Report report) {
        return report.state() != ReportState.SET_ASIDE && !report.isCopy();
    }

    private void propose(Report report, List<Claim.Draft> drafts) {
        var before = claims.everOfReport(report.id());
        var after = Rereading.of(before, drafts);
        after.withdrawn().forEach(claims::withdraw);
        after.again().forEach(claims::propose);
        claims.propose(
                report,
                after.fresh(),
                before.stream().mapToInt(Claim::number).max().orElse(0) + 1);
        var asks = !after.fresh().isEmpty() || !after.again().isEmpty();
        if (asks && report.state() == ReportState.REVIEWED) {
            reports.file(report.id(), ReportState.TO_REVIEW);
        }
    }
}
