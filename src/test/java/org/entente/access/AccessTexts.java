package org.entente.access;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.access.AccessScene.Laid;
import org.entente.core.Actor;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.entente.information.ChangingAMarking;
import org.entente.information.Distribution;
import org.entente.information.Marking;
import org.entente.information.MarkingOutcome;
import org.entente.information.Tlp;
import org.entente.support.TestDatabase;
import org.entente.texts.TextWorld;
import org.entente.texts.model.ParagraphKind;
import org.entente.texts.model.TextOutcome;
import org.entente.texts.usecase.ReadingTexts;
import org.entente.texts.usecase.RecallingAText;
import org.entente.texts.usecase.RunningSilence;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A text in each of its states and under each marking, for {@link AccessScene}. */
@TestComponent
class AccessTexts {

    private static final String CANARY = AccessScene.CANARY;

    private final TextWorld texts;
    private final RunningSilence running;
    private final RecallingAText recalling;
    private final ReadingTexts reading;
    private final ChangingAMarking marking;
    private final Clock clock;
    private final JdbcClient jdbc = TestDatabase.get().superuserJdbc();

    AccessTexts(
            TextWorld texts,
            RunningSilence running,
            RecallingAText recalling,
            ReadingTexts reading,
            ChangingAMarking marking,
            Clock clock) {
        this.texts = texts;
        this.running = running;
        this.recalling = recalling;
        this.reading = reading;
        this.marking = marking;
        this.clock = clock;
    }

    void lay(Laid scene, TextWorld.Cast world) {
        var now = clock.instant();
        text(scene, "draft", amidOthers(world, texts.worded(world)));
        text(scene, "shared", amidOthers(world, texts.shared(world)));
        text(scene, "issued", texts.issued(world));
        var adopted = texts.adopted(world);
        texts.cleared(scene.actor(Who.CHAIR), adopted); // or nobody could release it (TLP-05)
        text(scene, "adopted", adopted);
        for (var marking : List.of("red", "members", "parties", "expired")) {
            var marked = amidOthers(world, texts.shared(world));
            mark(scene, marking, marked.text().id());
            text(scene, marking, marked);
        }
        text(scene, "recalled", recalled(scene, texts.issued(world)));
        var silent = texts.issued(world);
        text(scene, "silence", silent);
        silence(scene, "running", texts.launched(world, now, now.plus(Duration.ofDays(9)), true, silent));
        var ended = texts.issued(world);
        text(scene, "ended", ended);
        var withdrawn = texts.launched(world, now, now.plus(Duration.ofDays(9)), true, ended);
        running.withdraw(scene.actor(Who.CHAIR), withdrawn, "Not now.", clock);
        silence(scene, "ended", withdrawn);
        var released = texts.adopted(world);
        text(scene, "released", released);
        scene.add("public", "", "shortId", texts.released(world, released), "tag", "fr");
    }

    /** With a paragraph before and one after that on which the acts are tried, so that it can rise and fall. */
    private TextWorld.Draft amidOthers(TextWorld.Cast world, TextWorld.Draft draft) {
        for (var after : List.of(draft.pp(), draft.op())) {
            var added = texts.add(world, draft.text(), ParagraphKind.OPERATIVE, after);
            texts.word(world, draft.text(), added, Language.FR, "Décident encore " + CANARY, 0);
            texts.word(world, draft.text(), added, Language.AR, "نقرر أيضا.", 0);
        }
        return draft;
    }

    private static void text(Laid scene, String state, TextWorld.Draft draft) {
        scene.add(
                "text",
                state,
                "id",
                draft.text().id().toString(),
                "textId",
                draft.text().id().toString(),
                "number",
                "1",
                "paragraph",
                draft.op().toString(),
                "op",
                draft.op().toString(),
                "language",
                "fr");
    }

    private static void silence(Laid scene, String state, UUID id) {
        scene.add("silence", state, "id", id.toString(), "act", "comments");
    }

    /** Recalled by the mission of the member; the chair's had printed it. */
    private TextWorld.Draft recalled(Laid scene, TextWorld.Draft draft) {
        var id = draft.text().id();
        reading.printed(scene.actor(Who.CHAIR), id, Optional.empty(), clock).orElseThrow();
        if (!(recalling.recall(scene.actor(Who.MEMBER), id, clock) instanceof TextOutcome.Done)) {
            throw new AssertionError("the text was not recalled");
        }
        return draft;
    }

    /** Puts the text that the mission of the member has shared under a marking for those of the state. */
    private void mark(Laid scene, String state, UUID text) {
        var marked = switch (state) {
            case "red" -> new Marking(Tlp.RED, Distribution.GENERAL, null, Set.of(person(scene, Who.GUEST)), null);
            case "members" -> new Marking(Tlp.AMBER, Distribution.LIMITED, null, Set.of(), null);
            default ->
                new Marking(
                        Tlp.AMBER,
                        Distribution.GENERAL,
                        Set.of(new PartyCode("BT"), new PartyCode("FJ")),
                        Set.of(),
                        null);
        };
        var outcome = marking.mark(scene.actor(Who.MEMBER), text, marked, TextWorld.CLOCK);
        if (!(outcome instanceof MarkingOutcome.Done)) {
            throw new AssertionError(outcome);
        }
        if (state.equals("expired")) {
            jdbc.sql("""
                update access.audience set expires_at = now() - interval '1 second'
                where id = (select audience_id from texts.text where id = :text)
                """).param("text", text).update();
        }
    }

    private UUID person(Laid scene, Who who) {
        Actor actor = scene.actor(who);
        return jdbc.sql("select person_id from identity.account where id = :id")
                .param("id", actor.accountId())
                .query(UUID.class)
                .single();
    }
}
