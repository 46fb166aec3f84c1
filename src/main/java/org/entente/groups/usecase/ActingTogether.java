package org.entente.groups.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.database.Audiences;
import org.entente.database.Release;
import org.entente.groups.ChairsAgreed;
import org.entente.groups.Group;
import org.entente.groups.GroupAct;
import org.entente.groups.Groups;
import org.entente.groups.Outcome;
import org.entente.groups.model.Proposal;
import org.entente.groups.model.ProposalStore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Where all co-chairs act together (GRP-14): the first to send an act proposes it, the others confirm it by sending the
 * same words, and with the last it is done, in the name of the one who confirmed last.
 */
@Component
public class ActingTogether {

    private final Groups groups;
    private final ProposalStore store;
    private final Audiences audiences;
    private final ActorTransactions transactions;
    private final ApplicationEventPublisher events;

    ActingTogether(
            Groups groups,
            ProposalStore store,
            Audiences audiences,
            ActorTransactions transactions,
            ApplicationEventPublisher events) {
        this.groups = groups;
        this.store = store;
        this.audiences = audiences;
        this.transactions = transactions;
        this.events = events;
    }

    /**
     * Does the act where every other chair has confirmed it, and otherwise keeps it; call it in a transaction, for an
     * act that was refused as one for all chairs and would be done if all had confirmed it.
     *
     * @param words what was sent, in its canonical form
     * @param waiting what is answered as long as a confirmation is missing
     */
    public <T> Outcome<T> confirm(
            Actor actor, String slug, String path, String words, Clock clock, Supplier<Outcome<T>> act, T waiting) {
        var party = actor.ifParty().orElseThrow();
        var group = groups.bySlug(actor, slug).orElseThrow();
        var now = clock.instant();
        var proposal = transactions.asService(() -> {
            var kept = standing(group, path, words, now).orElseGet(() -> proposed(party, group, path, words, now));
            store.confirm(kept, party, now);
            if (kept.isCompletedBy(party)) {
                store.assent(kept.id());
            }
            return kept;
        });
        if (!proposal.isCompletedBy(party)) {
            return Outcome.done(waiting);
        }
        var outcome = act.get();
        if (outcome instanceof Outcome.Done<T>) {
            transactions.runAsService(() -> {
                store.done(proposal.id(), now);
                events.publishEvent(new ChairsAgreed(GroupAct.by(actor, group, now), proposal.chairs()));
            });
        }
        return outcome;
    }

    /** As if all had confirmed: for a trial, whose transaction is taken back. */
    public <T> Outcome<T> asIfConfirmed(Actor actor, String slug, Clock clock, Supplier<Outcome<T>> act) {
        var group = groups.bySlug(actor, slug).orElseThrow();
        transactions.runAsService(
                () -> store.assent(propose(group, "", "", clock.instant()).id()));
        return act.get();
    }

    /** The proposals of the group that may still be confirmed; none for those who do not chair it. */
    public List<Proposal> in(Actor actor, Group group, Instant now) {
        return transactions.call(actor, () -> standing(group, now));
    }

    private Optional<Proposal> standing(Group group, String path, String words, Instant now) {
        return standing(group, now).stream()
                .filter(proposal ->
                        proposal.path().equals(path) && proposal.words().equals(words))
                .findFirst();
    }

    private List<Proposal> standing(Group group, Instant now) {
        var chairs = chairs(group.id(), now);
        return store.open(group.id()).stream()
                .filter(proposal -> proposal.standsAt(now, chairs))
                .toList();
    }

    private List<PartyCode> chairs(UUID groupId, Instant now) {
        return groups.chairs(groupId, now.atZone(java.time.ZoneOffset.UTC).toLocalDate());
    }

    /** Something was proposed: the other chairs are told. */
    record Proposed(Proposal proposal, Group group, PartyCode by) {}

    private Proposal proposed(PartyCode party, Group group, String path, String words, Instant now) {
        var proposal = propose(group, path, words, now);
        events.publishEvent(new Proposed(proposal, group, party));
        return proposal;
    }

    private Proposal propose(Group group, String path, String words, Instant now) {
        var chairs = java.util.Set.copyOf(chairs(group.id(), now));
        var proposal = new Proposal(
                Ids.next(),
                group.id(),
                audiences.createForRelease(group.id(), Release.to(chairs)),
                path,
                words,
                chairs,
                now,
                now.plus(Proposal.WAITS),
                java.util.Set.of());
        store.propose(proposal);
        return proposal;
    }
}
