package org.entente.groups.usecase;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import org.entente.core.Actor;
import org.entente.core.PartialDate;
import org.entente.core.PartyCode;
import org.entente.groups.BodyAct;
import org.entente.groups.BodyJoined;
import org.entente.groups.BodyLeft;
import org.entente.groups.HiddenMembers;
import org.entente.groups.Outcome;
import org.entente.groups.Participation;
import org.entente.groups.Refusal;
import org.entente.groups.model.BodyRoster;
import org.entente.groups.model.BodyStore;
import org.entente.groups.model.Roster;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * A head of mission lets its party take part in an initiative that is open, or leave a body; the chair seats the parties
 * of every body, and ends their part in it (GRP-09, GRP-10).
 */
@Component
public class TakingPartInABody {

    private final ChairsDesk desk;
    private final BodyStore store;
    private final BodySeats seats;
    private final HiddenMembers hidden;
    private final ApplicationEventPublisher events;

    TakingPartInABody(
            ChairsDesk desk, BodyStore store, BodySeats seats, HiddenMembers hidden, ApplicationEventPublisher events) {
        this.desk = desk;
        this.store = store;
        this.seats = seats;
        this.hidden = hidden;
        this.events = events;
    }

    /** From today on, by the party's own act; the body must be open to that, and there for the actor. */
    public Outcome<Participation> join(Actor actor, UUID groupId, UUID bodyId, Clock clock) {
        var party = actor.party();
        if (party == null || !actor.mayCommit()) {
            return Outcome.refused(Refusal.NOT_A_HEAD_OF_MISSION);
        }
        return act(
                actor,
                groupId,
                bodyId,
                here -> here.participants().body().optIn()
                        ? begin(actor, here, party, PartialDate.of(ChairsDesk.today(clock)), clock)
                        : Outcome.refused(Refusal.BODY_NOT_OPEN));
    }

    /** From today on, by the party's own act: nobody is kept in a body. */
    public Outcome<Participation> leave(Actor actor, UUID groupId, UUID bodyId, Clock clock) {
        var party = actor.party();
        if (party == null || !actor.mayCommit()) {
            return Outcome.refused(Refusal.NOT_A_HEAD_OF_MISSION);
        }
        return act(
                actor,
                groupId,
                bodyId,
                here -> end(actor, here, party, PartialDate.of(ChairsDesk.today(clock)), clock));
    }

    /** By the chair, from a date that is not to come. */
    public Outcome<Participation> seat(
            Actor actor, UUID groupId, UUID bodyId, PartyCode party, PartialDate since, Clock clock) {
        return actAsChair(
                actor,
                groupId,
                bodyId,
                here -> ChairsDesk.runs(here.group(), actor, clock)
                        ? begin(actor, here, party, since, clock)
                        : Outcome.refused(Refusal.NOT_THE_CHAIR));
    }

    /** By the chair, at a date that is not to come. */
    public Outcome<Participation> unseat(
            Actor actor, UUID groupId, UUID bodyId, PartyCode party, PartialDate until, Clock clock) {
        return actAsChair(
                actor,
                groupId,
                bodyId,
                here -> ChairsDesk.runs(here.group(), actor, clock)
                        ? end(actor, here, party, until, clock)
                        : Outcome.refused(Refusal.NOT_THE_CHAIR));
    }

    /** The group and the body as they stand, the group locked. */
    private record Here(Roster group, BodyRoster participants) {}

    private <T> Outcome<T> actAsChair(Actor actor, UUID groupId, UUID bodyId, Function<Here, Outcome<T>> work) {
        return act(
                actor,
                groupId,
                bodyId,
                here -> desk.lacksAssent(here.group(), actor)
                        ? Outcome.refused(Refusal.CHAIRS_ACT_TOGETHER)
                        : work.apply(here));
    }

    private <T> Outcome<T> act(Actor actor, UUID groupId, UUID bodyId, Function<Here, Outcome<T>> work) {
        // With the actor's own eyes: a body that is not known to the actor is not there.
        return desk.actWhere(
                actor,
                groupId,
                () -> store.body(bodyId).filter(body -> body.groupId().equals(groupId)),
                (roster, body) -> work.apply(new Here(roster, new BodyRoster(body, store.participationsOf(bodyId)))));
    }

    private Outcome<Participation> begin(Actor actor, Here here, PartyCode party, PartialDate since, Clock clock) {
        var refusal = here.participants().refusalToBegin(here.group(), party, since, ChairsDesk.today(clock));
        if (refusal != null) {
            return Outcome.refused(refusal);
        }
        var body = here.participants().body();
        var at = clock.instant();
        var begun = new Participation(body.id(), party, since, null);
        seats.begin(body, begun, at);
        events.publishEvent(new BodyJoined(
                hidden.about(begun.party(), BodyAct.by(actor, here.group().group(), body, at)), begun));
        return Outcome.done(begun);
    }

    private Outcome<Participation> end(Actor actor, Here here, PartyCode party, PartialDate until, Clock clock) {
        var refusal = here.participants().refusalToEnd(party, until, ChairsDesk.today(clock));
        if (refusal != null) {
            return Outcome.refused(refusal);
        }
        var body = here.participants().body();
        var at = clock.instant();
        var ended = here.participants().open(party).orElseThrow().endedAt(until);
        seats.end(body, ended, at);
        events.publishEvent(new BodyLeft(
                hidden.about(ended.party(), BodyAct.by(actor, here.group().group(), body, at)), ended));
        return Outcome.done(ended);
    }
}
