package org.entente.directory.usecase;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.database.ActorTransactions;
import org.entente.groups.Group;
import org.entente.groups.Groups;
import org.entente.parties.Parties;
import org.entente.parties.Party;
import org.entente.web.NotFound;
import org.springframework.stereotype.Component;

/** The communication tests of a group, for those who belong to it. */
@Component
public class PingReading {

    private static final int HISTORY = 40;

    private final PingRows rows;
    private final Groups groups;
    private final Parties parties;
    private final ActorTransactions transactions;

    PingReading(PingRows rows, Groups groups, Parties parties, ActorTransactions transactions) {
        this.rows = rows;
        this.groups = groups;
        this.parties = parties;
        this.transactions = transactions;
    }

    /** A test and what it was sent to, in protocol order. */
    public record Results(Ping ping, List<PingTarget> targets) {}

    /** The latest tests of the group, newest first. */
    public List<Ping> history(Actor actor, Group group) {
        return transactions.call(actor, () -> rows.ofGroup(group.id(), HISTORY));
    }

    /** Whether the actor's office may start one. */
    public boolean runs(Actor actor, String slug) {
        return groups.standing(actor, slug)
                .filter(standing -> standing.letsRun(actor))
                .isPresent();
    }

    /** @throws NotFound if there is no such test in this group */
    public Results results(Actor actor, Group group, UUID id) {
        return transactions
                .call(
                        actor,
                        () -> rows.find(id)
                                .filter(ping -> ping.groupId().equals(group.id()))
                                .map(ping -> new Results(ping, ordered(rows.targets(List.of(id)), actor))))
                .orElseThrow(NotFound::new);
    }

    private List<PingTarget> ordered(List<PingTarget> targets, Actor actor) {
        var order = parties
                .inProtocolOrder(
                        targets.stream().map(target -> target.mission().party()).toList(), actor.language())
                .stream()
                .map(Party::code)
                .toList();
        return targets.stream()
                .sorted(Comparator.comparing(
                                (PingTarget target) -> target.mission().party().isOrganisation())
                        .thenComparingInt(
                                target -> order.indexOf(target.mission().party())))
                .toList();
    }
}
