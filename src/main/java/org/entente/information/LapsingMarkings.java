package org.entente.information;

import java.time.Clock;
import java.util.UUID;
import org.entente.core.Due;
import org.entente.database.ActorTransactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Brings about what was to follow markings by itself, each in a transaction of its own. */
@Component
public class LapsingMarkings {

    private static final Logger LOG = LoggerFactory.getLogger(LapsingMarkings.class);

    private final MarkingRows rows;
    private final ChangingAMarking changing;
    private final ActorTransactions transactions;

    LapsingMarkings(MarkingRows rows, ChangingAMarking changing, ActorTransactions transactions) {
        this.rows = rows;
        this.changing = changing;
        this.transactions = transactions;
    }

    /** @param most how many it looks at in one go, until none is left */
    public void settle(Clock clock, int most) {
        var now = clock.instant();
        Due.workOff(
                most,
                last -> transactions.asService(() -> rows.lapsed(now, last, most)),
                lapsed -> settle(lapsed, clock));
    }

    private void settle(UUID lapsed, Clock clock) {
        try {
            transactions.runAsService(() -> changing.follow(lapsed, clock));
        } catch (RuntimeException failed) {
            // The next sweep tries again; the other items must not wait for this one.
            LOG.error("A marking could not lapse: {}", lapsed, failed);
        }
    }
}
