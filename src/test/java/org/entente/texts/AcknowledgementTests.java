package org.entente.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.support.Cast.as;
import static org.entente.texts.TextWorld.CLOCK;
import static org.entente.texts.TextWorld.NOW;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Actor.Office;
import org.entente.core.PartialDate;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.groups.Outcome;
import org.entente.groups.usecase.SeatingAChair;
import org.entente.information.ChangingAMarking;
import org.entente.information.Distribution;
import org.entente.information.Marking;
import org.entente.information.Tlp;
import org.entente.information.receipts.AcknowledgingReceipt;
import org.entente.information.receipts.AskingForReceipts;
import org.entente.information.receipts.ReadingReceipts;
import org.entente.information.receipts.ReadingReceipts.OfState;
import org.entente.information.receipts.ReceiptOutcome;
import org.entente.information.receipts.ReceiptRefusal;
import org.entente.information.receipts.RemindingOfReceipts;
import org.entente.record.OfficialAct;
import org.entente.support.EntenteTest;
import org.entente.texts.model.TextOutcome;
import org.entente.texts.usecase.RecallingAText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The source asks for acknowledgements of receipt: who asks, who acknowledges, what of it is shown to whom. */
@EntenteTest
class AcknowledgementTests {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final Instant DUE = NOW.plus(Duration.ofDays(4));

    @Autowired
    private MockMvc web;

    @Autowired
    private TextWorld world;

    @Autowired
    private ChangingAMarking changing;

    @Autowired
    private AskingForReceipts asking;

    @Autowired
    private AcknowledgingReceipt acknowledging;

    @Autowired
    private SeatingAChair seating;

    @Autowired
    private RecallingAText recalling;

    @Autowired
    private ReadingReceipts reading;

    @Autowired
    private RemindingOfReceipts reminding;

    @Autowired
    private ActorTransactions transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private PublishedActs acts;

    private TextWorld.Cast cast;
    private UUID text;

    @BeforeEach
    void meet() {
        cast = world.cast();
        text = world.issued(cast).text().id();
    }

    @Test
    void theSourceAsksEveryPartyThatReadsAndSeesWhatEachHasSaid() throws Exception {
        show(cast.kuwait(), "/texts/" + text).andExpect(content().string(containsString(list())));
        send(cast.kuwait(), post(list()).param("due", inDays(3)), 200)
                .andExpect(content().string(containsString("Algeria")))
                .andExpect(content().string(containsString("Brussels")));
        var request = path(send(cast.kuwait(), ask(inDays(3)), 302));
        show(cast.algeria(), "/texts/" + text).andExpect(status().isOk());
        show(cast.algeria(), "/").andExpect(content().string(containsString(request)));
        show(cast.algeria(), request)
                .andExpect(content().string(containsString("is not to agree")))
                .andExpect(content().string(not(containsString("What each party has said"))));
        show(cast.algeria(), request + "/acknowledgement").andExpect(status().isOk());
        send(cast.algeria(), post(request + "/acknowledgement").param("confirmed", "yes"), 302);
        send(cast.algeria(), post(request + "/acknowledgement").param("confirmed", "yes"), 302);
        show(cast.algeria(), "/").andExpect(content().string(not(containsString(request))));
        show(cast.kuwait(), request).andExpect(content().string(containsString("What each party has said")));
        assertThat(ofState(request, "DZ").acknowledged()).isNotNull();
        assertThat(ofState(request, "DZ").opened()).isNotNull();
        assertThat(ofState(request, "CU").acknowledged()).isNull();
        assertThat(ofState(request, "CU").delivered()).isTrue();
        assertThat(kinds()).contains("information.receipt-requested", "information.receipt-acknowledged");
        assertThat(kinds().stream().filter("information.receipt-acknowledged"::equals))
                .hasSize(1);
        var acknowledged = acts.about(text).getLast();
        assertThat(visible(cast.kuwait(), acknowledged)).isPositive();
        assertThat(visible(cast.chair(), acknowledged)).isZero();
    }

