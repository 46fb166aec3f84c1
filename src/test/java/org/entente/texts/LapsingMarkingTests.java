package org.entente.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.support.Cast.as;
import static org.entente.texts.TextWorld.CLOCK;
import static org.entente.texts.TextWorld.NOW;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.information.ChangingAMarking;
import org.entente.information.Distribution;
import org.entente.information.Lapse;
import org.entente.information.LapsingMarkings;
import org.entente.information.Marking;
import org.entente.information.MarkingOutcome;
import org.entente.information.MarkingRefusal;
import org.entente.information.Markings;
import org.entente.information.Tlp;
import org.entente.information.requests.AnsweringARequest;
import org.entente.information.requests.AskingForRelease;
import org.entente.information.requests.AskingForRelease.Wish;
import org.entente.information.requests.ReleaseOutcome;
import org.entente.information.requests.ReleaseRefusal;
import org.entente.support.EntenteTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A marking holds until a time, and what follows it follows by itself. */
@EntenteTest
class LapsingMarkingTests {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final Instant UNTIL = NOW.plus(Duration.ofDays(2));
    private static final Marking LIMITED = new Marking(Tlp.AMBER, Distribution.LIMITED, null, Set.of(), null);

    @Autowired
    private MockMvc web;

    @Autowired
    private TextWorld world;

    @Autowired
    private ChangingAMarking changing;

    @Autowired
    private LapsingMarkings lapsing;

    @Autowired
    private Markings markings;

    @Autowired
    private AskingForRelease asking;

    @Autowired
    private AnsweringARequest answering;

    @Autowired
    private ActorTransactions transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private PublishedActs acts;

    private TextWorld.Cast cast;
    private TextWorld.Draft draft;
    private UUID text;

    @BeforeEach
    void meet() {
        cast = world.cast();
        draft = world.issued(cast);
        text = draft.text().id();
    }

    @Test
    void anEmbargoEndsByItselfAndNotBefore() throws Exception {
        mark(LIMITED, lapse(Tlp.GREEN, false));
        settle(UNTIL.minusMillis(1));
        show(cast.observer()).andExpect(status().isNotFound());
        show(cast.algeria()).andExpect(content().string(containsString("from then on TLP:GREEN, for the whole group")));
        settle(UNTIL);
        settle(UNTIL.plusSeconds(5));
        show(cast.observer()).andExpect(content().string(containsString("Marked TLP:GREEN")));
        assertThat(history()).hasSize(3);
        var act = acts.about(text).getLast();
        assertThat(act.kind()).isEqualTo("information.marking-changed");
        assertThat(act.content()).doesNotContainKeys("actingParty", "office");
    }

    @Test
    void whatFollowsMayBeStricterAndThoseWhoReadBeforeAreTold_TLP03() throws Exception {
        mark(Marking.of(Tlp.AMBER), lapse(Tlp.AMBER_STRICT, true));
        settle(UNTIL);
        for (var other : List.of(cast.algeria(), cast.chair(), cast.observer())) {
            show(other).andExpect(status().isNotFound());
            assertThat(rows(other)).isZero();
        }
        show(cast.kuwaitDrafter()).andExpect(status().isOk());
        assertThat(told(cast.algeria())).anyMatch(body -> body.contains("TLP:AMBER+STRICT"));
    }

    @Test
    void aChangeOfTheMarkingPutsAnEndToWhatWasToFollowAndAGrantedRequestDoesNot() {
        mark(LIMITED, lapse(Tlp.CLEAR, false));
        mark(Marking.of(Tlp.AMBER), null);
        settle(UNTIL);
        assertThat(marking()).isEqualTo(Marking.of(Tlp.AMBER));
        mark(LIMITED, lapse(Tlp.GREEN, false));
        var asked = asking.ask(cast.algeria(), text, new Wish(Set.of(new PartyCode("CU")), "To prepare."), CLOCK);
        var request = ((ReleaseOutcome.Done) asked).request().id();
        assertThat(answering.answer(cast.kuwait(), request, true, "", CLOCK)).isInstanceOf(ReleaseOutcome.Done.class);
        settle(UNTIL);
        assertThat(marking()).isEqualTo(Marking.of(Tlp.GREEN));
    }

