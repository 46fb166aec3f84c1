package org.entente.groups.usecase;

import java.time.Clock;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.PartialDate;
import org.entente.core.PartyCode;
import org.entente.groups.Capacity;
import org.entente.groups.CapacityChanged;
import org.entente.groups.GroupAct;
import org.entente.groups.HiddenMembers;
import org.entente.groups.Membership;
import org.entente.groups.Outcome;
import org.entente.groups.Refusal;
import org.entente.groups.model.Roster;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The chair enters that a party belongs to the group in another capacity from a date on (GRP-02). */
@Component
public class ChangingACapacity {

    private final ChairsDesk desk;
    private final MembershipSlices slices;
    private final HiddenMembers hidden;
    private final ApplicationEventPublisher events;

    ChangingACapacity(
            ChairsDesk desk, MembershipSlices slices, HiddenMembers hidden, ApplicationEventPublisher events) {
        this.desk = desk;
        this.slices = slices;
        this.hidden = hidden;
        this.events = events;
    }

    /** @param fullRights whether the group lets the party break silence from then on, whatever its capacity (SIL-03) */
    public Outcome<Membership> change(
            Actor actor,
            UUID groupId,
            PartyCode party,
            Capacity capacity,
            PartialDate since,
            boolean fullRights,
            Clock clock) {
        var next = new Membership(party, capacity, since, null, fullRights);
        return desk.act(actor, groupId, roster -> decide(actor, roster, next, clock));
    }

    private Outcome<Membership> decide(Actor actor, Roster roster, Membership next, Clock clock) {
        if (!ChairsDesk.runs(roster, actor, clock)) {
            return Outcome.refused(Refusal.NOT_THE_CHAIR);
        }
        if (roster.open(next.party()).filter(Membership::suspended).isPresent()) {
            // Its rights come back by its reinstatement, and by nothing less.
            return Outcome.refused(Refusal.ALREADY_SUSPENDED);
        }
        var refusal = roster.refusalToChange(next);
        if (refusal != null) {
            return Outcome.refused(refusal);
        }
        var group = roster.group();
        var at = clock.instant();
        var before = roster.open(next.party()).orElseThrow();
        slices.follow(group, before, next, at);
        events.publishEvent(new CapacityChanged(
                hidden.about(next.party(), GroupAct.by(actor, group, at)), next, before.capacity()));
        return Outcome.done(next);
    }
}
