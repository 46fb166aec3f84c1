package org.entente.texts.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.database.ActorTransactions;
import org.entente.database.Audiences;
import org.entente.texts.model.Objection;
import org.entente.texts.model.ObjectionChannel;
import org.entente.texts.model.ObjectionPrepared;
import org.entente.texts.model.Silence;
import org.entente.texts.model.SilenceDecision;
import org.entente.texts.model.SilenceEvent;
import org.entente.texts.model.SilenceRefusal;
import org.entente.texts.model.SilenceStore;
import org.springframework.stereotype.Component;

/** A State objects: by its head of mission, by a paper that the chair enters, or first by its drafter's pen. */
@Component
public class BreakingSilence {

    private final SilenceDesk desk;
    private final SilenceStore store;
    private final SilenceTelling telling;
    private final ActorTransactions transactions;
    private final Audiences audiences;

    BreakingSilence(
            SilenceDesk desk,
            SilenceStore store,
            SilenceTelling telling,
            ActorTransactions transactions,
            Audiences audiences) {
        this.desk = desk;
        this.store = store;
        this.telling = telling;
        this.transactions = transactions;
        this.audiences = audiences;
    }

    /**
     * @param objection with the time at which the request arrived, taken before anything else was done with it
     * @throws ObjectionGivenUp if it waited so long that settlement can no longer be sure to wait for it
     */
    public SilenceOutcome object(Actor actor, UUID silenceId, Objection objection, Clock clock) {
        var outcome = desk.act(actor, silenceId, clock, (silence, by, now) -> {
            giveUpIfOverdue(silence, objection.receivedAt(), now);
            return silence.procedure().objecting().object(now, by, objection);
        });
        if (outcome instanceof SilenceOutcome.Done done && done.contains(SilenceEvent.Objected.class)) {
            transactions.runAsService(() -> store.signed(silenceId, objection.party(), SilenceDesk.now(clock)));
        }
        return outcome;
    }

    /** What the argument for settlement rests on: no message from the platform is decided when older than this. */
    private static void giveUpIfOverdue(Silence silence, Instant receivedAt, Instant now) {
        var drain = silence.procedure().terms().profile().ending().drain();
        if (Duration.between(receivedAt, now).compareTo(drain.dividedBy(3)) > 0) {
            throw new ObjectionGivenUp();
        }
    }

    /**
     * A letter, an e-mail or a call followed by a letter, entered for the State that made it (SIL-09).
     *
     * @throws IllegalArgumentException if it was made on the platform: then its time is not for anybody to say (SIL-07)
     */
    public SilenceOutcome enterFromOutside(Actor actor, UUID silenceId, Objection objection, Clock clock) {
        if (objection.channel() == ObjectionChannel.PLATFORM) {
            throw new IllegalArgumentException("An objection on the platform has the time of its request.");
        }
        return desk.act(
                actor,
                silenceId,
                clock,
                (silence, by, now) -> silence.procedure().objecting().object(now, by, objection));
    }

    /** Stored for the head of mission, who is told; nobody outside the mission can know of it (SIL-08, SIL-17). */
    public SilenceOutcome prepare(Actor actor, UUID silenceId, Objection objection, Clock clock) {
        return desk.act(actor, silenceId, clock, (silence, by, now) -> {
            var party = by.party();
            if (party == null || !silence.procedure().mayObject(party, now)) {
                return SilenceDecision.refused(SilenceRefusal.NOT_ENTITLED);
            }
            if (!silence.procedure().state().isRunning()) {
                return SilenceDecision.refused(SilenceRefusal.NOT_IN_THIS_STATE);
            }
            store.prepare(new ObjectionPrepared(
                    Ids.next(),
                    silenceId,
                    audiences.ofParty(party),
                    party,
                    Objects.requireNonNull(by.accountId()),
                    objection.reason(),
                    objection.disclosure(),
                    objection.amendment(),
                    now));
            telling.prepared(silence, party, clock);
            return new SilenceDecision.Accepted(List.of());
        });
    }
}