    @Test
    void nothingIsGrantedWhileWhatFollowsIsDue_ORC02() {
        mark(LIMITED, lapse(Tlp.GREEN, false));
        var asked = asking.ask(cast.algeria(), text, new Wish(Set.of(new PartyCode("CU")), "To prepare."), CLOCK);
        var request = ((ReleaseOutcome.Done) asked).request().id();
        assertThat(answering.answer(cast.kuwait(), request, true, "", Clock.fixed(UNTIL, ZoneOffset.UTC)))
                .isEqualTo(new ReleaseOutcome.Refused(ReleaseRefusal.LAPSING));
        settle(UNTIL);
        assertThat(answering.answer(cast.kuwait(), request, true, "", Clock.fixed(UNTIL, ZoneOffset.UTC)))
                .isInstanceOf(ReleaseOutcome.Done.class);
        assertThat(marking()).isEqualTo(Marking.of(Tlp.GREEN));
    }

    @Test
    void whileASilenceRunsNoStateThatMayObjectLosesTheText() {
        var now = clock.instant();
        var soon = new Lapse(now.plus(Duration.ofHours(1)), BRUSSELS, Tlp.AMBER, true);
        assertThat(changing.mark(cast.kuwait(), text, Marking.of(Tlp.GREEN), Optional.of(soon), clock))
                .isInstanceOf(MarkingOutcome.Done.class);
        world.launched(cast, now, now.plus(Duration.ofDays(5)), true, draft);
        settle(now.plus(Duration.ofHours(2)));
        assertThat(marking()).isEqualTo(Marking.of(Tlp.GREEN));
    }

    @Test
    void theTimeIsReadInTheZoneThatTheFormShowed() throws Exception {
        mark(LIMITED, new Lapse(UNTIL, ZoneId.of("Asia/Kuwait"), Tlp.GREEN, false));
        var local = UNTIL.atZone(ZoneId.of("Asia/Kuwait")).toLocalDateTime();
        web.perform(get("/markings/" + text).with(as(cast.kuwait())))
                .andExpect(content().string(containsString("value=\"" + local + "\"")))
                .andExpect(content().string(containsString("name=\"zone\" value=\"Asia/Kuwait\"")));
        var later = LocalDateTime.parse(tomorrow()).plusDays(9);
        for (var zone : List.of("Asia/Kuwait", "Europe/Brussels")) {
            send(cast.kuwait(), later.toString(), "TLP:GREEN", zone, 302);
            assertThat(transactions.call(cast.kuwait(), () -> markings.lapse(text)))
                    .hasValueSatisfying(lapse -> {
                        assertThat(lapse.zone()).isEqualTo(ZoneId.of(zone));
                        assertThat(lapse.at())
                                .isEqualTo(later.atZone(ZoneId.of(zone)).toInstant());
                    });
        }
        for (var nonsense : List.of("Nowhere/Land", "+25:00", "<script>", "")) {
            send(cast.kuwait(), later.plusDays(nonsense.length() + 1).toString(), "TLP:GREEN", nonsense, 302);
            assertThat(transactions.call(cast.kuwait(), () -> markings.lapse(text)))
                    .hasValueSatisfying(lapse -> assertThat(lapse.zone()).isEqualTo(BRUSSELS));
        }
    }

    @Test
    void whatWaitsForASilenceKeepsNothingElseWaitingHoweverMuchItIs() {
        var now = clock.instant();
        var first = new Lapse(now.plus(Duration.ofHours(1)), BRUSSELS, Tlp.AMBER, true);
        for (var silent : List.of(draft, world.issued(cast))) {
            assertThat(changing.mark(
                            cast.kuwait(), silent.text().id(), Marking.of(Tlp.GREEN), Optional.of(first), clock))
                    .isInstanceOf(MarkingOutcome.Done.class);
            world.launched(cast, now, now.plus(Duration.ofDays(5)), true, silent);
        }
        text = world.issued(cast).text().id();
        mark(LIMITED, new Lapse(now.plus(Duration.ofHours(2)), BRUSSELS, Tlp.GREEN, false));
        lapsing.settle(Clock.fixed(now.plus(Duration.ofHours(3)), ZoneOffset.UTC), 1);
        assertThat(marking()).isEqualTo(Marking.of(Tlp.GREEN));
        text = draft.text().id();
        assertThat(transactions.call(cast.kuwait(), () -> markings.lapse(text))).isPresent();
    }