    @Test
    void nobodyAsksButWhoSpeaksForTheSource() throws Exception {
        var draft = world.worded(cast).text().id();
        for (var other : List.of(
                cast.kuwaitDrafter(),
                cast.chair(),
                cast.chairsOffice(),
                cast.algeria(),
                cast.observer(),
                cast.stranger())) {
            show(other, list()).andExpect(status().isNotFound());
            show(other, list() + "/new").andExpect(status().isNotFound());
            send(other, ask(inDays(3)), 404);
            assertThat(asking.ask(other, text, DUE, BRUSSELS, CLOCK)).isInstanceOf(ReceiptOutcome.Refused.class);
        }
        web.perform(get(list())).andExpect(status().isSeeOther());
        show(cast.kuwait(), "/markings/" + draft + "/receipts").andExpect(status().isNotFound());
        assertThat(asking.ask(cast.kuwait(), draft, DUE, BRUSSELS, CLOCK))
                .isEqualTo(refused(ReceiptRefusal.NOT_ENTITLED));
    }

    @Test
    void nobodyAcknowledgesButWhoMayDraftForAPartyThatWasAskedAndReads() throws Exception {
        var limited = new Marking(Tlp.AMBER, Distribution.LIMITED, null, Set.of(), null);
        changing.mark(cast.kuwait(), text, limited, CLOCK);
        var request = asked();
        for (var other : List.of(cast.kuwait(), cast.kuwaitDrafter(), cast.observer(), cast.stranger())) {
            show(other, request + "/acknowledgement").andExpect(status().isNotFound());
            send(other, post(request + "/acknowledgement").param("confirmed", "yes"), 404);
        }
        send(cast.chairsOffice(), post(request + "/acknowledgement").param("confirmed", "yes"), 404);
        for (var other : List.of(cast.kuwaitDrafter(), cast.observer(), cast.stranger())) {
            show(other, request).andExpect(status().isNotFound());
        }
        var drafter = world.actor("DZ", Office.DRAFTER);
        send(drafter, post(request + "/acknowledgement").param("confirmed", "yes"), 302);
        changing.mark(
                cast.kuwait(),
                text,
                new Marking(Tlp.AMBER, Distribution.GENERAL, Set.of(new PartyCode("DZ")), Set.of(), null),
                CLOCK);
        show(cast.chair(), request).andExpect(status().isNotFound());
        show(cast.chair(), "/").andExpect(content().string(not(containsString(request))));
        assertThat(acknowledging.acknowledge(cast.chair(), id(request), CLOCK))
                .isEqualTo(refused(ReceiptRefusal.NO_SUCH_THING));
    }

    @Test
    void theDeadlineIsToComeAndOneRequestRunsAtATime() throws Exception {
        for (var due : List.of("", "tomorrow", "2020-01-01T10:00", inDays(400))) {
            send(cast.kuwait(), ask(due.isEmpty() ? " " : due), 422)
                    .andExpect(content().string(containsString("within a year")));
        }
        var token = UUID.randomUUID().toString();
        send(cast.kuwait(), post(list()).param("due", inDays(3)).param("form", token), 302);
        send(cast.kuwait(), post(list()).param("due", inDays(3)).param("form", token), 302);
        send(cast.kuwait(), ask(inDays(4)), 422).andExpect(content().string(containsString("earlier request")));
        assertThat(reading.of(cast.kuwait(), text)).hasSize(1);
        var red = changing.withAuthor(Marking.of(Tlp.RED), cast.kuwait());
        var other = world.shared(cast).text().id();
        changing.mark(cast.kuwait(), other, red, CLOCK);
        assertThat(asking.ask(cast.kuwait(), other, DUE, BRUSSELS, CLOCK))
                .isEqualTo(refused(ReceiptRefusal.NOBODY_TO_ASK));
    }

