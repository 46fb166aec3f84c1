package org.entente.groups.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.entente.core.Actor;
import org.entente.database.ActorTransactions;
import org.entente.groups.Groups;
import org.entente.groups.Outcome;
import org.entente.groups.Refusal;
import org.entente.groups.model.GroupStore;
import org.entente.groups.model.ProposalStore;
import org.entente.groups.model.Roster;
import org.springframework.stereotype.Component;

/**
 * The way into every act on an existing group: the group must be there for the actor, is locked for the time of the
 * act, and only then may the act write, as the service.
 */
@Component
class ChairsDesk {

    private final Groups groups;
    private final GroupStore store;
    private final ProposalStore proposals;
    private final ActorTransactions transactions;
    private final Clock clock;

    ChairsDesk(Groups groups, GroupStore store, ProposalStore proposals, ActorTransactions transactions, Clock clock) {
        this.groups = groups;
        this.store = store;
        this.proposals = proposals;
        this.transactions = transactions;
        this.clock = clock;
    }

    <T> Outcome<T> act(Actor actor, UUID groupId, Function<Roster, Outcome<T>> work) {
        return transactions.call(actor, () -> {
            if (!isThere(actor, groupId)) {
                return Outcome.refused(Refusal.NO_SUCH_GROUP);
            }
            return transactions.asService(() -> {
                var roster = roster(groupId);
                return lacksAssent(roster, actor) ? Outcome.refused(Refusal.CHAIRS_ACT_TOGETHER) : work.apply(roster);
            });
        });
    }

    /** As {@link #act}, for what each co-chair does alone whatever the group has set: keeping a calendar, leaving. */
    <T> Outcome<T> actAlone(Actor actor, UUID groupId, Function<Roster, Outcome<T>> work) {
        return transactions.call(
                actor,
                () -> isThere(actor, groupId)
                        ? transactions.asService(() -> work.apply(roster(groupId)))
                        : Outcome.refused(Refusal.NO_SUCH_GROUP));
    }

    /** Whether the actor acts for one of several chairs that act together, and not all have confirmed (GRP-14). */
    boolean lacksAssent(Roster roster, Actor actor) {
        var groupId = roster.group().id();
        var day = today(clock);
        return runs(roster, actor, clock)
                && groups.settings(groupId).allChairsAct()
                && groups.chairs(groupId, day).size() > 1
                && !proposals.assented(groupId);
    }

    /** As {@link #act}, on something in the group that must be there for the actor as well. */
    <A, T> Outcome<T> actWhere(
            Actor actor, UUID groupId, Supplier<Optional<A>> seen, BiFunction<Roster, A, Outcome<T>> work) {
        return transactions.call(actor, () -> {
            if (!isThere(actor, groupId) || seen.get().isEmpty()) {
                return Outcome.refused(Refusal.NO_SUCH_GROUP);
            }
            return transactions.asService(() -> {
                var roster = roster(groupId);
                // Read again under the lock of the group, under which alone it changes.
                return work.apply(roster, seen.get().orElseThrow());
            });
        });
    }

    /** Whether the group is there for the actor: its party is listed today. */
    boolean isThere(Actor actor, UUID groupId) {
        return groups.visibleTo(actor, groupId).isPresent();
    }

    static boolean runs(Roster roster, Actor actor, Clock clock) {
        return roster.runBy(actor, today(clock));
    }

    /** The day on which an act is done: groups reckon membership by the day in universal time. */
    static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** The roster of the group, which is locked until the transaction ends; to be read as the service. */
    Roster roster(UUID groupId) {
        var group = store.locked(groupId).orElseThrow();
        return new Roster(group, store.memberships(groupId), store.chairmanships(groupId));
    }
}
