package org.entente.groups.usecase;

import java.time.Clock;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.groups.GroupAct;
import org.entente.groups.OpeningSet;
import org.entente.groups.Outcome;
import org.entente.groups.Refusal;
import org.entente.groups.model.AccessionStore;
import org.entente.groups.model.Opening;
import org.entente.groups.model.Roster;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The chair says whether the group may be asked to join, and how long its members then have to object (GRP-06). */
@Component
public class OpeningToRequests {

    private final ChairsDesk desk;
    private final AccessionStore store;
    private final ApplicationEventPublisher events;

    OpeningToRequests(ChairsDesk desk, AccessionStore store, ApplicationEventPublisher events) {
        this.desk = desk;
        this.store = store;
        this.events = events;
    }

    /** @param period from 1 to {@link Opening#LONGEST}: working days of the first duty station, or else hours */
    public Outcome<Opening> set(Actor actor, UUID groupId, boolean open, int period, boolean workingDays, Clock clock) {
        return desk.act(actor, groupId, roster -> decide(actor, roster, open, period, workingDays, clock));
    }

    private Outcome<Opening> decide(
            Actor actor, Roster roster, boolean open, int period, boolean workingDays, Clock clock) {
        if (!ChairsDesk.runs(roster, actor, clock)) {
            return Outcome.refused(Refusal.NOT_THE_CHAIR);
        }
        var group = roster.group();
        var now = clock.instant();
        var opening = new Opening(group.id(), open, period, workingDays, group.name(), group.purpose());
        store.keep(group, opening, now);
        events.publishEvent(new OpeningSet(GroupAct.by(actor, group, now), opening));
        return Outcome.done(opening);
    }
}