    @Test
    void theDeadlineIsReadInTheZoneThatTheFormShowed() throws Exception {
        var kathmandu = ZoneId.of("Asia/Kathmandu");
        show(cast.kuwait(), list() + "/new")
                .andExpect(content().string(containsString("name=\"zone\" value=\"Europe/Brussels\"")));
        send(cast.kuwait(), post(list()).param("due", inDays(3)).param("zone", "Asia/Kathmandu"), 200)
                .andExpect(content().string(containsString("name=\"zone\" value=\"Asia/Kathmandu\"")));
        send(cast.kuwait(), ask(inDays(3)).param("zone", "Asia/Kathmandu"), 302);
        var request = reading.of(cast.kuwait(), text).getFirst();
        assertThat(request.zone()).isEqualTo(kathmandu);
        assertThat(request.dueAt()).isBefore(clock.instant().plus(Duration.ofDays(3)));
    }

    @Test
    void whileASilenceRunsNothingIsAskedAcknowledgedOrShown_SIL17() throws Exception {
        var draft = world.issued(cast);
        text = draft.text().id();
        var request = asked();
        var now = clock.instant();
        world.launched(cast, now, now.plus(Duration.ofDays(5)), true, draft);
        show(cast.algeria(), "/texts/" + text).andExpect(status().isOk());
        show(cast.kuwait(), request)
                .andExpect(content().string(containsString("A silence is running")))
                .andExpect(content().string(not(containsString("What each party has said"))));
        show(cast.algeria(), request + "/acknowledgement").andExpect(status().isNotFound());
        send(cast.algeria(), post(request + "/acknowledgement").param("confirmed", "yes"), 422);
        assertThat(asking.ask(cast.kuwait(), text, DUE, BRUSSELS, CLOCK))
                .isEqualTo(refused(ReceiptRefusal.UNDER_SILENCE));
        remind(NOW.plus(Duration.ofDays(3)).plusSeconds(1));
        assertThat(told(cast.algeria())).noneMatch(subject -> subject.contains("Reminder"));
    }

    @Test
    void whoHasNotAcknowledgedIsRemindedOnceBeforeTheDeadline() throws Exception {
        var request = asked();
        acknowledging.acknowledge(cast.algeria(), id(request), CLOCK);
        var silent = world.issued(cast);
        asking.ask(cast.kuwait(), silent.text().id(), DUE.minusSeconds(1), BRUSSELS, CLOCK);
        world.launched(cast, clock.instant(), clock.instant().plus(Duration.ofDays(5)), true, silent);
        remind(NOW.plus(Duration.ofDays(3)).minusSeconds(1));
        assertThat(told(cast.observer())).noneMatch(subject -> subject.contains("Reminder"));
        remind(NOW.plus(Duration.ofDays(3)).plusSeconds(1));
        remind(NOW.plus(Duration.ofDays(3)).plusSeconds(2));
        assertThat(told(cast.observer()).stream().filter(subject -> subject.contains("Reminder")))
                .hasSize(1);
        assertThat(told(cast.algeria())).noneMatch(subject -> subject.contains("Reminder"));
        assertThat(told(cast.kuwait())).isEmpty();
    }

