package org.entente.texts.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.core.WritingHealth;
import org.entente.database.ActorTransactions;
import org.entente.database.Heartbeats;
import org.entente.groups.Groups;
import org.entente.texts.model.Silence;
import org.entente.texts.model.SilenceAuthor;
import org.entente.texts.model.SilenceDecision;
import org.entente.texts.model.SilenceEvent;
import org.entente.texts.model.SilenceFact;
import org.entente.texts.model.SilenceProcedure;
import org.entente.texts.model.SilenceState;
import org.entente.texts.model.SilenceStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The way to every step of a silence procedure. The procedure must be there for the actor; then, under the lock of its
 * row, what time has brought about meanwhile is settled first, and only then is the step decided. Facts, acts on the
 * record and notices are written in one transaction.
 */
@Component
class SilenceDesk {

    private final ActorTransactions transactions;
    private final Groups groups;
    private final SilenceStore store;
    private final SilenceTelling telling;
    private final Heartbeats heartbeats;

    SilenceDesk(
            ActorTransactions transactions,
            Groups groups,
            SilenceStore store,
            SilenceTelling telling,
            Heartbeats heartbeats) {
        this.transactions = transactions;
        this.groups = groups;
        this.store = store;
        this.telling = telling;
        this.heartbeats = heartbeats;
    }

    /** One step, decided from the procedure as it stands and the author's standing in the group today. */
    @FunctionalInterface
    interface Step {
        SilenceDecision decide(Silence silence, SilenceAuthor by, Instant now);
    }

    SilenceOutcome act(Actor actor, UUID silenceId, Clock clock, Step step) {
        return transactions.call(actor, () -> {
            if (!store.isVisible(silenceId)) {
                return new SilenceOutcome.NotThere();
            }
            return transactions.asService(() -> {
                var silence = caughtUp(store.locked(silenceId).orElseThrow(), clock);
                if (groups.visibleTo(actor, silence.groupId()).isEmpty()) {
                    return new SilenceOutcome.NotThere();
                }
                var by = SilenceAuthor.of(actor, groups.runBy(actor, silence.groupId()));
                return switch (step.decide(silence, by, now(clock))) {
                    case SilenceDecision.Refused(var reasons) -> new SilenceOutcome.Refused(reasons);
                    case SilenceDecision.Accepted(var events) -> keep(silence, events, actor, clock);
                };
            });
        });
    }

    /** What time alone has changed. Safe to call at any moment from any node; the second call finds nothing to do. */
    void look(UUID silenceId, Clock clock) {
        transactions.runAsService(() -> store.locked(silenceId).ifPresent(silence -> caughtUp(silence, clock)));
    }

    private Silence caughtUp(Silence silence, Clock clock) {
        var current = silence;
        while (decideByTime(current.procedure(), now(clock)) instanceof SilenceDecision.Accepted(var events)) {
            current = keep(current, events, null, clock).silence();
        }
        return current;
    }

    private SilenceDecision decideByTime(SilenceProcedure procedure, Instant now) {
        var ending = procedure.ending();
        return procedure.state() == SilenceState.SETTLING
                ? ending.settle(now, health(procedure))
                : ending.tick(now, isDue(procedure, now) ? health(procedure) : new WritingHealth(List.of()));
    }

    private static boolean isDue(SilenceProcedure procedure, Instant now) {
        return procedure.nextLookAt().filter(due -> !now.isBefore(due)).isPresent();
    }

    private WritingHealth health(SilenceProcedure procedure) {
        var from = procedure.expiresAt().map(WritingHealth::from).orElse(Instant.MAX);
        return new WritingHealth(heartbeats.since(from));
    }

    SilenceOutcome.Done keep(Silence silence, List<SilenceEvent> events, @Nullable Actor actor, Clock clock) {
        if (events.isEmpty()) {
            return new SilenceOutcome.Done(silence, List.of());
        }
        var facts = new ArrayList<SilenceFact>();
        for (var event : events) {
            var number = silence.facts() + facts.size() + 1;
            facts.add(new SilenceFact(number, event, SilenceTelling.isOfficial(event) ? Ids.next() : null));
        }
        var after = store.append(silence, facts);
        telling.tell(silence, after, facts, actor, clock);
        return new SilenceOutcome.Done(after, facts);
    }

    static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
