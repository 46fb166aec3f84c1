package org.entente.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.access.AccessPolicy.Answer;
import org.entente.access.AccessPolicy.Line;
import org.entente.access.AccessPolicy.Thing;
import org.entente.support.EntenteTest;
import org.entente.support.Requests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What belongs to another: for every route that names two things, and for every form that names one more, the second of
 * them is exchanged for what the same actor may see elsewhere (assurance 1.13).
 */
@EntenteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NestedIdsTests {

    private static final AccessPolicy POLICY = AccessPolicy.read();

    /** What is named inside a thing by something else than an id, and what stands for one that is not there. */
    private static final Map<String, String> NOT_THERE = Map.of(
            "number", "999", "language", "xx", "tag", "xx", "act", "nothing", "kind", "nothing", "station", "nothing");

    @Autowired
    private AccessScene scenes;

    @Autowired
    private AccessCalls calls;

    @Autowired
    private Requests requests;

    private AccessScene.Laid scene;

    @BeforeAll
    void lay() {
        scene = scenes.lay();
    }

    @AfterAll
    void clear() {
        scenes.clear(scene);
    }

    static Stream<Line> lines() {
        return POLICY.lines().stream().filter(line -> nested(line).findAny().isPresent());
    }

    /** The variables of a route but the first, and those that its form names. */
    private static Stream<String> nested(Line line) {
        var inPath = AccessCalls.VARIABLE
                .matcher(line.path())
                .results()
                .map(found -> found.group(1))
                .skip(1);
        var inForm = line.with().values().stream()
                .flatMap(value -> AccessCalls.VARIABLE.matcher(value).results())
                .map(found -> found.group(1))
                .filter(Set.of("op", "chapter")::contains);
        return Stream.concat(inPath, inForm);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("lines")
    void whatBelongsToAnotherIsNotThere(Line line) {
        var faults = new ArrayList<String>();
        nested(line).forEach(variable -> {
            var tried = 0;
            for (var thing : scene.things()) {
                for (var other : mismatched(line, thing, variable)) {
                    tried++;
                    for (var who : Who.values()) {
                        if (POLICY.expected(line, thing, who) == Answer.DONE) {
                            check(line, other, who, variable, faults);
                        }
                    }
                }
            }
            assertThat(tried).as(variable).isPositive();
        });
        assertThat(faults).isEmpty();
    }

    /** The thing with one value of another of its kind, or with one that is nowhere. */
    private List<Thing> mismatched(Line line, Thing thing, String variable) {
        if (!line.isOn(thing)) {
            return List.of();
        }
        var foreign = NOT_THERE.containsKey(variable)
                ? Stream.of(NOT_THERE.get(variable))
                : scene.things().stream()
                        .filter(line::isOn)
                        .flatMap(other -> Stream.ofNullable(other.values().get(variable)));
        return foreign.map(value -> {
                    var values = new HashMap<>(thing.values());
                    values.put(variable, value);
                    return new Thing(thing.kind(), thing.state(), values);
                })
                .filter(mismatched -> scene.things().stream()
                        .noneMatch(real -> real.kind().equals(thing.kind())
                                && real.values().equals(mismatched.values())))
                .limit(1)
                .toList();
    }

    private void check(Line line, Thing thing, Who who, String variable, List<String> faults) {
        requests.rolledBack(() -> {
            var notes =
                    Set.of("database.used_form", "texts.silence_opened", "information.reading", "identity.challenge");
            var before = requests.written(notes);
            var answer = calls.send(scene, line, thing, who);
            var written = requests.written(notes) - before;
            if (AccessCalls.answer(answer) == Answer.DONE || answer.getStatus() >= 500 || written != 0) {
                faults.add("%s on %s with the %s of another by %s: %d, %d rows written"
                        .formatted(line.route(), thing, variable, who, answer.getStatus(), written));
            }
            return true;
        });
    }
}
