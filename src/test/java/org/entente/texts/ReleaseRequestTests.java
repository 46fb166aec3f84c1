package org.entente.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.support.Cast.as;
import static org.entente.texts.TextWorld.CLOCK;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.PartialDate;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.groups.Outcome;
import org.entente.groups.usecase.SeatingAChair;
import org.entente.information.ChangingAMarking;
import org.entente.information.Distribution;
import org.entente.information.Marking;
import org.entente.information.MarkingOutcome;
import org.entente.information.Markings;
import org.entente.information.Tlp;
import org.entente.information.files.FileOutcome;
import org.entente.information.files.RecallingAFile;
import org.entente.information.requests.AnsweringARequest;
import org.entente.information.requests.AskingForRelease;
import org.entente.information.requests.AskingForRelease.Wish;
import org.entente.information.requests.ReleaseOutcome;
import org.entente.information.requests.ReleaseRefusal;
import org.entente.record.OfficialAct;
import org.entente.support.EntenteTest;
import org.entente.texts.model.TextOutcome;
import org.entente.texts.usecase.RecallingAText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A State asks the source of what it reads to let others read it: ORC-02. Cuba, an observer, is left out at first. */
@EntenteTest
class ReleaseRequestTests {

    private static final Marking LIMITED = new Marking(Tlp.AMBER, Distribution.LIMITED, null, Set.of(), null);
    private static final Set<PartyCode> CUBA = Set.of(new PartyCode("CU"));

    @Autowired
    private MockMvc web;

    @Autowired
    private TextWorld world;

    @Autowired
    private ChangingAMarking changing;

    @Autowired
    private Markings markings;

    @Autowired
    private AskingForRelease asking;

    @Autowired
    private AnsweringARequest answering;

    @Autowired
    private SeatingAChair seating;

    @Autowired
    private Clock clock;

    @Autowired
    private RecallingAText recalling;

    @Autowired
    private RecallingAFile recallingAFile;

    @Autowired
    private ActorTransactions transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PublishedActs acts;

    private TextWorld.Cast cast;
    private UUID text;

    @BeforeEach
    void meet() {
        cast = world.cast();
        text = world.shared(cast).text().id();
        mark(LIMITED);
    }

    @Test
    void whatIsAskedForIsShownToNobodyBeforeTheSourceGrantsIt_ORC02() throws Exception {
        show(cast.algeria(), "/texts/" + text).andExpect(content().string(containsString(list())));
        show(cast.algeria(), list()).andExpect(content().string(containsString(list() + "/new")));
        show(cast.algeria(), list() + "/new")
                .andExpect(content().string(containsString("Cuba")))
                .andExpect(content().string(not(containsString("Kuwait</span>"))));
        send(cast.algeria(), wish("CU"), 200).andExpect(content().string(containsString("To be released to")));
        var request = asked(cast.algeria());
        assertThat(told(cast.kuwait())).anyMatch(notice -> notice.contains("asks you to let these parties read"));
        assertThat(told(cast.observer())).noneMatch(notice -> notice.contains("asks you"));
        for (var other : List.of(cast.observer(), cast.stranger())) {
            show(other, "/texts/" + text).andExpect(status().isNotFound());
            show(other, request).andExpect(status().isNotFound());
            assertThat(rows(other)).isZero();
        }
        show(cast.chair(), request).andExpect(status().isNotFound());
        show(cast.chair(), list()).andExpect(content().string(not(containsString(request))));
        assertThat(rows(cast.chair())).isZero();
        show(cast.kuwait(), "/").andExpect(content().string(containsString(request)));
        answer(cast.kuwait(), request, "GRANT", "", null, 200)
                .andExpect(content().string(containsString("Cuba")));
        show(cast.observer(), "/texts/" + text).andExpect(status().isNotFound());
        answer(cast.kuwait(), request, "GRANT", "", UUID.randomUUID(), 302);
        show(cast.observer(), "/texts/" + text).andExpect(status().isOk());
        for (var reader : List.of(cast.algeria(), cast.chair())) {
            show(reader, "/texts/" + text).andExpect(status().isOk());
        }
        show(cast.observer(), request).andExpect(status().isNotFound());
        assertThat(told(cast.algeria())).anyMatch(notice -> notice.contains("granted your request"));
        assertThat(kinds())
                .containsSubsequence("information.release-requested", "information.marking-changed")
                .contains("information.release-granted");
        show(cast.kuwait(), "/").andExpect(content().string(not(containsString(request))));
    }

