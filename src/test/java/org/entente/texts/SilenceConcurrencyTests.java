package org.entente.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.entente.core.Actor;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.database.Heartbeats;
import org.entente.support.EntenteTest;
import org.entente.texts.model.Objection;
import org.entente.texts.model.ObjectionChannel;
import org.entente.texts.model.SilenceEvent;
import org.entente.texts.model.SilenceFact;
import org.entente.texts.model.SilenceProcedure;
import org.entente.texts.model.SilenceState;
import org.entente.texts.model.SilenceStore;
import org.entente.texts.usecase.BreakingSilence;
import org.entente.texts.usecase.RunningSilence;
import org.entente.texts.usecase.Settling;
import org.entente.texts.usecase.SilenceOutcome;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Thousands of acts from several threads against the real database, around the same deadlines (SIL-07, SIL-20).
 */
@EntenteTest
class SilenceConcurrencyTests {

    private static final int PROCEDURES = Integer.getInteger("entente.silence.procedures", 48);
    private static final int ACTS_EACH = 44;
    private static final int THREADS = 8;
    private static final PartyCode ALGERIA = new PartyCode("DZ");

    @Autowired
    private TextWorld world;

    @Autowired
    private PublishedActs acts;

    @Autowired
    private BreakingSilence breaking;

    @Autowired
    private RunningSilence running;

    @Autowired
    private Settling settling;

    @Autowired
    private Heartbeats heartbeats;

    @Autowired
    private SilenceStore store;

    @Autowired
    private ActorTransactions transactions;

    private final Instant expiry = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofHours(5));

    @Test
    void actsThatMeetAtTheDeadlineLeaveEveryProcedureInOneConsistentState() throws Exception {
        beat();
        var cast = world.cast();
        var ends = new EnumMap<SilenceState, Integer>(SilenceState.class);
        try (var pool = Executors.newFixedThreadPool(THREADS)) {
            for (var index = 0; index < PROCEDURES; index++) {
                var silence =
                        world.launched(cast, expiry.minus(Duration.ofHours(75)), expiry, true, world.issued(cast));
                var timely = play(pool, cast, silence, new Random(index), index % 2 == 0);
                ends.merge(check(silence, timely), 1, Integer::sum);
            }
        }
        assertThat(ends).containsKeys(SilenceState.ADOPTED, SilenceState.BROKEN);
    }

    /**
     * The acts of one procedure, in any order, from all threads at once; no timely voice among them if it is quiet.
     * Answers how many objections counted.
     */
    private int play(ExecutorService pool, TextWorld.Cast cast, UUID silence, Random random, boolean quiet)
            throws Exception {
        var steps = new ArrayList<Callable<SilenceOutcome>>();
        for (var index = 0; index < ACTS_EACH; index++) {
            steps.add(step(cast, silence, random.nextInt(7), quiet ? random.nextInt(3) : random.nextInt(-2, 3)));
        }
        Collections.shuffle(steps, random);
        var timely = 0;
        for (var outcome : pool.invokeAll(steps)) {
            timely += outcome.get() instanceof SilenceOutcome.Done done && done.contains(SilenceEvent.Objected.class)
                    ? 1
                    : 0;
        }
        settling.sweep(at(expiry.plus(Duration.ofMinutes(121))));
        return timely;
    }

    private Callable<SilenceOutcome> step(TextWorld.Cast cast, UUID silence, int kind, int milliseconds) {
        var received = expiry.plusMillis(milliseconds);
        return () -> switch (kind) {
            case 0 -> object(cast.algeria(), silence, received);
            case 1 -> object(cast.kuwait(), silence, received);
            case 2 -> {
                settling.sweep(at(expiry.plusSeconds(1)));
                yield new SilenceOutcome.NotThere();
            }
            case 3 -> {
                settling.sweep(at(expiry.plus(Duration.ofMinutes(4))));
                yield new SilenceOutcome.NotThere();
            }
            case 4 -> running.confirm(cast.chairsOffice(), silence, at(expiry.plusSeconds(5)));
            case 5 -> running.extend(cast.chair(), silence, expiry.plusSeconds(60), "Too late.", at(expiry));
            default ->
                breaking.enterFromOutside(
                        cast.chairsOffice(),
                        silence,
                        Objection.outside(ALGERIA, received, ObjectionChannel.LETTER, "letters/1.pdf", ""),
                        at(expiry.plusSeconds(30)));
        };
    }

    private SilenceOutcome object(Actor actor, UUID silence, Instant received) {
        var objection = Objection.onPlatform(actor.ifParty().orElseThrow(), received, "", Objection.Disclosure.MEMBERS);
        return breaking.object(actor, silence, objection, at(received.plusSeconds(10)));
    }

    private SilenceState check(UUID silence, int timely) {
        var facts = transactions.asService(() -> store.facts(silence));
        var stored =
                transactions.asService(() -> store.find(silence).orElseThrow().procedure());
        var events = facts.stream().map(SilenceFact::event).toList();
        assertThat(facts).extracting(SilenceFact::number).isSorted().doesNotHaveDuplicates();
        assertThat(facts.getLast().number()).isEqualTo(facts.size());
        assertThat(SilenceProcedure.of(events).state()).isEqualTo(stored.state());
        var objected =
                events.stream().filter(SilenceEvent.Objected.class::isInstance).count();
        assertThat(objected).as("every acknowledged objection is there").isEqualTo(timely);
        assertThat(count(events, SilenceEvent.Adopted.class)).isLessThanOrEqualTo(1);
        assertThat(count(events, SilenceEvent.Expired.class)).isLessThanOrEqualTo(1);
        assertThat(count(events, SilenceEvent.Extended.class)).isZero();
        if (stored.state() == SilenceState.ADOPTED) {
            assertThat(objected).as("adopted over no timely objection").isZero();
            assertThat(acts.about(silence).stream().filter(act -> act.kind().equals("texts.silence-adopted")))
                    .hasSizeLessThanOrEqualTo(1);
        } else {
            assertThat(stored.state()).isEqualTo(SilenceState.BROKEN);
            assertThat(events.stream()
                            .filter(SilenceEvent.Objected.class::isInstance)
                            .map(event ->
                                    ((SilenceEvent.Objected) event).objection().receivedAt()))
                    .allMatch(received -> received.isBefore(expiry));
        }
        return stored.state();
    }

    private static long count(List<SilenceEvent> events, Class<? extends SilenceEvent> kind) {
        return events.stream().filter(kind::isInstance).count();
    }

    private void beat() {
        transactions.runAsService(() -> {
            for (var at = expiry.minus(Duration.ofHours(5));
                    at.isBefore(expiry.plus(Duration.ofHours(3)));
                    at = at.plusSeconds(60)) {
                heartbeats.beatWithoutForgetting(at);
            }
            heartbeats.beatWithoutForgetting(expiry.plus(Duration.ofMinutes(121)));
        });
    }

    private static Clock at(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
    }
}
