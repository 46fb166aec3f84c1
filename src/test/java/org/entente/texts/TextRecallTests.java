package org.entente.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.support.Cast.as;
import static org.entente.texts.TextWorld.CLOCK;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Language;
import org.entente.database.ActorTransactions;
import org.entente.record.OfficialAct;
import org.entente.support.EntenteTest;
import org.entente.texts.model.ParagraphKind;
import org.entente.texts.model.SilenceRefusal;
import org.entente.texts.model.TextOutcome;
import org.entente.texts.model.TextRefusal;
import org.entente.texts.model.WordingOutcome;
import org.entente.texts.usecase.ArrangingParagraphs;
import org.entente.texts.usecase.IssuingAVersion;
import org.entente.texts.usecase.OpeningAVersion;
import org.entente.texts.usecase.RecallingAText;
import org.entente.texts.usecase.RunningSilence;
import org.entente.texts.usecase.SilenceOutcome;
import org.entente.texts.usecase.WordingAParagraph;
import org.entente.texts.usecase.WordingAParagraph.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The source takes a text back: who may, when, and what is left of it. */
@EntenteTest
class TextRecallTests {

    private static final String WORDS = "Décident de se réunir";

    @Autowired
    private MockMvc web;

    @Autowired
    private TextWorld world;

    @Autowired
    private RecallingAText recalling;

    @Autowired
    private OpeningAVersion opening;

    @Autowired
    private IssuingAVersion issuing;

    @Autowired
    private ArrangingParagraphs arranging;

    @Autowired
    private WordingAParagraph wording;

    @Autowired
    private RunningSilence running;

    @Autowired
    private ActorTransactions transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private PublishedActs acts;

    private TextWorld.Cast cast;

    @BeforeEach
    void meet() {
        cast = world.cast();
    }

