package org.entente.groups.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.database.ActorTransactions;
import org.entente.groups.AccessionEnded;
import org.entente.groups.GroupAct;
import org.entente.groups.Membership;
import org.entente.groups.Outcome;
import org.entente.groups.Refusal;
import org.entente.groups.model.Accession;
import org.entente.groups.model.Accession.Objection;
import org.entente.groups.model.AccessionStore;
import org.entente.groups.model.Roster;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** One objection by the head of mission of a member with full rights stops a request (GRP-06). */
@Component
public class ObjectingToAccession {

    private final ChairsDesk desk;
    private final AccessionStore store;
    private final RunningAccessions running;
    private final ActorTransactions transactions;
    private final ApplicationEventPublisher events;

    ObjectingToAccession(
            ChairsDesk desk,
            AccessionStore store,
            RunningAccessions running,
            ActorTransactions transactions,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.store = store;
        this.running = running;
        this.transactions = transactions;
        this.events = events;
    }

    /**
     * @param reason the words of the objection, or empty
     * @param receivedAt when the message was received, which decides whether it is in time
     */
    public Outcome<Accession> object(Actor actor, UUID accessionId, String reason, Instant receivedAt, Clock clock) {
        return transactions.call(actor, () -> {
            var seen = store.accession(accessionId).filter(accession -> desk.isThere(actor, accession.groupId()));
            if (seen.isEmpty()) {
                return Outcome.refused(Refusal.NO_SUCH_GROUP);
            }
            if (!actor.mayCommit()) {
                return Outcome.refused(Refusal.NOT_A_HEAD_OF_MISSION);
            }
            return transactions.asService(() -> {
                // The group first, as every act on it does.
                var roster = desk.roster(seen.get().groupId());
                var accession = running.locked(roster.group(), accessionId, clock);
                return decide(actor, roster, accession, reason, receivedAt, clock);
            });
        });
    }

    private Outcome<Accession> decide(
            Actor actor, Roster roster, Accession accession, String reason, Instant receivedAt, Clock clock) {
        var party = actor.ifParty().orElseThrow();
        var today = ChairsDesk.today(clock);
        if (roster.memberships().stream()
                .filter(membership -> membership.party().equals(party) && membership.holdsOn(today))
                .noneMatch(Membership::fullRights)) {
            return Outcome.refused(Refusal.WITHOUT_RIGHTS);
        }
        var refusal = accession.refusalToObject(receivedAt);
        if (refusal != null) {
            return Outcome.refused(refusal);
        }
        var group = roster.group();
        var ended = accession.ended(Accession.Outcome.OBJECTED, receivedAt);
        store.end(ended);
        store.object(group, ended, new Objection(party, reason, actor.language(), receivedAt));
        events.publishEvent(new AccessionEnded(GroupAct.by(actor, group, receivedAt), ended));
        return Outcome.done(ended);
    }
}
