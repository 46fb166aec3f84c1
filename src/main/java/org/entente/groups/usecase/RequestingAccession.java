package org.entente.groups.usecase;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.core.PartialDate;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.database.Audiences;
import org.entente.groups.AccessionEnded;
import org.entente.groups.AccessionRequested;
import org.entente.groups.Capacity;
import org.entente.groups.Group;
import org.entente.groups.GroupAct;
import org.entente.groups.Membership;
import org.entente.groups.Outcome;
import org.entente.groups.Refusal;
import org.entente.groups.model.Accession;
import org.entente.groups.model.AccessionStore;
import org.entente.groups.model.Opening;
import org.entente.groups.model.Roster;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A head of mission asks that its party belong to a group, or belong to it in a fuller capacity (GRP-06). */
@Component
public class RequestingAccession {

    private final ChairsDesk desk;
    private final AccessionStore store;
    private final RunningAccessions running;
    private final Audiences audiences;
    private final ActorTransactions transactions;
    private final ApplicationEventPublisher events;

    RequestingAccession(
            ChairsDesk desk,
            AccessionStore store,
            RunningAccessions running,
            Audiences audiences,
            ActorTransactions transactions,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.store = store;
        this.running = running;
        this.audiences = audiences;
        this.transactions = transactions;
        this.events = events;
    }

    /** From outside: the group must stand open to requests, and the actor must see that. */
    public Outcome<Accession> join(Actor actor, UUID groupId, Capacity capacity, String reason, Clock clock) {
        return transactions.call(actor, () -> {
            if (store.opening(groupId).filter(Opening::open).isEmpty()) {
                return Outcome.refused(Refusal.NO_SUCH_GROUP);
            }
            return ask(actor, groupId, capacity, reason, false, clock);
        });
    }

    /** From inside: a party without full rights asks to be a member. Whether the group stands open is of no matter. */
    public Outcome<Accession> upgrade(Actor actor, UUID groupId, String reason, Clock clock) {
        return transactions.call(actor, () -> {
            if (desk.isThere(actor, groupId)) {
                return ask(actor, groupId, Capacity.MEMBER, reason, true, clock);
            }
            return Outcome.refused(Refusal.NO_SUCH_GROUP);
        });
    }

    private Outcome<Accession> ask(
            Actor actor, UUID groupId, Capacity capacity, String reason, boolean upgrade, Clock clock) {
        var party = actor.party();
        if (party == null || !actor.mayCommit()) {
            return Outcome.refused(Refusal.NOT_A_HEAD_OF_MISSION);
        }
        return transactions.asService(() -> {
            var roster = desk.roster(groupId);
            var refusal = refusal(roster, party, upgrade);
            return refusal.isPresent()
                    ? Outcome.refused(refusal.get())
                    : Outcome.done(write(actor, roster.group(), party, capacity, reason, upgrade, clock));
        });
    }

    private Optional<Refusal> refusal(Roster roster, PartyCode party, boolean upgrade) {
        var open = roster.open(party);
        if (!upgrade && open.isPresent()) {
            return Optional.of(Refusal.ALREADY_LISTED);
        }
        if (upgrade && open.filter(RequestingAccession::mayRise).isEmpty()) {
            return Optional.of(Refusal.NOTHING_CHANGES);
        }
        var asked = store.ofGroup(roster.group().id()).stream()
                .anyMatch(other -> other.party().equals(party) && other.outcome() == null);
        return asked ? Optional.of(Refusal.REQUEST_OPEN) : Optional.empty();
    }

    static boolean mayRise(Membership membership) {
        return !membership.fullRights() && !membership.suspended();
    }

    private Accession write(
            Actor actor, Group group, PartyCode party, Capacity capacity, String reason, boolean upgrade, Clock clock) {
        var now = clock.instant();
        var calendar = running.calendar(group);
        var opening = store.opening(group.id())
                .orElseGet(() -> new Opening(
                        group.id(), false, Opening.USUAL_WORKING_DAYS, true, group.name(), group.purpose()));
        var accession = new Accession(
                Ids.next(),
                group.id(),
                party,
                capacity,
                upgrade,
                reason,
                actor.language(),
                group.name(),
                now,
                opening.deadline(now, calendar),
                calendar.zone(),
                null,
                null);
        store.request(group, accession, audiences.ofParty(party));
        events.publishEvent(new AccessionRequested(GroupAct.by(actor, group, now), accession));
        return accession;
    }

    /** Takes the request back while its period runs. */
    public Outcome<Accession> withdraw(Actor actor, UUID accessionId, Clock clock) {
        return transactions.call(actor, () -> {
            var seen = store.accession(accessionId).filter(accession -> actor.actsFor(accession.party()));
            if (seen.isEmpty()) {
                return Outcome.refused(Refusal.NO_SUCH_GROUP);
            }
            if (!actor.mayCommit()) {
                return Outcome.refused(Refusal.NOT_A_HEAD_OF_MISSION);
            }
            return transactions.asService(() -> {
                var group = desk.roster(seen.get().groupId()).group();
                var now = clock.instant();
                var accession = running.locked(group, accessionId, clock);
                var refusal = accession.refusalToWithdraw(now);
                if (refusal != null) {
                    return Outcome.refused(refusal);
                }
                var withdrawn = accession.ended(Accession.Outcome.WITHDRAWN, now);
                store.end(withdrawn);
                events.publishEvent(new AccessionEnded(GroupAct.by(actor, group, now), withdrawn));
                return Outcome.done(withdrawn);
            });
        });
    }

    /** The slice in which the party would belong to the group from that day on. */
    static Membership slice(Accession accession, PartialDate since) {
        return new Membership(
                accession.party(),
                accession.capacity(),
                since,
                null,
                accession.capacity().fullRightsByDefault());
    }
}