    @Test
    void nothingIsLeftOfARecalledTextButItsTombstone() throws Exception {
        var draft = world.issued(cast);
        var text = "/texts/" + draft.text().id();
        show(cast.algeria(), text + "/print").andExpect(status().isOk());
        show(cast.kuwait(), text).andExpect(content().string(containsString(text + "/recall")));
        show(cast.kuwait(), text + "/recall")
                .andExpect(content().string(containsString("Exactly what will be recorded")));
        send(cast.kuwait(), text + "/recall", 302);
        for (var reader : List.of(cast.kuwait(), cast.kuwaitDrafter(), cast.algeria(), cast.chair(), cast.observer())) {
            show(reader, text)
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("Recalled by its source, Kuwait")))
                    .andExpect(content().string(containsString("Déclaration commune")))
                    .andExpect(content().string(not(containsString(WORDS))));
            for (var page :
                    List.of("/print", "/difference?from=1&to=1", "/versions/1/side-by-side", "/versions/1/issue")) {
                show(reader, text + page).andExpect(status().isNotFound());
            }
        }
        show(cast.stranger(), text).andExpect(status().isNotFound());
        assertThat(told(cast.algeria(), draft)).anyMatch(subject -> subject.contains("Text recalled"));
        assertThat(told(cast.observer(), draft)).noneMatch(subject -> subject.contains("Text recalled"));
        assertThat(kinds(draft)).contains("texts.recalled");
    }

    @Test
    void forARecalledTextNobodyAsksAnything() throws Exception {
        var draft = world.shared(cast);
        assertThat(recall(draft)).isInstanceOf(TextOutcome.Done.class);
        var marking = "/markings/" + draft.text().id();
        show(cast.kuwait(), marking + "/readers").andExpect(status().isOk());
        show(cast.kuwait(), marking + "/receipts")
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/receipts/new"))));
        show(cast.kuwait(), marking + "/receipts/new").andExpect(status().isNotFound());
        show(cast.algeria(), marking + "/requests/new").andExpect(status().isNotFound());
    }

    @Test
    void onlyWhoBindsTheSourceRecallsAndOnce() throws Exception {
        var draft = world.shared(cast);
        var text = "/texts/" + draft.text().id();
        for (var other :
                List.of(cast.kuwaitDrafter(), cast.algeria(), cast.chair(), cast.chairsOffice(), cast.observer())) {
            show(other, text + "/recall").andExpect(status().isNotFound());
            send(other, text + "/recall", 422).andExpect(content().string(not(containsString(WORDS))));
        }
        send(cast.stranger(), text + "/recall", 404);
        web.perform(post(text + "/recall").with(csrf())).andExpect(status().isSeeOther());
        send(cast.kuwait(), text + "/recall", 302);
        show(cast.kuwait(), text + "/recall").andExpect(status().isNotFound());
        send(cast.kuwait(), text + "/recall", 422).andExpect(content().string(containsString("has been recalled")));
        assertThat(kinds(draft).stream().filter("texts.recalled"::equals)).hasSize(1);
    }

    @Test
    void neitherADraftNorWhatIsUnderSilenceNorWhatIsAdoptedIsRecalled() {
        assertThat(recall(world.worded(cast))).isEqualTo(refused(TextRefusal.NOT_SHARED));
        assertThat(recall(world.adopted(cast))).isEqualTo(refused(TextRefusal.ALREADY_ADOPTED));
        var draft = world.issued(cast);
        var now = clock.instant();
        var silence = world.launched(cast, now, now.plus(Duration.ofDays(5)), true, draft);
        assertThat(recall(draft)).isEqualTo(refused(TextRefusal.UNDER_SILENCE));
        running.withdraw(cast.chair(), silence, "Not now.", clock);
        assertThat(recall(draft)).isInstanceOf(TextOutcome.Done.class);
        assertThat(running.reissue(cast.chair(), silence, clock)).isNotInstanceOf(SilenceOutcome.Done.class);
    }

    @Test
    void aRecalledTextIsNeitherWrittenNorIssuedNorOpenedAgain() {
        var draft = world.shared(cast);
        assertThat(recall(draft)).isInstanceOf(TextOutcome.Done.class);
        var id = draft.text().id();
        assertThat(wording.word(cast.kuwait(), id, new Place(1, draft.op(), Language.FR, 1), "Autre chose.", CLOCK))
                .isEqualTo(new WordingOutcome.Refused(TextRefusal.FROZEN));
        assertThat(arranging.add(cast.kuwait(), id, 1, ParagraphKind.OPERATIVE, draft.op(), CLOCK))
                .isEqualTo(refused(TextRefusal.FROZEN));
        assertThat(issuing.issue(cast.chair(), id, 1, CLOCK)).isInstanceOf(TextOutcome.Refused.class);
        assertThat(opening.open(cast.kuwait(), id, CLOCK)).isEqualTo(refused(TextRefusal.ALREADY_RECALLED));
    }

    @Test
    void aBrokenSilenceOnARecalledTextIsNeitherLiftedNorRevised_SIL18() {
        var draft = world.issued(cast);
        var now = clock.instant();
        var silence = world.launched(cast, now, now.plus(Duration.ofDays(5)), true, draft);
        transactions.runAsService(() -> jdbc.sql("update texts.text set stage = 'SILENCE_BROKEN' where id = :id")
                .param("id", draft.text().id())
                .update());
        // a procedure that is not closed keeps the text, whatever its stage says
        assertThat(recall(draft)).isEqualTo(refused(TextRefusal.UNDER_SILENCE));
        transactions.runAsService(() -> jdbc.sql("update texts.text set stage = 'RECALLED' where id = :id")
                .param("id", draft.text().id())
                .update());
        for (var outcome : List.of(
                running.lift(cast.algeria(), silence, clock), running.reissue(cast.chairsOffice(), silence, clock))) {
            assertThat(outcome).isEqualTo(new SilenceOutcome.Refused(List.of(SilenceRefusal.NO_SUCH_TEXT)));
        }
    }

    @Test
    void thoseWhoPrintedItSayThatNothingIsLeft() throws Exception {
        var draft = world.shared(cast);
        var text = "/texts/" + draft.text().id();
        show(cast.algeria(), text + "/print").andExpect(status().isOk());
        send(cast.algeria(), text + "/destruction", 404);
        assertThat(recall(draft)).isInstanceOf(TextOutcome.Done.class);
        show(cast.kuwait(), text)
                .andExpect(content().string(containsString("Algeria")))
                .andExpect(content().string(containsString("not yet")));
        show(cast.chair(), text).andExpect(content().string(not(containsString("not yet"))));
        for (var other : List.of(cast.kuwait(), cast.chair(), cast.observer(), cast.stranger())) {
            show(other, text + "/destruction").andExpect(status().isNotFound());
        }
        send(world.actor("DZ", Actor.Office.DRAFTER), text + "/destruction", 404);
        show(cast.algeria(), text + "/destruction").andExpect(status().isOk());
        send(cast.algeria(), text + "/destruction", 302);
        send(cast.algeria(), text + "/destruction", 422);
        show(cast.kuwait(), text).andExpect(content().string(not(containsString("not yet"))));
        var confirmed = acts.about(draft.text().id()).getLast();
        assertThat(confirmed.kind()).isEqualTo("texts.destruction-confirmed");
        assertThat(visible(cast.chair(), confirmed)).isZero();
        assertThat(visible(cast.kuwait(), confirmed)).isPositive();
        assertThat(told(cast.kuwait(), draft)).anyMatch(subject -> subject.contains("Destruction of a text"));
    }

    private TextOutcome<?> recall(TextWorld.Draft draft) {
        return recalling.recall(cast.kuwait(), draft.text().id(), clock);
    }

    private static TextOutcome<?> refused(TextRefusal refusal) {
        return TextOutcome.refused(refusal);
    }

    private ResultActions send(Actor actor, String path, int expected) throws Exception {
        return web.perform(post(path).param("confirmed", "yes").with(as(actor)).with(csrf()))
                .andExpect(status().is(expected));
    }

    private ResultActions show(Actor actor, String path) throws Exception {
        return web.perform(get(path).with(as(actor)));
    }

    private int visible(Actor actor, OfficialAct act) {
        return transactions.call(
                actor,
                () -> jdbc.sql("select count(*) from record.intent where act_id = :id")
                        .param("id", act.actId())
                        .query(Integer.class)
                        .single());
    }

    private List<String> told(Actor actor, TextWorld.Draft draft) {
        UUID id = draft.text().id();
        return transactions.asService(() -> jdbc.sql("""
                        select subject from notices.notice where account_id = :account and subject_id = :id order by id
                        """)
                .param("account", actor.accountId())
                .param("id", id)
                .query(String.class)
                .list());
    }

    private List<String> kinds(TextWorld.Draft draft) {
        return acts.about(draft.text().id()).stream().map(OfficialAct::kind).toList();
    }
}
