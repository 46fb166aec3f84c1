package org.entente.groups.usecase;

import java.time.Clock;
import java.util.UUID;
import org.entente.core.PartialDate;
import org.entente.database.ActorTransactions;
import org.entente.groups.AccessionEnded;
import org.entente.groups.CapacityChanged;
import org.entente.groups.GroupAct;
import org.entente.groups.HiddenMembers;
import org.entente.groups.PartyAdmitted;
import org.entente.groups.model.Accession;
import org.entente.groups.model.AccessionStore;
import org.entente.groups.model.Roster;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Admits whom nobody has objected to (GRP-06). Each request is looked at in a transaction of its own, under the lock of
 * its group and its own, by whichever node comes first.
 */
@Component
public class SettlingAccessions {

    private static final Logger LOG = LoggerFactory.getLogger(SettlingAccessions.class);

    private final ChairsDesk desk;
    private final AccessionStore store;
    private final RunningAccessions running;
    private final MembershipSlices slices;
    private final ActorTransactions transactions;
    private final HiddenMembers hidden;
    private final ApplicationEventPublisher events;

    SettlingAccessions(
            ChairsDesk desk,
            AccessionStore store,
            RunningAccessions running,
            MembershipSlices slices,
            ActorTransactions transactions,
            HiddenMembers hidden,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.store = store;
        this.running = running;
        this.slices = slices;
        this.transactions = transactions;
        this.hidden = hidden;
        this.events = events;
    }

    public void settle(Clock clock, int most) {
        var now = clock.instant();
        for (var due : transactions.asService(() -> store.due(Accession.deadlineOfDue(now), most))) {
            try {
                transactions.runAsService(() -> settle(due, clock));
            } catch (RuntimeException failed) {
                // The next sweep tries again; the other requests must not wait for this one.
                LOG.error("An accession could not be settled: {}", due, failed);
            }
        }
    }

    private void settle(UUID accessionId, Clock clock) {
        var groupId = store.accession(accessionId).orElseThrow().groupId();
        var roster = desk.roster(groupId);
        var accession = running.locked(roster.group(), accessionId, clock);
        if (!accession.isDue(clock.instant())) {
            return;
        }
        var ended = admit(roster, accession, clock)
                ? accession.ended(Accession.Outcome.ADMITTED, clock.instant())
                : accession.ended(Accession.Outcome.LAPSED, clock.instant());
        store.end(ended);
        // That it was granted, or that nothing was left to decide, says that the party belongs to the group (GRP-19).
        var act = hidden.about(accession.party(), GroupAct.ofPlatform(roster.group(), clock.instant()));
        events.publishEvent(new AccessionEnded(act, ended));
    }

    /** False if in the meantime the party was admitted otherwise, was suspended, or has left. */
    private boolean admit(Roster roster, Accession accession, Clock clock) {
        var next = RequestingAccession.slice(accession, PartialDate.of(ChairsDesk.today(clock)));
        var refusal = accession.upgrade() ? roster.refusalToChange(next) : roster.refusalToAdmit(next);
        var mayRise = !accession.upgrade()
                || roster.open(accession.party())
                        .filter(RequestingAccession::mayRise)
                        .isPresent();
        if (refusal != null || !mayRise) {
            return false;
        }
        var group = roster.group();
        var at = clock.instant();
        var act = hidden.about(accession.party(), GroupAct.ofPlatform(group, at));
        if (accession.upgrade()) {
            var before = roster.open(accession.party()).orElseThrow();
            slices.follow(group, before, next, at);
            events.publishEvent(new CapacityChanged(act, next, before.capacity()));
        } else {
            slices.begin(group, next, at);
            events.publishEvent(new PartyAdmitted(act, next));
        }
        return true;
    }
}
