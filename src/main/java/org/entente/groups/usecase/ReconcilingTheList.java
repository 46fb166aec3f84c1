package org.entente.groups.usecase;

import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.core.Actor;
import org.entente.core.PartialDate;
import org.entente.core.PartyCode;
import org.entente.groups.Capacity;
import org.entente.groups.GroupAct;
import org.entente.groups.HiddenMembers;
import org.entente.groups.Membership;
import org.entente.groups.MembershipEnded;
import org.entente.groups.Outcome;
import org.entente.groups.PartyAdmitted;
import org.entente.groups.Refusal;
import org.entente.groups.model.Reconciliation;
import org.entente.groups.model.Roster;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The chair brings the list of members into agreement with another list: all of the differences, or none (GRP-08). */
@Component
public class ReconcilingTheList {

    private final ChairsDesk desk;
    private final MembershipSlices slices;
    private final HiddenMembers hidden;
    private final ApplicationEventPublisher events;

    ReconcilingTheList(
            ChairsDesk desk, MembershipSlices slices, HiddenMembers hidden, ApplicationEventPublisher events) {
        this.desk = desk;
        this.slices = slices;
        this.hidden = hidden;
        this.events = events;
    }

    /**
     * @param listed who stands on the other list
     * @param since from when the added belong to the group, and the ended no longer do
     * @param confirmed the differences that were shown; if the group has changed since, nothing is done
     */
    public Outcome<Reconciliation> reconcile(
            Actor actor,
            UUID groupId,
            Set<PartyCode> listed,
            Capacity capacity,
            PartialDate since,
            Reconciliation confirmed,
            Clock clock) {
        return desk.act(actor, groupId, roster -> {
            if (!ChairsDesk.runs(roster, actor, clock)) {
                return Outcome.refused(Refusal.NOT_THE_CHAIR);
            }
            var present = Reconciliation.of(roster, listed, capacity);
            if (!present.equals(confirmed)) {
                return Outcome.refused(Refusal.LIST_CHANGED);
            }
            if (present.changesNothing()) {
                return Outcome.refused(Refusal.LIST_AGREES);
            }
            return decide(actor, roster, present, capacity, since, clock);
        });
    }

    /** Every refusal before the first write: a refused act leaves nothing behind. */
    private Outcome<Reconciliation> decide(
            Actor actor, Roster roster, Reconciliation differences, Capacity capacity, PartialDate since, Clock clock) {
        var refusal = Stream.concat(
                        differences.added().stream().map(party -> roster.refusalToAdmit(slice(party, capacity, since))),
                        differences.ended().stream().map(party -> roster.refusalToEnd(party, since)))
                .filter(Objects::nonNull)
                .findFirst();
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        var group = roster.group();
        var at = clock.instant();
        for (var party : differences.ended()) {
            slices.end(group, roster.open(party).orElseThrow().endedAt(since));
            events.publishEvent(new MembershipEnded(hidden.about(party, GroupAct.by(actor, group, at)), party, since));
        }
        for (var party : differences.added()) {
            var membership = slice(party, capacity, since);
            slices.begin(group, membership, at);
            events.publishEvent(new PartyAdmitted(hidden.about(party, GroupAct.by(actor, group, at)), membership));
        }
        return Outcome.done(differences);
    }

    private static Membership slice(PartyCode party, Capacity capacity, PartialDate since) {
        return new Membership(party, capacity, since, null, capacity.fullRightsByDefault());
    }
}
