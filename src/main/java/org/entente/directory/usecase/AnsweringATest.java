package org.entente.directory.usecase;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.database.ActorTransactions;
import org.entente.directory.FocalPoint;
import org.entente.web.NotFound;
import org.springframework.stereotype.Component;

/** Whoever answers for a focal point says, in one step, that the communication test has arrived. */
@Component
public class AnsweringATest {

    private final OwnMission own;
    private final PingRows rows;
    private final ActorTransactions transactions;

    AnsweringATest(OwnMission own, PingRows rows, ActorTransactions transactions) {
        this.own = own;
        this.rows = rows;
        this.transactions = transactions;
    }

    /** A test and the focal points in it for which the actor answers, of which there is at least one. */
    public record Question(Ping ping, List<PingTarget> targets) {

        /** Whether any of them still waits. */
        public boolean waits() {
            return targets.stream().anyMatch(target -> target.answeredAt() == null);
        }
    }

    /** @throws NotFound if there is no such test for the actor, or nothing in it for the actor to answer */
    public Question question(Actor actor, UUID id) {
        return transactions
                .call(
                        actor,
                        () -> rows.find(id).map(ping -> new Question(ping, mine(actor, rows.targets(List.of(id))))))
                .filter(question -> !question.targets().isEmpty())
                .orElseThrow(NotFound::new);
    }

    /**
     * Answers for every focal point of the test for which the actor may; a second answer changes nothing.
     *
     * @return whether the test was still open
     */
    public boolean answer(Actor actor, UUID id, Clock clock) {
        var question = question(actor, id);
        if (!question.ping().isOpen(clock.instant())) {
            return false;
        }
        transactions.runAsService(() -> question.targets().forEach(target -> {
            var by = FocalPoint.answeredBy(target.account(), target.deputyAccount(), actor.accountId());
            if (by != null) {
                rows.answer(target, by, clock.instant());
            }
        }));
        return true;
    }

    private List<PingTarget> mine(Actor actor, List<PingTarget> targets) {
        var mission = own.of(actor);
        return targets.stream()
                .filter(target -> target.mission().equals(mission)
                        && FocalPoint.answeredBy(target.account(), target.deputyAccount(), actor.accountId()) != null)
                .toList();
    }
}
