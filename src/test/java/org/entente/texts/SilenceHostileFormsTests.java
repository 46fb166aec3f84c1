package org.entente.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.texts.SilencePosition.*;
import static org.entente.texts.web.SilenceActKind.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.support.EntenteTest;
import org.entente.texts.SilencePolicy.Who;
import org.entente.texts.web.SilenceActKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Forms that no page sends: with another group's identifiers, with values that nobody offers, with fields left out or
 * filled with what no reader can see.
 */
@EntenteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SilenceHostileFormsTests {

    private static final Set<String> WRITTEN =
            Set.of("reason", "amendment", "evidence", "words", "paragraphs", "meeting");

    @Autowired
    private SilenceScene scenes;

    @Autowired
    private SilenceSender sender;

    private SilenceScene.Laid scene;
    private SilenceScene.Laid elsewhere;

    @BeforeAll
    void lay() {
        scene = scenes.lay(
                EnumSet.of(DRAFT, DRAFT_REVISION, PROPOSED, SCHEDULED, OPEN, SUSPENDED, SETTLING, ADOPTED).stream());
        elsewhere = scenes.lay(Stream.of(OPEN));
    }

    @AfterAll
    void clear() {
        scenes.clear(scene);
        scenes.clear(elsewhere);
    }

    /** SIL-14. */
    @Test
    void aPlaceThatIsNotUnderThisSilenceIsNotThere() {
        var own = scene.at(OPEN);
        var foreign = elsewhere.at(OPEN);
        for (var place : List.of(
                SilenceSender.place(foreign),
                own.versionId() + "/" + foreign.draft().op(),
                foreign.versionId() + "/" + own.draft().op(),
                SilenceSender.place(scene.at(SUSPENDED)),
                UUID.randomUUID() + "/" + UUID.randomUUID(),
                own.versionId() + "/" + own.draft().op() + "/",
                "",
                "../../etc")) {
            assertThat(sent(Who.CHAIR, TECHNICAL_REISSUE, OPEN, Map.of("place", place)))
                    .as(place)
                    .isEqualTo("404 OPEN");
        }
    }

    /** SIL-03, SIL-09. */
    @Test
    void aLetterIsEnteredForAStateThatMayObjectAndForNoOther() {
        var faults = new ArrayList<String>();
        for (var code : List.of("CU", "NO", "OM", "JO", "TN", "ZZ", "ORG-UN")) {
            check(faults, "party " + code, letter(Map.of("party", code)), "422 OPEN");
        }
        for (var code : List.of("", "kw", "KUWAIT", "' or true --")) {
            check(faults, "party " + code, letter(Map.of("party", code)), "404 OPEN");
        }
        assertThat(faults).isEmpty();
    }

    /**
     * SIL-07: what reaches the platform bears the time at which it reached it. The form for letters has a time of its own,
     * and must not be a way round.
     */
    @Test
    void aLetterIsNoMessageOnThePlatform() {
        var faults = new ArrayList<String>();
        for (var position : List.of(OPEN, SETTLING)) {
            for (var who : List.of(Who.CHAIR, Who.MEMBER)) {
                var form = Map.of("party", scene.party(who).value(), "channel", "PLATFORM", "evidence", "");
                check(
                        faults,
                        position + " by " + who,
                        sent(who, OUTSIDE_OBJECTION, position, form),
                        "404 " + position.state());
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void aValueThatNoPageOffersIsNotThere() {
        var faults = new ArrayList<String>();
        check(faults, "channel", letter(Map.of("channel", "SMOKE")), "404 OPEN");
        check(faults, "disclosure", sent(Who.MEMBER, OBJECTION, OPEN, Map.of("disclosure", "PUBLIC")), "404 OPEN");
        check(faults, "statement", sent(Who.MEMBER, STATEMENT, OPEN, Map.of("kind", "VETO")), "404 OPEN");
        check(faults, "language", sent(Who.MEMBER, STATEMENT, OPEN, Map.of("language", "xx")), "404 OPEN");
        check(
                faults,
                "language of the text",
                sent(Who.CHAIR, TECHNICAL_REISSUE, OPEN, Map.of("language", "ru")),
                "404 OPEN");
        check(faults, "answer", sent(Who.MEMBER, ANSWER, OPEN, Map.of("answer", "NO")), "404 OPEN");
        check(faults, "comment", sent(Who.MEMBER, COMMENT, OPEN, Map.of("kind", "question")), "404 OPEN");
        check(faults, "token", sent(Who.MEMBER, OBJECTION, OPEN, Map.of("form", "once")), "404 OPEN");
        check(faults, "no token", sent(Who.MEMBER, OBJECTION, OPEN, Map.of("form", "")), "404 OPEN");
        // An amendment is an objection here, and no remark.
        check(faults, "amendment", sent(Who.MEMBER, COMMENT, OPEN, Map.of("kind", "AMENDMENT")), "422 OPEN");
        assertThat(faults).isEmpty();
    }

    /** A resumed silence has the profile's maximum too, against forgotten procedures. */
    @Test
    void aTimeThatNobodyCanMeanIsRefused() {
        var faults = new ArrayList<String>();
        for (var time : List.of(
                "",
                "tomorrow",
                "2026-02-30T10:00",
                "2026-11-30",
                "2026-11-30T10:00Z",
                "-999999999-01-01T00:00",
                "9999-12-31T23:59",
                "+300000-01-01T00:00",
                "+999999999-12-31T23:59")) {
            check(faults, "EXTENSION " + time, sent(Who.CHAIR, EXTENSION, OPEN, Map.of("until", time)), "422 OPEN");
            check(faults, "letter " + time, letter(Map.of("received", time)), "422 OPEN");
            check(
                    faults,
                    "RESUMPTION " + time,
                    sent(Who.CHAIR, RESUMPTION, SUSPENDED, Map.of("until", time)),
                    "422 SUSPENDED");
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void aFieldThatIsLeftOutIsMissedUnlessItMayBeEmpty() {
        var mayBeEmpty = Set.of(
                "OBJECTION reason",
                "OBJECTION amendment",
                "PREPARATION reason",
                "PREPARATION amendment",
                "OUTSIDE_OBJECTION reason",
                "STATEMENT paragraphs");
        var faults = new ArrayList<String>();
        for (var act : SilenceActKind.values()) {
            var position = whereItIsDone(act);
            for (var field : sender.form(scene, act, position).keySet()) {
                var answer = sent(Who.CHAIR, act, position, Map.of(), field);
                if (field.equals("form") || mayBeEmpty.contains(act + " " + field)) {
                    continue;
                }
                if (!answer.equals("404 " + position.state()) && !answer.equals("422 " + position.state())) {
                    faults.add(act + " without " + field + ": " + answer);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    /** The page that asks may be sent by anybody who may read, at any time: it is at most refused. */
    @Test
    void theFirstPageOfAnActFailsForNobody() {
        var faults = new TreeSet<String>();
        for (var position : scene.places().keySet()) {
            for (var act : SilenceActKind.values()) {
                for (var without : List.of(List.of("form"), List.of("form", "place", "words", "language"))) {
                    var answer = sent(Who.OBSERVER, act, position, Map.of(), without.toArray(String[]::new));
                    if (answer.startsWith("5")
                            || !answer.endsWith(position.state().name())) {
                        faults.add(act + " in " + position + ": " + answer);
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    /** What goes on the record and into notices is made of what a reader sees, and no longer than a paragraph. */
    @Test
    void wordsThatNoReaderCanSeeAreRefused() {
        var hostile = new LinkedHashMap<String, String>();
        hostile.put("a null", "Not\u0000now.");
        hostile.put("a control", "Not\u0007now.");
        hostile.put("an override of direction", "Not\u202Enow.");
        hostile.put("an isolate", "Not\u2066now.");
        var faults = new ArrayList<String>();
        for (var act : SilenceActKind.values()) {
            var position = whereItIsDone(act);
            for (var field : sender.form(scene, act, position).keySet()) {
                if (WRITTEN.contains(field)) {
                    if (field.equals("reason") && (act == OBJECTION || act == SUSPENSION)) {
                        hostile.put("a megabyte", "a".repeat(1_000_000));
                    } else {
                        hostile.remove("a megabyte");
                    }
                    hostile.forEach((name, words) -> {
                        var what = name + " in " + field + " of " + act;
                        var answer = sent(Who.CHAIR, act, position, Map.of(field, words));
                        // No field of the server takes a null character: the request itself is refused.
                        var refused = name.equals("a null") ? "400 " : "422 ";
                        if (!answer.equals(refused + position.state())) {
                            faults.add(what + ": " + answer.substring(0, 3));
                        }
                    });
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void aFormActsOnceWhateverItIsSentFor() {
        sender.rolledBack(() -> {
            var suspension = sender.form(scene, SUSPENSION, OPEN);
            var withdrawal = sender.form(scene, WITHDRAWAL, OPEN);
            withdrawal.put("form", suspension.getOrDefault("form", ""));
            assertThat(answer(Who.STRANGER, SUSPENSION, OPEN, suspension)).isEqualTo("404 OPEN");
            assertThat(answer(Who.CHAIR, SUSPENSION, OPEN, suspension)).isEqualTo("302 SUSPENDED");
            assertThat(answer(Who.CHAIR, SUSPENSION, OPEN, suspension)).isEqualTo("302 SUSPENDED");
            assertThat(answer(Who.CHAIR, WITHDRAWAL, OPEN, withdrawal)).isEqualTo("302 SUSPENDED");
            return true;
        });
    }

    /** Whoever goes back to a form that was refused and sends it again must not be told that it was done. */
    @Test
    void aFormThatWasRefusedIsRefusedAgain() {
        var faults = new ArrayList<String>();
        sender.rolledBack(() -> {
            var form = sender.form(scene, SUSPENSION, OPEN);
            check(faults, "first", answer(Who.MEMBER, SUSPENSION, OPEN, form), "422 OPEN");
            check(faults, "again", answer(Who.MEMBER, SUSPENSION, OPEN, form), "422 OPEN");
            var objection = sender.form(scene, OBJECTION, OPEN);
            objection.put("form", form.getOrDefault("form", ""));
            check(faults, "put right", answer(Who.MEMBER, OBJECTION, OPEN, objection), "302 BROKEN");
            return true;
        });
        assertThat(faults).isEmpty();
    }

    private static SilencePosition whereItIsDone(SilenceActKind act) {
        return switch (act) {
            case RESUMPTION -> SUSPENDED;
            case NOTING -> ADOPTED;
            default -> OPEN;
        };
    }

    private String letter(Map<String, String> changed) {
        return sent(Who.CHAIR, OUTSIDE_OBJECTION, OPEN, changed);
    }

    /** The status of the answer, and where the procedure stands after it. */
    private String sent(
            Who who, SilenceActKind act, SilencePosition position, Map<String, String> changed, String... without) {
        var form = sender.form(scene, act, position);
        form.putAll(changed);
        List.of(without).forEach(form::remove);
        return sender.rolledBack(() -> answer(who, act, position, form));
    }

    private String answer(Who who, SilenceActKind act, SilencePosition position, Map<String, String> form) {
        var id = scene.at(position).silenceId();
        var status = sender.send(scene.actor(who), "/silence/" + id + "/" + act.path(), form)
                .getStatus();
        // After a failure the transaction may be lost, and nothing can be asked of it.
        return status == 500 ? "500" : status + " " + scenes.state(id);
    }

    private static void check(List<String> faults, String what, String found, String expected) {
        if (!found.equals(expected)) {
            faults.add(what + ": " + found + " instead of " + expected);
        }
    }
}