    @Test
    void whatFollowsIsToComeAndReadableAndNeverRed() throws Exception {
        assertThat(changing.mark(
                        cast.kuwait(), text, LIMITED, Optional.of(new Lapse(NOW, BRUSSELS, Tlp.GREEN, false)), CLOCK))
                .isEqualTo(new MarkingOutcome.Refused(MarkingRefusal.NO_TIME_TO_COME));
        for (var until : List.of("soon", "2020-01-01T10:00", "2999-13-01T10:00", "+300000-01-01T10:00")) {
            send(cast.kuwait(), until, "TLP:GREEN", 422).andExpect(content().string(containsString(until)));
        }
        send(cast.kuwait(), tomorrow(), "TLP:RED", 422);
        for (var other : List.of(cast.kuwaitDrafter(), cast.algeria(), cast.chair(), cast.stranger())) {
            send(other, tomorrow(), "TLP:GREEN", 404);
        }
        send(cast.kuwait(), tomorrow(), "TLP:GREEN", 302);
        assertThat(Objects.requireNonNull(history().getLast())).isEqualTo("AMBER/GREEN");
        web.perform(get("/markings/" + text).with(as(cast.kuwait())))
                .andExpect(content().string(containsString(tomorrow())));
    }

    @Test
    void aFileLapsesAsATextDoesAndNoFurtherThanItsPlace_REL03() throws Exception {
        var path = web.perform(multipart()).andReturn().getResponse().getRedirectedUrl();
        var file = UUID.fromString(Objects.requireNonNull(path).substring("/files/".length()));
        var outcome = changing.mark(cast.algeria(), file, LIMITED, Optional.of(lapse(Tlp.GREEN, false)), CLOCK);
        assertThat(outcome).isInstanceOf(MarkingOutcome.Done.class);
        assertThat(changing.find(cast.observer(), file, CLOCK)).isEmpty();
        settle(UNTIL);
        assertThat(changing.find(cast.observer(), file, CLOCK)).isPresent();
    }

    private org.springframework.test.web.servlet.RequestBuilder multipart() {
        return org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart("/files/of/" + text)
                .file(new MockMultipartFile("file", "note.txt", "text/plain", new byte[] {'a'}))
                .param("form", UUID.randomUUID().toString())
                .with(as(cast.algeria()))
                .with(csrf());
    }

    private static Lapse lapse(Tlp tlp, boolean alone) {
        return new Lapse(UNTIL, BRUSSELS, tlp, alone);
    }

    private void mark(Marking marking, @org.jspecify.annotations.Nullable Lapse lapse) {
        assertThat(changing.mark(cast.kuwait(), text, marking, Optional.ofNullable(lapse), CLOCK))
                .isInstanceOf(MarkingOutcome.Done.class);
    }

    private void settle(Instant at) {
        lapsing.settle(Clock.fixed(at, ZoneOffset.UTC), 1000);
    }

    private Marking marking() {
        return transactions.call(cast.kuwait(), () -> markings.of(text));
    }

    private String tomorrow() {
        return clock.instant()
                .plus(Duration.ofDays(1))
                .atZone(BRUSSELS)
                .toLocalDateTime()
                .truncatedTo(java.time.temporal.ChronoUnit.MINUTES)
                .toString();
    }

    private ResultActions send(Actor actor, String until, String then, int expected) throws Exception {
        return send(actor, until, then, "", expected);
    }

    private ResultActions send(Actor actor, String until, String then, String zone, int expected) throws Exception {
        return web.perform(post("/markings/" + text)
                        .param("tlp", "TLP:AMBER")
                        .param("distribution", "LIMITED")
                        .param("until", until)
                        .param("zone", zone)
                        .param("then", then)
                        .param("form", UUID.randomUUID().toString())
                        .with(as(actor))
                        .with(csrf()))
                .andExpect(status().is(expected));
    }

    private ResultActions show(Actor actor) throws Exception {
        return web.perform(get("/texts/" + text).with(as(actor)));
    }

    /** Each marking with what was to follow it. */
    private List<String> history() {
        return transactions.asService(
                () -> jdbc.sql("""
                        select tlp || coalesce('/' || then_tlp, '') from information.marking
                        where thing_id = :thing order by number
                        """).param("thing", text).query(String.class).list());
    }

    private int rows(Actor actor) {
        return transactions.call(
                actor,
                () -> jdbc.sql("select count(*) from texts.text where id = :id")
                        .param("id", text)
                        .query(Integer.class)
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
}
