package org.entente.groups.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.core.LocalizedText;
import org.entente.database.ActorTransactions;
import org.entente.groups.Group;
import org.entente.groups.GroupAct;
import org.entente.groups.Outcome;
import org.entente.groups.Refusal;
import org.entente.groups.Relation;
import org.entente.groups.Relation.State;
import org.entente.groups.RelationChanged;
import org.entente.groups.model.GroupStore;
import org.entente.groups.model.RelationStore;
import org.entente.groups.model.Roster;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A chair says what another group is to its own; that other's chair confirms it or declines (GRP-15). */
@Component
public class RelatingGroups {

    private final ChairsDesk desk;
    private final GroupStore groups;
    private final RelationStore store;
    private final ActorTransactions transactions;
    private final ApplicationEventPublisher events;

    RelatingGroups(
            ChairsDesk desk,
            GroupStore groups,
            RelationStore store,
            ActorTransactions transactions,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.groups = groups;
        this.store = store;
        this.transactions = transactions;
        this.events = events;
    }

    /**
     * What is to be proposed.
     *
     * @param address of the other on this platform; empty for an outside body
     * @param ownName how the group is to be known to the other's parties; none for an outside body
     */
    public record Plan(
            Relation.Kind kind,
            String address,
            LocalizedText name,
            @Nullable LocalizedText ownName) {}

    /** The relations of the group, the latest first; none where the group is not there for the actor. */
    public List<Relation> in(Actor actor, UUID groupId) {
        return transactions.call(actor, () -> store.relations(groupId));
    }

    /** Where no group has the address, the proposal waits for an answer just as any other: nobody learns of it. */
    public Outcome<Relation> propose(Actor actor, UUID groupId, Plan plan, Clock clock) {
        return act(actor, groupId, clock, roster -> {
            var group = roster.group();
            if (plan.address().equals(group.slug())) {
                return Outcome.refused(Refusal.RELATION_TO_ITSELF);
            }
            if (store.relations(groupId).stream()
                    .anyMatch(held -> held.isSameAs(plan.kind(), plan.address(), plan.name()))) {
                return Outcome.refused(Refusal.RELATION_EXISTS);
            }
            var own = proposal(group, plan, clock.instant());
            store.add(own);
            events.publishEvent(new RelationChanged(GroupAct.by(actor, group, own.at()), own));
            groups.bySlug(plan.address()).ifPresent(other -> ask(other, own));
            return Outcome.done(own);
        });
    }

    private static Relation proposal(Group group, Plan plan, Instant at) {
        return new Relation(
                Ids.next(),
                Ids.next(),
                group.id(),
                group.audienceId(),
                plan.kind(),
                plan.address(),
                null,
                plan.name(),
                plan.ownName(),
                true,
                plan.address().isEmpty() ? State.HELD : State.PROPOSED,
                at);
    }

    private void ask(Group other, Relation own) {
        var theirs = new Relation(
                Ids.next(),
                own.linkId(),
                other.id(),
                other.audienceId(),
                own.kind().inverse(),
                "",
                null,
                Optional.ofNullable(own.ownName()).orElseThrow(),
                own.name(),
                false,
                State.PROPOSED,
                own.at());
        store.add(theirs);
        events.publishEvent(new RelationChanged(GroupAct.ofPlatform(other, own.at()), theirs));
    }

    public Outcome<Relation> answer(Actor actor, UUID groupId, UUID relationId, boolean confirmed, Clock clock) {
        return on(actor, groupId, relationId, clock, relation -> {
            if (!relation.awaitsAnswer()) {
                return Outcome.refused(Refusal.RELATION_ANSWERED);
            }
            return Outcome.done(confirmed ? State.HELD : State.DECLINED);
        });
    }

    /** Either chair ends what holds; the one that proposed takes back what has not been answered. */
    public Outcome<Relation> end(Actor actor, UUID groupId, UUID relationId, Clock clock) {
        return on(
                actor,
                groupId,
                relationId,
                clock,
                relation -> relation.mayEnd() ? Outcome.done(State.ENDED) : Outcome.refused(Refusal.RELATION_ANSWERED));
    }

    private Outcome<Relation> on(
            Actor actor, UUID groupId, UUID relationId, Clock clock, Function<Relation, Outcome<State>> decide) {
        return act(actor, groupId, clock, roster -> {
            var found = store.relations(groupId).stream()
                    .filter(relation -> relation.id().equals(relationId))
                    .findFirst();
            if (found.isEmpty()) {
                return Outcome.refused(Refusal.NO_SUCH_GROUP);
            }
            return decide.apply(found.get()).then(state -> keep(actor, found.get(), state, clock.instant()));
        });
    }

    private Relation keep(Actor actor, Relation own, State state, Instant at) {
        var sides = store.sides(own.linkId());
        for (var side : sides) {
            var group = groups.group(side.groupId()).orElseThrow();
            var kept = known(side, sides, state).at(state, at);
            store.keep(kept);
            var act = side.id().equals(own.id()) ? GroupAct.by(actor, group, at) : GroupAct.ofPlatform(group, at);
            events.publishEvent(new RelationChanged(act, kept));
        }
        return own.at(state, at);
    }

    private static Relation known(Relation side, List<Relation> sides, State state) {
        return state != State.HELD
                ? side
                : sides.stream()
                        .filter(other -> !other.id().equals(side.id()))
                        .findFirst()
                        .map(other -> side.withOther(other.groupId()))
                        .orElse(side);
    }

    private Outcome<Relation> act(Actor actor, UUID groupId, Clock clock, Function<Roster, Outcome<Relation>> work) {
        return transactions.call(actor, () -> {
            transactions.runAsService(store::oneAtATime);
            return desk.act(
                    actor,
                    groupId,
                    roster -> ChairsDesk.runs(roster, actor, clock)
                            ? work.apply(roster)
                            : Outcome.refused(Refusal.NOT_THE_CHAIR));
        });
    }
}
