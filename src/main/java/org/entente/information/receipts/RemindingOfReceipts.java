package org.entente.information.receipts;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.core.Due;
import org.entente.database.ActorTransactions;
import org.entente.groups.Groups;
import org.entente.information.MarkedThings;
import org.entente.information.Markings;
import org.entente.notices.Deadline;
import org.entente.notices.Notice;
import org.entente.notices.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reminds the States that have not acknowledged, once, before the deadline; not while a silence runs. */
@Component
public class RemindingOfReceipts {

    private static final Logger LOG = LoggerFactory.getLogger(RemindingOfReceipts.class);

    private final List<MarkedThings> modules;
    private final ReceiptRows rows;
    private final ReceiptSight sight;
    private final Markings markings;
    private final Groups groups;
    private final Notices notices;
    private final ActorTransactions transactions;

    RemindingOfReceipts(
            List<MarkedThings> modules,
            ReceiptRows rows,
            ReceiptSight sight,
            Markings markings,
            Groups groups,
            Notices notices,
            ActorTransactions transactions) {
        this.modules = modules;
        this.rows = rows;
        this.sight = sight;
        this.markings = markings;
        this.groups = groups;
        this.notices = notices;
        this.transactions = transactions;
    }

    /** @param most how many it looks at in one go, until none is left */
    public void remind(Clock clock, int most) {
        var now = clock.instant();
        Due.workOff(
                most, last -> transactions.asService(() -> rows.toRemind(now, last, most)), due -> tryOne(due, clock));
    }

    private void tryOne(UUID due, Clock clock) {
        try {
            transactions.runAsService(() -> remind(due, clock));
        } catch (RuntimeException failed) {
            // The next sweep tries again; the other reminders must not wait for this one.
            LOG.error("A reminder of receipts could not be sent: {}", due, failed);
        }
    }

    private void remind(UUID id, Clock clock) {
        var request = rows.find(id).orElseThrow();
        if (isUnderSilence(request.thingId()) || isUnderSilence(request.placeId())) {
            return;
        }
        if (!rows.reminded(id, clock.instant())) {
            return;
        }
        var missing = sight.readers(request.thingId(), request.placeId(), request.groupId(), clock);
        missing.retainAll(request.parties());
        missing.removeAll(rows.acknowledged(id).keySet());
        if (!missing.isEmpty()) {
            var arguments = Map.<String, Object>of(
                    "group", groups.group(request.groupId()).shortName(),
                    "party", request.askedBy(),
                    "deadline", new Deadline(request.dueAt(), request.zone()));
            notices.serve(
                    new Notice(
                                    "information.notice.receipt-due.subject",
                                    "information.notice.receipt-due.body",
                                    arguments,
                                    request.path(),
                                    missing,
                                    false,
                                    request.thingId())
                            .labelled(markings.of(request.thingId()).tlp().label()),
                    clock);
        }
    }

    private boolean isUnderSilence(UUID thingId) {
        return modules.stream().anyMatch(module -> module.isUnderSilence(thingId));
    }
}
