package org.entente.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.entente.access.AccessPolicy.Answer;
import org.entente.access.AccessPolicy.Line;
import org.entente.access.AccessPolicy.Thing;
import org.entente.support.EntenteTest;
import org.entente.support.Requests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** Every page there is, and every form that comes back, with words in it that would do harm unescaped. */
@EntenteTest
class EscapingTests {

    private static final AccessPolicy POLICY = AccessPolicy.read();

    @Autowired
    private AccessScene scenes;

    @Autowired
    private AccessCalls calls;

    @Autowired
    private Requests requests;

    /** Assurance 1.12. */
    @Test
    void noViewShowsWhatPeopleWroteWithoutEscapingIt() throws Exception {
        var scene = scenes.lay();
        var faults = new ArrayList<String>();
        var escaped = 0;
        for (var line : POLICY.lines()) {
            for (var thing : scene.things().stream().filter(line::isOn).toList()) {
                var page = page(scene, line, thing);
                // An attribute that ended early, or an element of that name; a plain text is no page.
                if (page.contains("<canary") || page.contains("a='b\">") && page.contains("<html")) {
                    faults.add(line.route() + " on " + thing);
                }
                escaped += page.contains("&lt;canary") ? 1 : 0;
            }
        }
        scenes.clear(scene);
        assertThat(faults).isEmpty();
        assertThat(escaped).as("views that show the words at all").isGreaterThan(60);
    }

    /** As one of those to whom it is shown; a form comes back with what was typed wrong. */
    private String page(AccessScene.Laid scene, Line line, Thing thing) {
        for (var who : new Who[] {Who.CHAIR, Who.MEMBER, Who.ADMINISTRATOR, Who.INVITED, Who.APPLICANT, Who.OPERATOR}) {
            if (POLICY.expected(line, thing, who) == Answer.DONE) {
                var sent = line.method() == HttpMethod.GET ? line : spoilt(line);
                var answer = requests.rolledBack(() -> calls.send(scene, sent, thing, who));
                try {
                    var type = String.valueOf(answer.getContentType());
                    return type.startsWith("text/html") ? answer.getContentAsString(StandardCharsets.UTF_8) : "";
                } catch (UnsupportedEncodingException impossible) {
                    throw new AssertionError(impossible);
                }
            }
        }
        return "";
    }

    /** Every field that people type, filled with the words; what names something stays. */
    private static Line spoilt(Line line) {
        var with = new java.util.LinkedHashMap<String, String>();
        line.with().forEach((name, value) -> with.put(name, value.contains("{") ? value : AccessScene.CANARY));
        return new Line(
                line.method(),
                line.path(),
                line.thing(),
                line.states(),
                line.done(),
                line.refused(),
                with,
                line.open());
    }
}
