package org.entente.texts.usecase;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.entente.core.PartialDate;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.groups.CapacityChanged;
import org.entente.groups.MembershipEnded;
import org.entente.groups.PartySuspended;
import org.entente.texts.model.SilenceDecision;
import org.entente.texts.model.SilenceStore;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A State that leaves the group, or loses its rights in it, may no longer object from then on (SIL-19). */
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

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MembershipEnded ended) {
        end(ended.subjectId(), ended.party(), ended.until());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PartySuspended suspended) {
        var membership = suspended.membership();
        end(suspended.subjectId(), membership.party(), membership.since());
    }

    /** Whoever becomes an observer is informed, and entitled no longer. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CapacityChanged changed) {
        var membership = changed.membership();
        if (!membership.fullRights()) {
            end(changed.subjectId(), membership.party(), membership.since());
        }
    }

    /** In the transaction in which the State loses its rights: no objection can come between the two. */
    private void end(UUID groupId, PartyCode party, PartialDate from) {
        transactions.runAsService(() -> store.running(groupId).forEach(silenceId -> {
            var effectiveAt = from.earliest().atStartOfDay(ZoneOffset.UTC).toInstant();
            var silence = store.locked(silenceId).orElseThrow();
            var decision = silence.procedure().running().endEntitlement(SilenceDesk.now(clock), party, effectiveAt);
            if (decision instanceof SilenceDecision.Accepted(var events)) {
                desk.keep(silence, events, null, clock);
            }
        }));
    }
}
