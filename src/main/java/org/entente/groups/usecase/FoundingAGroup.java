package org.entente.groups.usecase;

import java.time.Clock;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.database.Audiences;
import org.entente.groups.Chairmanship;
import org.entente.groups.Group;
import org.entente.groups.GroupAct;
import org.entente.groups.GroupFounded;
import org.entente.groups.Membership;
import org.entente.groups.Outcome;
import org.entente.groups.Refusal;
import org.entente.groups.model.GroupStore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A head of mission founds a group here: the State is its first member, with full rights, and its chair. */
@Component
public class FoundingAGroup {

    private final GroupStore store;
    private final ActorTransactions transactions;
    private final Audiences audiences;
    private final MembershipSlices slices;
    private final ApplicationEventPublisher events;

    FoundingAGroup(
            GroupStore store,
            ActorTransactions transactions,
            Audiences audiences,
            MembershipSlices slices,
            ApplicationEventPublisher events) {
        this.store = store;
        this.transactions = transactions;
        this.audiences = audiences;
        this.slices = slices;
        this.events = events;
    }

    public Outcome<Group> found(Actor actor, Founding founding, Clock clock) {
        var party = actor.party();
        if (party == null || !actor.mayCommit()) {
            return Outcome.refused(Refusal.NOT_A_HEAD_OF_MISSION);
        }
        if (founding.founded().earliest().isAfter(ChairsDesk.today(clock))) {
            return Outcome.refused(Refusal.FOUNDED_IN_FUTURE);
        }
        if (founding.since().latest().isBefore(founding.founded().earliest())) {
            return Outcome.refused(Refusal.BEFORE_FOUNDING);
        }
        return transactions.call(actor, () -> transactions.asService(() -> write(actor, party, founding, clock)));
    }

    private Outcome<Group> write(Actor actor, PartyCode party, Founding founding, Clock clock) {
        if (store.nameTaken(founding.slug(), founding.acronym())) {
            return Outcome.refused(Refusal.NAME_TAKEN);
        }
        var at = clock.instant();
        var group = group(founding);
        store.add(group, at);
        slices.begin(group, new Membership(party, founding.capacity(), founding.since(), null, true), at);
        store.seat(group, new Chairmanship(party, founding.chairSince(), null), at);
        events.publishEvent(new GroupFounded(GroupAct.by(actor, group, at), founding.capacity()));
        return Outcome.done(group);
    }

    private Group group(Founding founding) {
        var id = Ids.next();
        return new Group(
                id,
                audiences.createForGroup(id),
                founding.slug(),
                founding.acronym(),
                founding.kind(),
                founding.name(),
                founding.shortName(),
                founding.purpose(),
                founding.founded(),
                founding.launched(),
                founding.levels(),
                founding.parentId());
    }
}
