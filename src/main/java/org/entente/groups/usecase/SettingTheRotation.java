package org.entente.groups.usecase;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.groups.Chairmanship;
import org.entente.groups.GroupAct;
import org.entente.groups.Outcome;
import org.entente.groups.Refusal;
import org.entente.groups.RotationSet;
import org.entente.groups.model.GroupStore;
import org.entente.groups.model.Roster;
import org.entente.groups.model.Turn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The head of mission of a chair sets who takes the chair next, and after that (GRP-07). */
@Component
public class SettingTheRotation {

    private final ChairsDesk desk;
    private final GroupStore store;
    private final ApplicationEventPublisher events;

    SettingTheRotation(ChairsDesk desk, GroupStore store, ApplicationEventPublisher events) {
        this.desk = desk;
        this.store = store;
        this.events = events;
    }

    /**
     * Replaces every term from the first turn on. Each turn takes effect by its date; nothing has to run on that day.
     *
     * @param turns in their order
     */
    public Outcome<List<Turn>> set(Actor actor, UUID groupId, List<Turn> turns, Clock clock) {
        return desk.act(actor, groupId, roster -> decide(actor, roster, turns, clock));
    }

    private Outcome<List<Turn>> decide(Actor actor, Roster roster, List<Turn> turns, Clock clock) {
        if (!actor.mayCommit()) {
            return Outcome.refused(Refusal.NOT_A_HEAD_OF_MISSION);
        }
        if (!ChairsDesk.runs(roster, actor, clock)) {
            return Outcome.refused(Refusal.NOT_THE_CHAIR);
        }
        var refusal = roster.refusalToRotate(turns, ChairsDesk.today(clock));
        if (refusal != null) {
            return Outcome.refused(refusal);
        }
        var group = roster.group();
        var at = clock.instant();
        roster.overAt(turns.getFirst().since()).forEach(ended -> store.vacate(group, ended));
        for (var i = 0; i < turns.size(); i++) {
            var turn = turns.get(i);
            var until = i + 1 < turns.size() ? turns.get(i + 1).since() : null;
            store.seat(group, new Chairmanship(turn.party(), turn.since(), until), at);
        }
        events.publishEvent(new RotationSet(GroupAct.by(actor, group, at), turns));
        return Outcome.done(turns);
    }
}
