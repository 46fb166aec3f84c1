package org.entente.groups.usecase;

import java.time.Clock;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.PartialDate;
import org.entente.core.PartyCode;
import org.entente.groups.GroupAct;
import org.entente.groups.HiddenMembers;
import org.entente.groups.Membership;
import org.entente.groups.MembershipEnded;
import org.entente.groups.Outcome;
import org.entente.groups.Refusal;
import org.entente.groups.model.Roster;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A party leaves by the act of its head of mission, or the chair enters that it has left. History stays. */
@Component
public class EndingAMembership {

    private final ChairsDesk desk;
    private final MembershipSlices slices;
    private final HiddenMembers hidden;
    private final ApplicationEventPublisher events;

    EndingAMembership(
            ChairsDesk desk, MembershipSlices slices, HiddenMembers hidden, ApplicationEventPublisher events) {
        this.desk = desk;
        this.slices = slices;
        this.hidden = hidden;
        this.events = events;
    }

    /** @param until the first date on which the party no longer belongs to the group (SIL-19) */
    public Outcome<Membership> end(Actor actor, UUID groupId, PartyCode party, PartialDate until, Clock clock) {
        return actor.mayCommit() && actor.actsFor(party)
                ? desk.actAlone(actor, groupId, roster -> decide(actor, roster, party, until, clock))
                : desk.act(actor, groupId, roster -> decide(actor, roster, party, until, clock));
    }

    private Outcome<Membership> decide(Actor actor, Roster roster, PartyCode party, PartialDate until, Clock clock) {
        var withdraws = actor.mayCommit() && actor.actsFor(party);
        if (!withdraws && !ChairsDesk.runs(roster, actor, clock)) {
            return Outcome.refused(Refusal.NOT_YOUR_MEMBERSHIP);
        }
        var refusal = roster.refusalToEnd(party, until);
        if (refusal != null) {
            return Outcome.refused(refusal);
        }
        return Outcome.done(write(actor, roster, roster.open(party).orElseThrow(), until, clock));
    }

    private Membership write(Actor actor, Roster roster, Membership open, PartialDate until, Clock clock) {
        var ended = open.endedAt(until);
        var group = roster.group();
        slices.end(group, ended);
        events.publishEvent(new MembershipEnded(
                hidden.about(ended.party(), GroupAct.by(actor, group, clock.instant())), ended.party(), until));
        return ended;
    }
}
