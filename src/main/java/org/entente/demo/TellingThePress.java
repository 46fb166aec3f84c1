package org.entente.demo;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Actor.Office;
import org.entente.groups.Group;
import org.entente.press.model.ClaimKind;
import org.entente.press.model.PressOutcome;
import org.entente.press.usecase.AddingAReport;
import org.entente.press.usecase.DecidingAClaim;
import org.entente.press.usecase.ReadingPress;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Puts the reports of the world into the inboxes of its groups; of the first two the chair has confirmed the event. */
@Component
@ConditionalOnProperty("entente.demo")
class TellingThePress {

    private static final int CONFIRMED = 2;
    private static final Set<ClaimKind> KINDS = Set.of(ClaimKind.EVENT, ClaimKind.PARTICIPANTS, ClaimKind.STATEMENT);

    private final Offices offices;
    private final AddingAReport adding;
    private final DecidingAClaim deciding;
    private final ReadingPress reading;

    TellingThePress(Offices offices, AddingAReport adding, DecidingAClaim deciding, ReadingPress reading) {
        this.offices = offices;
        this.adding = adding;
        this.deciding = deciding;
        this.reading = reading;
    }

    void tell(GroupFile file, Group group, Clock clock) {
        var reports = WorldFiles.reports(file.slug());
        if (!reports.isEmpty()) {
            offices.acting(
                    file.founder(), file.home(), Office.CHAIRS_OFFICE, chair -> tell(chair, reports, group, clock));
        }
    }

    private boolean tell(Actor chair, List<String> reports, Group group, Clock clock) {
        for (var number = 0; number < reports.size(); number++) {
            var sent = new AddingAReport.Sent(new byte[0], "", "", reports.get(number));
            var report = done(adding.add(chair, group.slug(), sent, clock)).id();
            if (number < CONFIRMED) {
                confirm(chair, report, clock);
            }
        }
        return true;
    }

    private void confirm(Actor chair, UUID report, Clock clock) {
        reading.report(chair, report, clock).orElseThrow().claims().stream()
                .filter(claim -> KINDS.contains(claim.kind()))
                .forEach(claim -> done(deciding.confirm(chair, report, claim.id(), claim.revision(), clock)));
    }

    private static <T> T done(PressOutcome<T> outcome) {
        return switch (outcome) {
            case PressOutcome.Done<T>(T value) -> value;
            case PressOutcome.Refused<T>(var refusal) ->
                throw new IllegalStateException("The press was refused: " + refusal);
        };
    }
}
