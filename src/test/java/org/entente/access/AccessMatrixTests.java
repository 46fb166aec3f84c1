package org.entente.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.access.AccessPolicy.Answer;
import org.entente.access.AccessPolicy.Line;
import org.entente.access.AccessPolicy.Thing;
import org.entente.support.EntenteTest;
import org.entente.support.Requests;
import org.entente.support.Routes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every route by everyone on everything, against {@code policy.txt}: what it does not allow is refused or not there, and
 * writes nothing anywhere. Every cell is a request with the token of its form, taken back afterwards.
 */
@EntenteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTests {

    /** What a reader leaves behind: the form that was sent, that the procedure was opened (SIL-17), that the text was read (ORC-03). */
    private static final Set<String> NOTES =
            Set.of("database.used_form", "texts.silence_opened", "information.reading");

    private static final AccessPolicy POLICY = AccessPolicy.read();

    @Autowired
    private AccessScene scenes;

    @Autowired
    private Requests requests;

    @Autowired
    private AccessCalls calls;

    @Autowired
    private Routes routes;

    private AccessScene.Laid scene;
    private final Map<Answer, Integer> counts = new EnumMap<>(Answer.class);

    @BeforeAll
    void lay() {
        scene = scenes.lay();
    }

    @AfterAll
    void clear() {
        scenes.clear(scene);
        System.out.printf(
                "access matrix: %d routes, %d kinds of actors, %d cells %s%n",
                POLICY.lines().size(),
                Who.values().length,
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                counts);
    }

    @Test
    void everyRouteHasOneLineInThePolicy() {
        assertThat(POLICY.lines().stream().map(Line::route))
                .containsExactlyInAnyOrderElementsOf(routes.all().stream()
                        .map(Routes.Route::toString)
                        // Shown by the container alone, after a request that failed.
                        .filter(route -> !route.equals("GET /error"))
                        .toList());
    }

    @Test
    void everythingThatThePolicySpeaksOfIsLaidOut() {
        for (var line : POLICY.lines()) {
            assertThat(scene.things().stream().filter(line::isOn))
                    .as(line.route())
                    .isNotEmpty();
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("lines")
    void everyoneIsAnsweredAsThePolicySays(Line line) {
        var faults = new ArrayList<String>();
        scene.things().stream().filter(line::isOn).forEach(thing -> {
            forThoseWhoMay(line, thing, faults);
            var readers = POLICY.readers(thing);
            forTheOthers(line, thing, readers::contains, NOTES, faults);
            forTheOthers(line, thing, who -> !readers.contains(who), Set.of(), faults);
        });
        assertThat(faults).isEmpty();
    }

    static Stream<Line> lines() {
        return POLICY.lines().stream();
    }

    /** Each in a transaction of its own: what one has done would be in the way of the next. */
    private void forThoseWhoMay(Line line, Thing thing, List<String> faults) {
        for (var who : Who.values()) {
            if (POLICY.expected(line, thing, who) == Answer.DONE) {
                requests.rolledBack(() -> check(line, thing, who, faults));
            }
        }
    }

    /** In one transaction: since none of them writes anything, none can be in the way of the next. */
    private void forTheOthers(Line line, Thing thing, Predicate<Who> which, Set<String> notes, List<String> faults) {
        var written = requests.rolledBack(() -> {
            var before = requests.written(notes);
            for (var who : Who.values()) {
                if (which.test(who) && POLICY.expected(line, thing, who) != Answer.DONE) {
                    check(line, thing, who, faults);
                }
            }
            return requests.written(notes) - before;
        });
        if (written != 0) {
            faults.add("%s on %s: %d rows written by those who may not".formatted(line.route(), thing, written));
        }
    }

    private boolean check(Line line, Thing thing, Who who, List<String> faults) {
        var expected = POLICY.expected(line, thing, who);
        var response = calls.send(scene, line, thing, who);
        counts.merge(expected, 1, Integer::sum);
        if (AccessCalls.answer(response) != expected) {
            faults.add("%s on %s by %s: %d %s instead of %s"
                    .formatted(line.route(), thing, who, response.getStatus(), AccessCalls.answer(response), expected));
        }
        return true;
    }
}
