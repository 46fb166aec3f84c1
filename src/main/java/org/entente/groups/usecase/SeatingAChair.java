package org.entente.groups.usecase;

import java.time.Clock;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.PartialDate;
import org.entente.core.PartyCode;
import org.entente.groups.ChairSeated;
import org.entente.groups.Chairmanship;
import org.entente.groups.GroupAct;
import org.entente.groups.HiddenMembers;
import org.entente.groups.Outcome;
import org.entente.groups.Refusal;
import org.entente.groups.model.GroupStore;
import org.entente.groups.model.Roster;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The head of mission of a chair hands the chair over, or takes another member in as co-chair. */
@Component
public class SeatingAChair {

    private final ChairsDesk desk;
    private final GroupStore store;
    private final HiddenMembers hidden;
    private final ApplicationEventPublisher events;

    SeatingAChair(ChairsDesk desk, GroupStore store, HiddenMembers hidden, ApplicationEventPublisher events) {
        this.desk = desk;
        this.store = store;
        this.hidden = hidden;
        this.events = events;
    }

    /** Seats the party until further notice. */
    public Outcome<Chairmanship> seat(
            Actor actor, UUID groupId, PartyCode party, PartialDate since, boolean alongside, Clock clock) {
        return seat(actor, groupId, new Chairmanship(party, since, null), alongside, clock);
    }

    /** @param alongside true for a co-chair beside those who sit; false ends their time where the new one's begins */
    public Outcome<Chairmanship> seat(Actor actor, UUID groupId, Chairmanship chair, boolean alongside, Clock clock) {
        return desk.act(actor, groupId, roster -> decide(actor, roster, chair, alongside, clock));
    }

    private Outcome<Chairmanship> decide(
            Actor actor, Roster roster, Chairmanship chair, boolean alongside, Clock clock) {
        if (!actor.mayCommit()) {
            return Outcome.refused(Refusal.NOT_A_HEAD_OF_MISSION);
        }
        if (!ChairsDesk.runs(roster, actor, clock)) {
            return Outcome.refused(Refusal.NOT_THE_CHAIR);
        }
        var refusal = roster.refusalToSeat(chair, alongside);
        if (refusal != null) {
            return Outcome.refused(refusal);
        }
        write(actor, roster, chair, alongside, clock);
        return Outcome.done(chair);
    }

    private void write(Actor actor, Roster roster, Chairmanship chair, boolean alongside, Clock clock) {
        var group = roster.group();
        var at = clock.instant();
        if (!alongside) {
            roster.overAt(chair.since()).forEach(ended -> store.vacate(group, ended));
        }
        store.seat(group, chair, at);
        hidden.draw(group.id(), at);
        events.publishEvent(new ChairSeated(GroupAct.by(actor, group, at), chair, alongside));
    }
}