    /** ORC-01: of a text of the chair the source is whoever is in the chair. */
    @Test
    void whatTheChairAskedPassesOnWithTheChair() throws Exception {
        text = world.sharedOfChair(cast);
        var outcome = asking.ask(cast.chair(), text, clock.instant().plus(Duration.ofDays(4)), BRUSSELS, clock);
        var request = ((ReceiptOutcome.Done) outcome).request().path();
        acknowledging.acknowledge(cast.algeria(), id(request), clock);
        var today = PartialDate.of(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        assertThat(seating.seat(cast.chair(), cast.group().id(), new PartyCode("KW"), today, false, clock))
                .isInstanceOf(Outcome.Done.class);
        show(cast.chair(), request).andExpect(status().isNotFound());
        show(cast.kuwait(), list()).andExpect(content().string(containsString(request)));
        acknowledging.acknowledge(cast.observer(), id(request), clock);
        assertThat(ofState(request, "DZ").acknowledged()).isNotNull();
        assertThat(ofState(request, "CU").acknowledged()).isNotNull();
        assertThat(receipts(cast.kuwait(), request)).isEqualTo(2);
        assertThat(receipts(cast.algeria(), request)).isEqualTo(1);
        assertThat(receipts(cast.chair(), request)).isZero();
        assertThat(receipts(cast.stranger(), request)).isZero();
    }

    private int receipts(Actor reader, String request) {
        return transactions.call(
                reader,
                () -> jdbc.sql("select count(*) from information.receipt where request_id = :id")
                        .param("id", id(request))
                        .query(Integer.class)
                        .single());
    }

    @Test
    void aRecallEndsWhatWasAsked() throws Exception {
        var request = asked();
        show(cast.algeria(), "/").andExpect(content().string(containsString(request)));
        assertThat(recalling.recall(cast.kuwait(), text, CLOCK)).isInstanceOf(TextOutcome.Done.class);
        show(cast.algeria(), "/").andExpect(content().string(not(containsString(request))));
        remind(NOW.plus(Duration.ofDays(3)).plusSeconds(1));
        assertThat(told(cast.algeria())).noneMatch(subject -> subject.contains("Reminder"));
        for (var reader : List.of(cast.kuwait(), cast.algeria())) {
            show(reader, request)
                    .andExpect(content().string(containsString("The request ended with it")))
                    .andExpect(content().string(not(containsString("/acknowledgement"))));
        }
        show(cast.kuwait(), request).andExpect(content().string(containsString("not acknowledged")));
        show(cast.kuwait(), list()).andExpect(content().string(containsString("Ended by recall")));
        show(cast.algeria(), request + "/acknowledgement").andExpect(status().isNotFound());
        send(cast.algeria(), post(request + "/acknowledgement").param("confirmed", "yes"), 422)
                .andExpect(content().string(containsString("Nothing is acknowledged any more")));
        assertThat(ofState(request, "DZ").acknowledged()).isNull();
    }

    /** Asked by the fixed clock of the tests, so that reminders can be played. */
    private String asked() {
        var outcome = asking.ask(cast.kuwait(), text, DUE, BRUSSELS, CLOCK);
        return ((ReceiptOutcome.Done) outcome).request().path();
    }

    private void remind(Instant at) {
        // one after the other: what waits for a silence keeps nothing else waiting
        reminding.remind(Clock.fixed(at, ZoneOffset.UTC), 1);
    }

    private OfState ofState(String request, String party) {
        return reading.find(cast.kuwait(), id(request), clock).orElseThrow().states().stream()
                .filter(state -> state.party().equals(new PartyCode(party)))
                .findFirst()
                .orElseThrow();
    }

    private static ReceiptOutcome refused(ReceiptRefusal refusal) {
        return new ReceiptOutcome.Refused(refusal);
    }

    private static UUID id(String path) {
        return UUID.fromString(path.substring("/receipts/".length()));
    }

    private String list() {
        return "/markings/" + text + "/receipts";
    }

    private String inDays(int days) {
        return clock.instant()
                .plus(Duration.ofDays(days))
                .atZone(BRUSSELS)
                .toLocalDateTime()
                .toString();
    }

    private MockHttpServletRequestBuilder ask(String due) {
        return post(list()).param("due", due).param("form", UUID.randomUUID().toString());
    }

    private static String path(ResultActions answer) {
        return Objects.requireNonNull(answer.andReturn().getResponse().getRedirectedUrl());
    }

    private ResultActions send(Actor actor, MockHttpServletRequestBuilder form, int expected) throws Exception {
        return web.perform(form.with(as(actor)).with(csrf())).andExpect(status().is(expected));
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

    private List<String> told(Actor actor) {
        return transactions.asService(() -> jdbc.sql("""
                        select subject from notices.notice where account_id = :account and subject_id = :id order by id
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
