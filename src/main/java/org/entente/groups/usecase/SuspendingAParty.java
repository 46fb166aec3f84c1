package org.entente.groups.usecase;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.PartialDate;
import org.entente.core.PartyCode;
import org.entente.groups.GroupAct;
import org.entente.groups.HiddenMembers;
import org.entente.groups.Membership;
import org.entente.groups.Outcome;
import org.entente.groups.PartyReinstated;
import org.entente.groups.PartySuspended;
import org.entente.groups.Refusal;
import org.entente.groups.model.Roster;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The chair enters that the group has suspended the rights of a party, or has given them back (GRP-03). */
@Component
public class SuspendingAParty {

    private final ChairsDesk desk;
    private final MembershipSlices slices;
    private final HiddenMembers hidden;
    private final ApplicationEventPublisher events;

    SuspendingAParty(ChairsDesk desk, MembershipSlices slices, HiddenMembers hidden, ApplicationEventPublisher events) {
        this.desk = desk;
        this.slices = slices;
        this.hidden = hidden;
        this.events = events;
    }

    public Outcome<Membership> suspend(Actor actor, UUID groupId, PartyCode party, PartialDate since, Clock clock) {
        return desk.act(
                actor,
                groupId,
                roster -> decide(actor, roster, roster.suspension(party, since), Refusal.NOT_LISTED, clock));
    }

    /** Gives the party the rights back that it had before it was suspended. */
    public Outcome<Membership> reinstate(Actor actor, UUID groupId, PartyCode party, PartialDate since, Clock clock) {
        return desk.act(
                actor,
                groupId,
                roster -> decide(actor, roster, roster.reinstatement(party, since), Refusal.NOT_SUSPENDED, clock));
    }

    private Outcome<Membership> decide(
            Actor actor, Roster roster, Optional<Membership> next, Refusal otherwise, Clock clock) {
        if (!ChairsDesk.runs(roster, actor, clock)) {
            return Outcome.refused(Refusal.NOT_THE_CHAIR);
        }
        if (next.isEmpty()) {
            return Outcome.refused(otherwise);
        }
        var refusal = roster.refusalToChange(next.get());
        return refusal == null ? Outcome.done(write(actor, roster, next.get(), clock)) : Outcome.refused(refusal);
    }

    private Membership write(Actor actor, Roster roster, Membership next, Clock clock) {
        var group = roster.group();
        var at = clock.instant();
        slices.follow(group, roster.open(next.party()).orElseThrow(), next, at);
        var act = hidden.about(next.party(), GroupAct.by(actor, group, at));
        events.publishEvent(next.suspended() ? new PartySuspended(act, next) : new PartyReinstated(act, next));
        return next;
    }
}
