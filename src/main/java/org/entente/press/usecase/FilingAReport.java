package org.entente.press.usecase;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
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

    /** Of what something is confirmed stands on the timeline and is not set aside. */
    public PressOutcome<UUID> file(Actor actor, UUID reportId, ReportState state, Clock clock) {
        return desk.actOnReport(actor, reportId, clock, (place, report) -> {
                    if (state == ReportState.SET_ASIDE
                            && claims.ofReport(report.id()).stream().anyMatch(Claim::isConfirmed)) {
                        return PressOutcome.<UUID>refused(PressRefusal.NO_SUCH_PLACE);
                    }
                    if (report.state() != state) {
                        reports.file(report.id(), state);
                    }
                    return PressOutcome.done(report.id());
                })
                .orElse(PressOutcome.refused(PressRefusal.NO_SUCH_PLACE));
    }

    /** What was decided stays; what was only proposed is proposed anew. */
    public PressOutcome<UUID> readAgain(Actor actor, UUID reportId, Clock clock) {
        return desk.actOnReport(actor, reportId, clock, (place, report) -> {
                    if (report.state() == ReportState.SET_ASIDE) {
                        return PressOutcome.<UUID>refused(PressRefusal.NO_SUCH_PLACE);
                    }
                    read(report);
                    return PressOutcome.done(report.id());
                })
                .orElse(PressOutcome.refused(PressRefusal.NO_SUCH_PLACE));
    }

    private void read(Report report) {
        var words = reports.original(report.id()).orElseThrow().words();
        var read = reading.read(report.id().toString(), words, names.ofGroup(report.groupId()));
        claims.withdrawProposals(report.id());
        var decided = claims.ofReport(report.id());
        var drafts = fresh(Proposals.of(read, words), decided);
        reports.findings(report.id(), read.evidence());
        claims.propose(
                report, drafts, decided.stream().mapToInt(Claim::number).max().orElse(0) + 1);
        if (!drafts.isEmpty() && report.state() == ReportState.REVIEWED) {
            reports.file(report.id(), ReportState.TO_REVIEW);
        }
    }

    /** A decision on the same words is not asked for twice, even where it put the facts right. */
    private static List<Claim.Draft> fresh(List<Claim.Draft> drafts, List<Claim> decided) {
        var known = new HashSet<String>();
        decided.forEach(claim -> known.add(claim.kind() + " " + claim.passage().start() + " "
                + claim.passage().end()));
        return drafts.stream()
                .filter(draft -> !known.contains(draft.kind() + " "
                        + draft.passage().start() + " " + draft.passage().end()))
                .toList();
    }
}
