package org.entente.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.support.Cast.as;
import static org.entente.texts.TextWorld.CLOCK;
import static org.entente.texts.TextWorld.NOW;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Actor.Office;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.information.ChangingAMarking;
import org.entente.information.Distribution;
import org.entente.information.Marking;
import org.entente.information.MarkingOutcome;
import org.entente.information.MarkingRefusal;
import org.entente.information.Tlp;
import org.entente.record.OfficialAct;
import org.entente.support.EntenteTest;
import org.entente.texts.model.SilenceRefusal;
import org.entente.texts.model.TextOutcome;
import org.entente.texts.model.TextRefusal;
import org.entente.texts.model.WordingOutcome;
import org.entente.texts.usecase.LaunchingSilence;
import org.entente.texts.usecase.LaunchingSilence.Request;
import org.entente.texts.usecase.SharingAText;
import org.entente.texts.usecase.SilenceOutcome;
import org.entente.texts.usecase.WordingAParagraph;
import org.entente.texts.usecase.WordingAParagraph.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Markings of texts: who may mark, who reads then, what is told, and that the database keeps to it by itself. */
@EntenteTest
class MarkingTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private TextWorld world;

    @Autowired
    private ChangingAMarking changing;

    @Autowired
    private SharingAText sharing;

    @Autowired
    private WordingAParagraph wording;

    @Autowired
    private LaunchingSilence launching;

    @Autowired
    private ActorTransactions transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PublishedActs acts;

    private TextWorld.Cast cast;

    @BeforeEach
    void meet() {
        cast = world.cast();
    }

    @Test
    void aTextIsAmberUntilItsSourceSaysOtherwise_TLP01() throws Exception {
        var draft = world.shared(cast);
        for (var page : List.of("", "/print")) {
            show(cast.observer(), draft, page)
                    .andExpect(content()
                            .string(containsString(
                                    "<bdi class=\"tlp amber\" lang=\"en\" dir=\"ltr\">TLP:AMBER</bdi>")));
        }
    }

    @Test
    void theLabelStaysAsItIsInArabic_TLP06() throws Exception {
        var draft = world.shared(cast);
        changing.mark(cast.kuwait(), id(draft), Marking.of(Tlp.AMBER_STRICT), CLOCK);
        web.perform(get("/texts/" + id(draft)).with(as(cast.algeria())).header("Accept-Language", "ar"))
                .andExpect(content().string(containsString("dir=\"ltr\">TLP:AMBER+STRICT</bdi>")));
    }

    @Test
    void whatIsRedIsThereForThePersonsNamedAloneInThePagesAndInTheRows_TLP04() throws Exception {
        var draft = world.issued(cast);
        var colleague = world.actor("DZ", Office.HEAD_OF_MISSION);
        send(cast.kuwait(), draft, marking("tlp:red").param("post", accountOf(cast.algeria())), 302);
        for (var named : List.of(cast.kuwait(), cast.algeria())) {
            show(named, draft, "")
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("TLP:RED")));
            assertThat(rows(named, draft)).doesNotContain(0);
        }
        for (var other : List.of(colleague, cast.kuwaitDrafter(), cast.chair(), cast.observer(), cast.stranger())) {
            show(other, draft, "").andExpect(status().isNotFound());
            assertThat(rows(other, draft)).containsOnly(0);
        }
        assertThat(rows(cast.anyone(), draft)).containsOnly(0);
        send(cast.kuwait(), draft, marking("TLP:AMBER"), 302);
        for (var reader : List.of(colleague, cast.kuwaitDrafter(), cast.chair(), cast.observer())) {
            show(reader, draft, "").andExpect(status().isOk());
        }
    }

    @Test
    void onlyTheHeadOfThePenholdersMissionMarksUntilTheTextIsAdopted_TLP03_ORC01() throws Exception {
        var draft = world.shared(cast);
        for (var other : List.of(
                cast.kuwaitDrafter(),
                cast.chair(),
                cast.chairsOffice(),
                cast.algeria(),
                cast.observer(),
                cast.stranger())) {
            web.perform(get(path(draft)).with(as(other))).andExpect(status().isNotFound());
            send(other, draft, marking("TLP:GREEN"), 404);
            var refusal = cast.stranger().equals(other) ? MarkingRefusal.NO_SUCH_THING : MarkingRefusal.NOT_ORIGINATOR;
            assertThat(changing.mark(other, id(draft), Marking.of(Tlp.GREEN), CLOCK))
                    .isEqualTo(new MarkingOutcome.Refused(refusal));
        }
        web.perform(get(path(draft))).andExpect(status().isSeeOther());
        var adopted = world.adopted(cast);
        web.perform(get(path(adopted)).with(as(cast.kuwait()))).andExpect(status().isNotFound());
        web.perform(get(path(adopted)).with(as(cast.chair()))).andExpect(status().isOk());
        world.released(cast, adopted);
        web.perform(get(path(adopted)).with(as(cast.chair()))).andExpect(status().isNotFound());
    }

    @Test
    void aListAndACategoryNarrowWhoReads_REL01_REL03() throws Exception {
        var draft = world.shared(cast);
        send(cast.kuwait(), draft, marking("TLP:AMBER").param("circle", "LIST").param("party", "DZ"), 302);
        show(cast.algeria(), draft, "").andExpect(content().string(containsString("REL TO KWT, DZA")));
        for (var other : List.of(cast.chair(), cast.observer())) {
            show(other, draft, "").andExpect(status().isNotFound());
            assertThat(rows(other, draft)).containsOnly(0);
        }
        send(cast.kuwait(), draft, limited(), 302);
        show(cast.chair(), draft, "").andExpect(status().isOk());
        show(cast.observer(), draft, "").andExpect(status().isNotFound());
    }

    @Test
    void whatIsMarkedBeforeItIsSharedGoesNoFurtherThanItsMarking() throws Exception {
        var draft = world.worded(cast);
        send(cast.kuwait(), draft, limited(), 302);
        web.perform(get("/texts/" + id(draft) + "/sharing").with(as(cast.kuwait())))
                .andExpect(content().string(containsString("Algeria")))
                .andExpect(content().string(not(containsString("Cuba"))));
        assertThat(sharing.share(cast.kuwait(), id(draft), CLOCK)).isInstanceOf(TextOutcome.Done.class);
        show(cast.algeria(), draft, "").andExpect(status().isOk());
        show(cast.observer(), draft, "").andExpect(status().isNotFound());
        var shared = acts.about(id(draft)).getFirst();
        assertThat(count(cast.algeria(), "record.intent where act_id = :id", shared.actId()))
                .isPositive();
        assertThat(count(cast.observer(), "record.intent where act_id = :id", shared.actId()))
                .isZero();
    }

    @Test
    void whoWillSeeItIsShownBeforeItIsRecordedAndWhatIsUnusualIsSaid() throws Exception {
        var draft = world.shared(cast);
        web.perform(limited().with(as(cast.kuwait())).with(csrf()).with(to(path(draft))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("3 parties")))
                .andExpect(content().string(not(containsString("Cuba"))));
        web.perform(marking("TLP:CLEAR").with(as(cast.kuwait())).with(csrf()).with(to(path(draft))))
                .andExpect(content().string(containsString("wider than is usual")))
                .andExpect(content().string(containsString("others than members")));
        web.perform(marking("TLP:RED").with(as(cast.kuwait())).with(csrf()).with(to(path(draft))))
                .andExpect(content().string(containsString("one person")))
                .andExpect(content().string(containsString("members with full rights are left out")));
        show(cast.observer(), draft, "").andExpect(status().isOk());
        assertThat(count(cast.kuwait(), "information.marking where thing_id = :id", id(draft)))
                .as("what was looked at is taken back")
                .isOne();
    }

    @Test
    void aFormThatSaysNothingReadableComesBackWithWhatWasTyped() throws Exception {
        var draft = world.shared(cast);
        for (var wrong : List.of(
                marking("TLP:ORANGE"),
                marking("TLP:WHITE"),
                marking("TLP:AMBER").param("circle", "LIST").param("party", "NO"),
                marking("TLP:RED").param("post", accountOf(cast.stranger())),
                marking("TLP:RED").param("post", "nobody"),
                marking("TLP:AMBER"))) {
            send(cast.kuwait(), draft, wrong, 422);
        }
        send(cast.kuwait(), draft, marking("TLP:GREEN").param("form", "x"), 404);
        send(cast.kuwait(), UUID.randomUUID(), marking("TLP:GREEN"), 404);
    }

    @Test
    void theSameFormActsOnceAndStandsInTheHistoryAndOnTheRecord() throws Exception {
        var draft = world.shared(cast);
        var form = UUID.randomUUID().toString();
        for (var time = 0; time < 2; time++) {
            web.perform(marking("TLP:GREEN")
                            .param("form", form)
                            .with(as(cast.kuwait()))
                            .with(csrf())
                            .with(to(path(draft))))
                    .andExpect(redirectedUrl("/texts/" + id(draft)));
        }
        assertThat(kinds(draft)).containsOnlyOnce("information.marking-changed");
        var act = acts.about(id(draft)).getLast();
        assertThat(act.content()).containsEntry("tlpBefore", "TLP:AMBER").containsEntry("tlp", "TLP:GREEN");
        show(cast.algeria(), draft, "")
                .andExpect(content().string(containsString("Marked TLP:GREEN")))
                .andExpect(content().string(containsString("/record/acts/" + act.actId())));
    }

    @Test
    void whoCouldReadIsToldThatTheLabelWasRaisedAndNoMoreThanThatOfWhatIsRed_TLP03_TLP04() {
        var draft = world.shared(cast);
        changing.mark(cast.kuwait(), id(draft), Marking.of(Tlp.AMBER_STRICT), CLOCK);
        assertThat(told(cast.observer(), draft)).hasSize(1).allMatch(words -> words.contains("TLP:AMBER+STRICT"));
        changing.mark(cast.kuwait(), id(draft), Marking.of(Tlp.RED), CLOCK);
        assertThat(told(cast.observer(), draft))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("\u2066TLP:RED\u2069 ")
                .doesNotContain("Déclaration");
        assertThat(told(cast.stranger(), draft)).isEmpty();
    }

    @Test
    void theSourceAloneLearnsWhichStatesHaveReadAndNobodyWhatWasReadUnderSilence_ORC03() throws Exception {
        var draft = world.issued(cast);
        var readers = path(draft) + "/readers";
        show(cast.algeria(), draft, "").andExpect(status().isOk());
        show(cast.algeria(), draft, "/print").andExpect(status().isOk());
        show(cast.stranger(), draft, "").andExpect(status().isNotFound());
        web.perform(get(readers).with(as(cast.kuwait())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<th scope=\"row\">Algeria</th>")))
                .andExpect(content().string(not(containsString("<th scope=\"row\">Cuba</th>"))));
        world.launched(cast, NOW, NOW.plus(Duration.ofDays(5)), false, draft);
        show(cast.observer(), draft, "").andExpect(status().isOk());
        web.perform(get(readers).with(as(cast.kuwait())))
                .andExpect(content().string(not(containsString("<th scope=\"row\">Cuba</th>"))));
        for (var other : List.of(
                cast.kuwaitDrafter(),
                cast.chair(),
                cast.chairsOffice(),
                cast.algeria(),
                cast.observer(),
                cast.stranger())) {
            web.perform(get(readers).with(as(other))).andExpect(status().isNotFound());
            assertThat(count(other, "information.reading where thing_id = :id", id(draft)))
                    .isZero();
        }
        web.perform(get(readers)).andExpect(status().isSeeOther());
        var unshared = world.worded(cast);
        show(cast.kuwait(), unshared, "").andExpect(status().isOk());
        web.perform(get(path(unshared) + "/readers").with(as(cast.kuwait()))).andExpect(status().isNotFound());
        assertThatThrownBy(() -> transactions.run(
                        cast.algeria(),
                        () -> jdbc.sql("""
                        insert into information.reading
                        select gen_random_uuid(), :text, :audience, :account, 'KW', 'OPENED', false, now()
                        """)
                                .param("text", id(draft))
                                .param("audience", cast.group().audienceId())
                                .param("account", accountId(cast.algeria()))
                                .update()))
                .as("a reading in another State's name")
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void aTextIsNotKeptFromAStateThatMayObject() {
        var draft = world.issued(cast);
        var limited = new Marking(Tlp.AMBER, Distribution.LIMITED, null, Set.of(), null);
        var list = new Marking(Tlp.AMBER, Distribution.GENERAL, Set.of(new PartyCode("QA")), Set.of(), null);
        changing.mark(cast.kuwait(), id(draft), list, CLOCK);
        var versions = List.of(world.version(draft.text()).id());
        var request = new Request(versions, NOW.plus(Duration.ofDays(5)), false, "");
        assertThat(launching.launch(cast.chairsOffice(), request, CLOCK))
                .isEqualTo(new SilenceOutcome.Refused(List.of(SilenceRefusal.NOT_READ_BY_ALL)));
        changing.mark(cast.kuwait(), id(draft), Marking.of(Tlp.AMBER), CLOCK);
        var silence = world.launched(cast, NOW, NOW.plus(Duration.ofDays(5)), false, draft);
        for (var narrower : List.of(list, Marking.of(Tlp.RED))) {
            assertThat(changing.mark(cast.kuwait(), id(draft), changing.withAuthor(narrower, cast.kuwait()), CLOCK))
                    .isEqualTo(new MarkingOutcome.Refused(MarkingRefusal.UNDER_SILENCE));
        }
        assertThat(changing.mark(cast.kuwait(), id(draft), limited, CLOCK)).isInstanceOf(MarkingOutcome.Done.class);
        assertThat(count(cast.algeria(), "texts.silence where id = :id", silence))
                .isOne();
        assertThat(count(cast.observer(), "texts.silence where id = :id", silence))
                .isZero();
    }

    @Test
    void aProcedureOnLinkedTextsIsThereForThoseWhoMayReadThemAll() throws Exception {
        var first = world.issued(cast);
        var second = world.issued(cast);
        var silence = world.launched(cast, NOW, NOW.plus(Duration.ofDays(5)), false, first, second);
        web.perform(get("/silence/" + silence).with(as(cast.observer()))).andExpect(status().isOk());
        var frozen = new Marking(Tlp.AMBER, Distribution.GENERAL, null, Set.of(), NOW);
        changing.mark(cast.kuwait(), id(first), frozen, CLOCK);
        web.perform(get("/silence/" + silence).with(as(cast.observer()))).andExpect(status().isOk());
        var limited = new Marking(Tlp.AMBER, Distribution.LIMITED, null, Set.of(), null);
        changing.mark(cast.kuwait(), id(second), limited, CLOCK);
        web.perform(get("/silence/" + silence).with(as(cast.algeria()))).andExpect(status().isOk());
        web.perform(get("/silence/" + silence).with(as(cast.observer()))).andExpect(status().isNotFound());
        show(cast.observer(), first, "")
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/silence/" + silence))));
    }

    @Test
    void wordsThatBearAMarkOfClassificationAreRefusedAndNothingOfThemIsKept_MRK02() throws Exception {
        var draft = world.worded(cast);
        var place = new Place(1, draft.op(), Language.FR, 1);
        assertThat(wording.word(cast.kuwaitDrafter(), id(draft), place, "N A T O  s e c r e t", CLOCK))
                .isEqualTo(new WordingOutcome.Refused(TextRefusal.BEARS_CLASSIFICATION));
        show(cast.kuwait(), draft, "").andExpect(content().string(containsString("Décident de se réunir")));
        assertThat(transactions.asService(
                        () -> jdbc.sql("select mark from information.refused_mark where account_id = :account")
                                .param("account", cast.kuwaitDrafter().accountId())
                                .query(String.class)
                                .list()))
                .containsExactly("NATO SECRET");
        web.perform(post("/groups/" + cast.group().slug() + "/texts")
                        .param("title", "SECRET UE")
                        .param("kind", "DECLARATION")
                        .param("chapter", cast.chapter().id().toString())
                        .param("original", "fr")
                        .with(as(cast.kuwait()))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("national channels")));
        assertThat(count(cast.kuwait(), "information.refused_mark where account_id = :id", accountId(cast.kuwait())))
                .isZero();
    }

    /** Sends the form to where it belongs. */
    private static RequestPostProcessor to(String path) {
        return request -> {
            request.setRequestURI(path);
            request.setServletPath(path);
            return request;
        };
    }

    private static MockHttpServletRequestBuilder marking(String label) {
        return post("/").param("tlp", label).param("distribution", "GENERAL");
    }

    private static MockHttpServletRequestBuilder limited() {
        return post("/").param("tlp", "TLP:AMBER").param("distribution", "LIMITED");
    }

    private void send(Actor actor, TextWorld.Draft draft, MockHttpServletRequestBuilder form, int expected)
            throws Exception {
        var confirmed = expected == 302 ? form.param("form", UUID.randomUUID().toString()) : form;
        send(actor, id(draft), confirmed, expected);
    }

    private void send(Actor actor, UUID id, MockHttpServletRequestBuilder form, int expected) throws Exception {
        web.perform(form.with(as(actor)).with(csrf()).with(to("/markings/" + id)))
                .andExpect(status().is(expected));
    }

    private ResultActions show(Actor actor, TextWorld.Draft draft, String page) throws Exception {
        return web.perform(get("/texts/" + id(draft) + page).with(as(actor)));
    }

    /** What the database shows of the text, its version, its history and its markings, whatever the application does. */
    private List<Integer> rows(Actor actor, TextWorld.Draft draft) {
        return List.of(
                count(actor, "texts.text where id = :id", id(draft)),
                count(actor, "texts.version where text_id = :id", id(draft)),
                count(
                        actor,
                        "texts.wording join texts.version on version.id = version_id where text_id = :id",
                        id(draft)),
                count(actor, "texts.step where text_id = :id", id(draft)),
                count(actor, "information.marking where thing_id = :id", id(draft)));
    }

    private int count(Actor actor, String from, UUID id) {
        return transactions.call(
                actor,
                () -> jdbc.sql("select count(*) from " + from)
                        .param("id", id)
                        .query(Integer.class)
                        .single());
    }

    private List<String> told(Actor actor, TextWorld.Draft draft) {
        return transactions.asService(() -> jdbc.sql("""
                        select subject || ' ' || body from notices.notice
                        where account_id = :account and subject_id = :id order by id
                        """)
                .param("account", actor.accountId())
                .param("id", id(draft))
                .query(String.class)
                .list());
    }

    private List<String> kinds(TextWorld.Draft draft) {
        return acts.about(id(draft)).stream().map(OfficialAct::kind).toList();
    }

    private static UUID accountId(Actor actor) {
        return Objects.requireNonNull(actor.accountId());
    }

    private static String accountOf(Actor actor) {
        return accountId(actor).toString();
    }

    private static UUID id(TextWorld.Draft draft) {
        return draft.text().id();
    }

    private static String path(TextWorld.Draft draft) {
        return "/markings/" + id(draft);
    }
}
