package org.entente.texts.usecase;

import java.time.Clock;
import java.time.ZoneOffset;
import org.entente.database.ActorTransactions;
import org.entente.groups.MembershipEnded;
import org.entente.texts.model.SilenceDecision;
import org.entente.texts.model.SilenceStore;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A State that leaves the group may no longer object from then on; what it objected before stands (SIL-19). */
@Component
class SilenceMemberships {

    private final ActorTransactions transactions;
    private final SilenceStore store;
    private final SilenceDesk desk;
    private final Clock clock;

    SilenceMemberships(ActorTransactions transactions, SilenceStore store, SilenceDesk desk, Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.desk = desk;
        this.clock = clock;
    }

    /** In the transaction in which the State leaves: no objection can come between the two. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MembershipEnded ended) {
        transactions.runAsService(() -> store.running(ended.subjectId()).forEach(silenceId -> {
            var effectiveAt =
                    ended.until().earliest().atStartOfDay(ZoneOffset.UTC).toInstant();
            var silence = store.locked(silenceId).orElseThrow();
            var decision =
                    silence.procedure().running().endEntitlement(SilenceDesk.now(clock), ended.party(), effectiveAt);
            if (decision instanceof SilenceDecision.Accepted(var events)) {
                desk.keep(silence, events, null, clock);
            }
        }));
    }
}