    @Test
    void aRefusalGivesItsReasonAndChangesNothing_ORC02() throws Exception {
        var request = asked(cast.algeria());
        answer(cast.kuwait(), request, "REFUSE", " ", UUID.randomUUID(), 422)
                .andExpect(content().string(containsString("give a reason")));
        answer(cast.kuwait(), request, "REFUSE", "Not before the meeting.", UUID.randomUUID(), 302);
        show(cast.algeria(), request)
                .andExpect(content().string(containsString("Not before the meeting.")))
                .andExpect(content().string(containsString("Refused")));
        show(cast.observer(), "/texts/" + text).andExpect(status().isNotFound());
        answer(cast.kuwait(), request, "GRANT", "", UUID.randomUUID(), 422)
                .andExpect(content().string(containsString("answered already")));
        show(cast.observer(), "/texts/" + text).andExpect(status().isNotFound());
        assertThat(marking()).isEqualTo(LIMITED);
        assertThat(asking.ask(cast.algeria(), text, new Wish(CUBA, "Again."), CLOCK))
                .isInstanceOf(ReleaseOutcome.Done.class);
    }

    @Test
    void nobodyAsksButWhoBindsAStateThatReads() throws Exception {
        var drafter = world.actor("DZ", Actor.Office.DRAFTER);
        for (var other : List.of(
                cast.kuwait(), cast.kuwaitDrafter(), cast.chairsOffice(), drafter, cast.observer(), cast.stranger())) {
            show(other, list() + "/new").andExpect(status().isNotFound());
            send(other, wish("CU"), 404);
            assertThat(asking.ask(other, text, new Wish(CUBA, "Why not?"), CLOCK))
                    .isInstanceOf(ReleaseOutcome.Refused.class);
        }
        web.perform(get(list())).andExpect(status().isSeeOther());
        var draft = world.worded(cast).text().id();
        show(cast.kuwait(), "/markings/" + draft + "/requests").andExpect(status().isNotFound());
        assertThat(rows(cast.kuwait())).isZero();
    }

