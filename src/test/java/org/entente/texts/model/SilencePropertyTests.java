package org.entente.texts.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.entente.core.WritingHealth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold in every life of a procedure (SIL-06, SIL-07, SIL-18 to SIL-21), tried on a million of them. */
class SilencePropertyTests {

    private static final long TIMELINES = Long.getLong("entente.timelines", 1_000_000);

    @Test
    void noTimelineAdoptsOverATimelyObjectionOrExpiresEarlyOrTwiceOrLosesAnObjection() {
        var ends = tryOut(new SilenceTimeline.Rules(), TIMELINES);
        assertThat(ends)
                .containsKeys(
                        SilenceState.ADOPTED, SilenceState.BROKEN, SilenceState.WITHDRAWN, SilenceState.SUPERSEDED);
        assertThat(ends.get(SilenceState.ADOPTED))
                .as("enough lives end in adoption")
                .isGreaterThan(TIMELINES / 10);
        assertThat(ends.get(SilenceState.BROKEN)).as("enough lives end broken").isGreaterThan(TIMELINES / 10);
    }

    @ParameterizedTest
    @MethodSource("brokenRules")
    void everyBrokenVariantOfTheRulesIsCaught(SilenceTimeline.Rules broken) {
        assertThatThrownBy(() -> tryOut(broken, 50_000)).isInstanceOf(AssertionError.class);
    }

    private static Map<SilenceState, Long> tryOut(SilenceTimeline.Rules rules, long timelines) {
        var ends = new ConcurrentHashMap<SilenceState, Long>();
        LongStream.range(0, timelines).parallel().forEach(seed -> {
            try {
                ends.merge(new SilenceTimeline(seed, rules).live(), 1L, Long::sum);
            } catch (SilenceTimeline.Violation violation) {
                throw new AssertionError("Timeline " + seed + ": " + violation.getMessage(), violation);
            }
        });
        return ends;
    }

    static Stream<SilenceTimeline.Rules> brokenRules() {
        return Stream.of(
                new EqualityIsInTime(),
                new TimeOfDecisionCounts(),
                new NoDrain(),
                new TickOneMillisecondEarly(),
                new OutagesDoNotMatter(),
                new LateLifting());
    }

    private static final class EqualityIsInTime extends SilenceTimeline.Rules {
        @Override
        SilenceDecision object(SilenceProcedure procedure, Instant now, SilenceAuthor by, Objection objection) {
            var earlier = Objection.onPlatform(
                    objection.party(), objection.receivedAt().minusMillis(1), "", objection.disclosure());
            return super.object(
                    procedure, now, by, objection.channel() == ObjectionChannel.PLATFORM ? earlier : objection);
        }
    }

    private static final class TimeOfDecisionCounts extends SilenceTimeline.Rules {
        @Override
        SilenceDecision object(SilenceProcedure procedure, Instant now, SilenceAuthor by, Objection objection) {
            var later = Objection.onPlatform(objection.party(), now, "", objection.disclosure());
            return super.object(
                    procedure, now, by, objection.channel() == ObjectionChannel.PLATFORM ? later : objection);
        }
    }

    private static final class NoDrain extends SilenceTimeline.Rules {
        @Override
        SilenceDecision tick(SilenceProcedure procedure, Instant now, WritingHealth health) {
            var decision = super.tick(procedure, now, health);
            if (decision instanceof SilenceDecision.Accepted(var events)
                    && events.getFirst() instanceof SilenceEvent.Expired expired) {
                return SilenceDecision.accepted(
                        expired,
                        new SilenceEvent.Adopted(
                                now,
                                SilenceAuthor.PLATFORM,
                                procedure.expiresAt().orElseThrow(),
                                procedure.terms().dateOf(now),
                                now));
            }
            return decision;
        }
    }

    private static final class TickOneMillisecondEarly extends SilenceTimeline.Rules {
        @Override
        SilenceDecision tick(SilenceProcedure procedure, Instant now, WritingHealth health) {
            return super.tick(procedure, now.plusMillis(1), health);
        }
    }

    private static final class OutagesDoNotMatter extends SilenceTimeline.Rules {
        @Override
        SilenceDecision tick(SilenceProcedure procedure, Instant now, WritingHealth health) {
            var beats = new ArrayList<Instant>();
            for (var at = now.minus(Duration.ofHours(30)); !at.isAfter(now); at = at.plusSeconds(60)) {
                beats.add(at);
            }
            return super.tick(procedure, now, new WritingHealth(beats));
        }
    }

    private static final class LateLifting extends SilenceTimeline.Rules {
        @Override
        SilenceDecision lift(SilenceProcedure procedure, Instant now, SilenceAuthor by) {
            var standing = by.party() == null ? null : procedure.objections().get(by.party());
            return standing == null
                    ? super.lift(procedure, now, by)
                    : SilenceDecision.accepted(new SilenceEvent.Lifted(
                            now, by, standing.objection().party()));
        }
    }
}
