package org.entente.groups.usecase;

import java.time.Clock;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.PartialDate;
import org.entente.core.PartyCode;
import org.entente.groups.Capacity;
import org.entente.groups.GroupAct;
import org.entente.groups.HiddenMembers;
import org.entente.groups.Membership;
import org.entente.groups.Outcome;
import org.entente.groups.PartyAdmitted;
import org.entente.groups.Refusal;
import org.entente.groups.model.Roster;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The chair enters a State or an organisation that the group has admitted. */
@Component
public class AdmittingAParty {

    private final ChairsDesk desk;
    private final MembershipSlices slices;
    private final HiddenMembers hidden;
    private final ApplicationEventPublisher events;

    AdmittingAParty(ChairsDesk desk, MembershipSlices slices, HiddenMembers hidden, ApplicationEventPublisher events) {
        this.desk = desk;
        this.slices = slices;
        this.hidden = hidden;
        this.events = events;
    }

    /** Admits the party with the rights that its capacity carries by default. */
    public Outcome<Membership> admit(
            Actor actor, UUID groupId, PartyCode party, Capacity capacity, PartialDate since, Clock clock) {
        return admit(actor, groupId, party, capacity, since, capacity.fullRightsByDefault(), clock);
    }

    /** @param fullRights whether the group lets the party break silence, whatever its capacity (SIL-03) */
    public Outcome<Membership> admit(
            Actor actor,
            UUID groupId,
            PartyCode party,
            Capacity capacity,
            PartialDate since,
            boolean fullRights,
            Clock clock) {
        var membership = new Membership(party, capacity, since, null, fullRights);
        return desk.act(actor, groupId, roster -> decide(actor, roster, membership, clock));
    }

    private Outcome<Membership> decide(Actor actor, Roster roster, Membership membership, Clock clock) {
        if (!ChairsDesk.runs(roster, actor, clock)) {
            return Outcome.refused(Refusal.NOT_THE_CHAIR);
        }
        var refusal = roster.refusalToAdmit(membership);
        if (refusal != null) {
            return Outcome.refused(refusal);
        }
        var group = roster.group();
        var at = clock.instant();
        slices.begin(group, membership, at);
        events.publishEvent(
                new PartyAdmitted(hidden.about(membership.party(), GroupAct.by(actor, group, at)), membership));
        return Outcome.done(membership);
    }
}