    @Test
    void nobodyAnswersButWhoSpeaksForTheSource() throws Exception {
        var request = asked(cast.algeria());
        for (var other :
                List.of(cast.algeria(), cast.kuwaitDrafter(), cast.chair(), cast.observer(), cast.stranger())) {
            answer(other, request, "GRANT", "", UUID.randomUUID(), 404);
        }
        var id = UUID.fromString(request.substring("/releases/".length()));
        assertThat(answering.answer(cast.kuwaitDrafter(), id, true, "", CLOCK))
                .isEqualTo(refused(ReleaseRefusal.NOT_ENTITLED));
        assertThat(answering.answer(cast.chair(), id, true, "", CLOCK))
                .isEqualTo(refused(ReleaseRefusal.NO_SUCH_THING));
        assertThat(marking()).isEqualTo(LIMITED);
        show(cast.kuwaitDrafter(), request)
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("decision"))));
    }

    @Test
    void onlyThoseWhoDoNotReadYetAreAskedForAndOnceUntilTheAnswer() throws Exception {
        for (var party : List.of("KW", "DZ", "NO", "<script>")) {
            send(cast.algeria(), wish(party), 422).andExpect(content().string(containsString("why-not-canary")));
        }
        send(cast.algeria(), post(list()).param("reason", "why-not-canary"), 422);
        var token = UUID.randomUUID().toString();
        send(cast.algeria(), wish("CU").param("form", token), 302);
        send(cast.algeria(), wish("CU").param("form", token), 302);
        assertThat(rows(cast.kuwait())).isEqualTo(1);
        send(cast.algeria(), wish("CU").param("form", UUID.randomUUID().toString()), 422)
                .andExpect(content().string(containsString("earlier request")));
        send(cast.algeria(), wish("CU").param("form", "nonsense"), 404);
        send(cast.chair(), wish("CU").param("form", UUID.randomUUID().toString()), 302);
    }

    @Test
    void whatIsRedGoesNoFurtherAndWhatAllReadNeedsNoRequest_TLP04() throws Exception {
        mark(changing.withAuthor(
                new Marking(Tlp.RED, Distribution.GENERAL, null, Set.of(person(cast.algeria())), null), cast.kuwait()));
        show(cast.algeria(), list()).andExpect(content().string(not(containsString("/requests/new"))));
        show(cast.algeria(), list() + "/new").andExpect(status().isNotFound());
        assertThat(asking.ask(cast.algeria(), text, new Wish(CUBA, "Why not?"), CLOCK))
                .isEqualTo(refused(ReleaseRefusal.RED));
        mark(Marking.of(Tlp.AMBER));
        show(cast.algeria(), list() + "/new").andExpect(status().isNotFound());
        mark(LIMITED);
        var request = asked(cast.algeria());
        mark(changing.withAuthor(
                new Marking(Tlp.RED, Distribution.GENERAL, null, Set.of(person(cast.algeria())), null), cast.kuwait()));
        answer(cast.kuwait(), request, "GRANT", "", UUID.randomUUID(), 422);
    }

    @Test
    void marksOfClassificationAreRefusedInBothReasonsAndNothingTypedIsKept_MRK02() throws Exception {
        send(cast.algeria(), post(list()).param("party", "CU").param("reason", "NATO SECRET"), 422)
                .andExpect(content().string(containsString("national channels")));
        var request = asked(cast.algeria());
        answer(cast.kuwait(), request, "REFUSE", "TRÈS SECRET", null, 422)
                .andExpect(content().string(containsString("national channels")));
        var places = transactions.asService(
                () -> jdbc.sql("select count(*) from information.refused_mark where place = :place")
                        .param("place", "releases/" + text)
                        .query(Integer.class)
                        .single());
        assertThat(places).isEqualTo(2);
    }

    @Test
    void aFileIsReleasedToNobodyWhoDoesNotReadWhatItHangsOn_REL03() throws Exception {
        var file = attached(cast.algeria());
        assertThat(outside(cast.kuwait(), file)).isEmpty();
        mark(Marking.of(Tlp.AMBER));
        assertThat(outside(cast.kuwait(), file)).isEqualTo(CUBA);
        assertThat(asking.ask(cast.kuwait(), file, new Wish(CUBA, "Why not?"), CLOCK))
                .isInstanceOf(ReleaseOutcome.Done.class);
        var request = answering.of(cast.algeria(), file).getFirst();
        assertThat(answering.answer(cast.algeria(), request.id(), true, "", CLOCK))
                .isInstanceOf(ReleaseOutcome.Done.class);
        assertThat(changing.find(cast.observer(), file, CLOCK)).isPresent();
    }

    /** ORC-01: of a text of the chair the source is whoever is in the chair. */
    @Test
    void aRequestToTheChairPassesOnWithTheChair() throws Exception {
        text = world.sharedOfChair(cast);
        var general = Distribution.GENERAL;
        var read = Set.of(new PartyCode("QA"), new PartyCode("KW"), new PartyCode("DZ"));
        assertThat(changing.mark(cast.chair(), text, new Marking(Tlp.AMBER, general, read, Set.of(), null), CLOCK))
                .isInstanceOf(MarkingOutcome.Done.class);
        var request = asked(cast.algeria());
        show(cast.chair(), "/").andExpect(content().string(containsString(request)));
        show(cast.chair(), request).andExpect(status().isOk());
        show(cast.kuwait(), request).andExpect(status().isNotFound());
        var today = PartialDate.of(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        assertThat(seating.seat(cast.chair(), cast.group().id(), new PartyCode("KW"), today, false, clock))
                .isInstanceOf(Outcome.Done.class);
        show(cast.chair(), "/").andExpect(content().string(not(containsString(request))));
        show(cast.chair(), request).andExpect(status().isNotFound());
        answer(cast.chair(), request, "GRANT", "", UUID.randomUUID(), 404);
        assertThat(rows(cast.chair())).isZero();
        show(cast.kuwait(), "/").andExpect(content().string(containsString(request)));
        show(cast.kuwait(), list()).andExpect(content().string(containsString(request)));
        send(cast.algeria(), wish("CU").param("form", UUID.randomUUID().toString()), 422)
                .andExpect(content().string(containsString("earlier request")));
        answer(cast.kuwait(), request, "GRANT", "", UUID.randomUUID(), 302);
        show(cast.observer(), "/texts/" + text).andExpect(status().isOk());
        assertThat(told(cast.algeria())).anyMatch(notice -> notice.contains("granted your request"));
        for (var other : List.of(cast.chair(), cast.observer(), cast.stranger())) {
            show(other, request).andExpect(status().isNotFound());
        }
    }

    @Test
    void aRecallEndsWhatWasAsked() throws Exception {
        var file = attached(cast.algeria());
        mark(Marking.of(Tlp.AMBER));
        var ofFile = (ReleaseOutcome.Done) asking.ask(cast.kuwait(), file, new Wish(CUBA, "Why not?"), CLOCK);
        mark(LIMITED);
        var request = asked(cast.algeria());
        show(cast.kuwait(), "/").andExpect(content().string(containsString(request)));
        show(cast.algeria(), "/")
                .andExpect(content().string(containsString(ofFile.request().path())));
        assertThat(recalling.recall(cast.kuwait(), text, CLOCK)).isInstanceOf(TextOutcome.Done.class);
        assertThat(recallingAFile.recall(cast.algeria(), file, CLOCK)).isInstanceOf(FileOutcome.Done.class);
        show(cast.kuwait(), "/").andExpect(content().string(not(containsString(request))));
        show(cast.algeria(), "/")
                .andExpect(content().string(not(containsString(ofFile.request().path()))));
        for (var reader : List.of(cast.kuwait(), cast.algeria())) {
            show(reader, request)
                    .andExpect(content().string(containsString("The request ended with it")))
                    .andExpect(content().string(not(containsString("decision"))));
        }
        show(cast.kuwait(), list()).andExpect(content().string(containsString("Ended by recall")));
        answer(cast.kuwait(), request, "GRANT", "", UUID.randomUUID(), 422);
        assertThat(answering.answer(cast.algeria(), ofFile.request().id(), true, "", CLOCK))
                .isEqualTo(refused(ReleaseRefusal.RECALLED));
        assertThat(marking()).isEqualTo(LIMITED);
    }

    private Set<PartyCode> outside(Actor actor, UUID thing) {
        return asking.outside(actor, changing.find(actor, thing, CLOCK).orElseThrow(), CLOCK);
    }

    private UUID attached(Actor actor) throws Exception {
        var path = web.perform(multipart("/files/of/" + text)
                        .file(new MockMultipartFile("file", "note.txt", "text/plain", new byte[] {'a'}))
                        .param("form", UUID.randomUUID().toString())
                        .with(as(actor))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        return UUID.fromString(Objects.requireNonNull(path).substring("/files/".length()));
    }

    private static ReleaseOutcome refused(ReleaseRefusal refusal) {
        return new ReleaseOutcome.Refused(refusal);
    }

    private void mark(Marking marking) {
        assertThat(changing.mark(cast.kuwait(), text, marking, CLOCK)).isInstanceOf(MarkingOutcome.Done.class);
    }

    private Marking marking() {
        return transactions.call(cast.kuwait(), () -> markings.of(text));
    }

    private String list() {
        return "/markings/" + text + "/requests";
    }

    private MockHttpServletRequestBuilder wish(String party) {
        return post(list()).param("party", party).param("reason", "why-not-canary");
    }

    /** The address of the request that the actor has made. */
    private String asked(Actor actor) throws Exception {
        return Objects.requireNonNull(
                send(actor, wish("CU").param("form", UUID.randomUUID().toString()), 302)
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl());
    }

    private ResultActions answer(
            Actor actor,
            String request,
            String decision,
            String reason,
            @org.jspecify.annotations.Nullable UUID form,
            int expected)
            throws Exception {
        var sent = post(request + "/answer").param("decision", decision).param("reason", reason);
        return send(actor, form == null ? sent : sent.param("form", form.toString()), expected);
    }

    private ResultActions send(Actor actor, MockHttpServletRequestBuilder form, int expected) throws Exception {
        return web.perform(form.with(as(actor)).with(csrf())).andExpect(status().is(expected));
    }

    private ResultActions show(Actor actor, String path) throws Exception {
        return web.perform(get(path).with(as(actor)));
    }

    private int rows(Actor actor) {
        return transactions.call(
                actor,
                () -> jdbc.sql("select count(*) from information.release_request where thing_id = :thing")
                        .param("thing", text)
                        .query(Integer.class)
                        .single());
    }

    private UUID person(Actor actor) {
        return transactions.asService(() -> jdbc.sql("select person_id from identity.account where id = :id")
                .param("id", actor.accountId())
                .query(UUID.class)
                .single());
    }

    private List<String> told(Actor actor) {
        return transactions.asService(() -> jdbc.sql("""
                        select body from notices.notice where account_id = :account and subject_id = :id order by id
                        """)
                .param("account", actor.accountId())
                .param("id", text)
                .query(String.class)
                .list());
    }

    private List<String> kinds() {
        return acts.about(text).stream().map(OfficialAct::kind).toList();
    }
}
