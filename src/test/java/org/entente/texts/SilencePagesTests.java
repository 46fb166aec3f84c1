package org.entente.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.support.Cast.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.entente.core.Actor;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.database.Tokens;
import org.entente.support.EntenteTest;
import org.entente.support.TestDatabase;
import org.entente.texts.model.Objection;
import org.entente.texts.model.SilenceAuthor;
import org.entente.texts.model.SilenceEvent;
import org.entente.texts.model.SilenceFact;
import org.entente.texts.model.SilencePeriod;
import org.entente.texts.model.SilenceProfile;
import org.entente.texts.model.SilenceState;
import org.entente.texts.model.SilenceStore;
import org.entente.texts.web.SilenceActKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages of silence, by those who may and by those who may not; the clock is the real one. */
@EntenteTest
class SilencePagesTests {

    @Autowired
    private TextWorld world;

    @Autowired
    private SilenceStore store;

    @Autowired
    private ActorTransactions transactions;

    @Autowired
    private Clock clock;

    @Autowired
    private MockMvc web;

    private TextWorld.Cast cast;
    private TextWorld.Draft draft;
    private UUID silence;

    @BeforeEach
    void launch() {
        cast = world.cast();
        draft = world.issued(cast);
        var now = clock.instant();
        silence = world.launched(cast, now, now.plus(Duration.ofDays(5)), true, draft);
    }

    @Test
    void aMemberReadsWhatHappensAndAStrangerFindsNothing() throws Exception {
        for (var reader : List.of(cast.chair(), cast.kuwait(), cast.kuwaitDrafter(), cast.observer())) {
            var page = web.perform(get(path("")).with(as(reader)))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            assertThat(page).contains("Under silence").contains("data-deadline");
        }
        web.perform(get(path("")).with(as(cast.stranger()))).andExpect(status().isNotFound());
        web.perform(get(path(""))).andExpect(status().isSeeOther());
    }

    /** SIL-08: exactly what will be recorded is read before it is. */
    @Test
    void theHeadOfMissionReadsWhatWillBeRecordedAndThenBreaksOnce() throws Exception {
        web.perform(get(path("/objections")).with(as(cast.algeria()))).andExpect(status().isOk());
        web.perform(objection(cast.algeria()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Another wording")));
        assertThat(state()).isEqualTo(SilenceState.OPEN);
        var form = UUID.randomUUID().toString();
        for (var send = 0; send < 3; send++) {
            web.perform(objection(cast.algeria()).param("form", form)).andExpect(redirectedUrl(path("")));
        }
        assertThat(state()).isEqualTo(SilenceState.BROKEN);
        var page = web.perform(get(path("")).with(as(cast.kuwait())))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("Objection by Algeria").contains("Another wording");
    }

    /** SIL-07: what counts is the message that is accepted, and its writer is told how long that may still be. */
    @Test
    void whoeverSignedInLongAgoIsAskedAgainAndTheFormIsNotUsedUp() throws Exception {
        var form = UUID.randomUUID().toString();
        authenticated(cast.algeria(), "now() - interval '16 minutes'");
        web.perform(objection(cast.algeria()).param("form", form))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Please confirm that it is you")))
                .andExpect(content().string(containsString("value=\"Another wording\"")))
                .andExpect(content().string(containsString("data-deadline")));
        assertThat(state()).isEqualTo(SilenceState.OPEN);
        authenticated(cast.algeria(), "now()");
        web.perform(objection(cast.algeria()).param("form", form)).andExpect(redirectedUrl(path("")));
        assertThat(state()).isEqualTo(SilenceState.BROKEN);
    }

    private static void authenticated(Actor actor, String when) {
        TestDatabase.get()
                .superuserJdbc()
                .sql("update access.session set authenticated_at = " + when + " where token_hash = :hash")
                .param("hash", Tokens.hash(actor.token()))
                .update();
    }

    /** SIL-03, SIL-08: what a page does not offer is refused when it is sent all the same. */
    @Test
    void anObjectionThatIsNotOnesOwnIsRefused() throws Exception {
        web.perform(objection(cast.observer()).param("form", UUID.randomUUID().toString()))
                .andExpect(status().isUnprocessableContent());
        web.perform(objection(cast.kuwaitDrafter())
                        .param("form", UUID.randomUUID().toString()))
                .andExpect(status().isUnprocessableContent());
        web.perform(objection(cast.stranger()).param("form", UUID.randomUUID().toString()))
                .andExpect(status().isNotFound());
        web.perform(get(path("/objections")).with(as(cast.kuwaitDrafter()))).andExpect(status().isNotFound());
        assertThat(state()).isEqualTo(SilenceState.OPEN);
    }

    /** SIL-17. */
    @Test
    void aPreparedObjectionIsShownToItsMissionAlone() throws Exception {
        web.perform(post(path("/prepared-objections"))
                        .with(as(cast.kuwaitDrafter()))
                        .with(csrf())
                        .param("reason", "Prepared words")
                        .param("disclosure", "CHAIR")
                        .param("form", UUID.randomUUID().toString()))
                .andExpect(redirectedUrl(path("")));
        assertThat(page(cast.kuwait())).contains("Prepared words");
        assertThat(page(cast.algeria())).doesNotContain("Prepared words");
        assertThat(page(cast.chair())).doesNotContain("Prepared words");
    }

    @Test
    void everyActAnswersAStrangerAsIfItWereNotThere() throws Exception {
        for (var act : SilenceActKind.values()) {
            web.perform(get(path("/" + act.path())).with(as(cast.stranger()))).andExpect(status().isNotFound());
            web.perform(post(path("/" + act.path())).with(as(cast.stranger())).with(csrf()))
                    .andExpect(status().isNotFound());
        }
        web.perform(get(path("/no-such-act")).with(as(cast.chair()))).andExpect(status().isNotFound());
    }

    /** SIL-16: the chair's acts are the chair's. */
    @Test
    void theActsOfTheChairAreRefusedToMembers() throws Exception {
        for (var act : List.of("suspensions", "withdrawals", "reissues", "confirmations")) {
            web.perform(post(path("/" + act))
                            .with(as(cast.kuwait()))
                            .with(csrf())
                            .param("reason", "None")
                            .param("form", UUID.randomUUID().toString()))
                    .andExpect(status().isUnprocessableContent());
        }
        assertThat(state()).isEqualTo(SilenceState.OPEN);
        web.perform(get(path("/suspensions")).with(as(cast.chair()))).andExpect(status().isOk());
        web.perform(post(path("/suspensions"))
                        .with(as(cast.chair()))
                        .with(csrf())
                        .param("reason", "The languages differ.")
                        .param("form", UUID.randomUUID().toString()))
                .andExpect(redirectedUrl(path("")));
        assertThat(state()).isEqualTo(SilenceState.SUSPENDED);
    }

    /** SIL-01, SIL-02. */
    @Test
    void theLaunchPageShowsEveryReasonAgainstAndTheChairCanLaunch() throws Exception {
        var other = world.issued(cast);
        var address = "/texts/" + other.text().id() + "/silence";
        web.perform(get(address).with(as(cast.chair()))).andExpect(status().isOk());
        web.perform(get(address).with(as(cast.stranger()))).andExpect(status().isNotFound());
        var tooShort = SOON.apply(clock.instant());
        web.perform(post(address).with(as(cast.chair())).with(csrf()).param("until", tooShort))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("shorter than the minimum")));
        web.perform(post(address).with(as(cast.kuwait())).with(csrf()).param("until", tooShort))
                .andExpect(status().isUnprocessableContent());
        var far = SOON.apply(clock.instant().plus(Duration.ofDays(6)));
        web.perform(post(address)
                        .with(as(cast.chair()))
                        .with(csrf())
                        .param("until", far)
                        .param("urgent", "yes"))
                .andExpect(status().isOk());
        web.perform(post(address)
                        .with(as(cast.chair()))
                        .with(csrf())
                        .param("until", far)
                        .param("urgent", "yes")
                        .param("form", UUID.randomUUID().toString()))
                .andExpect(status().is3xxRedirection());
    }

    private static final Function<Instant, String> SOON = at -> at.atZone(ZoneId.of("Europe/Brussels"))
            .toLocalDateTime()
            .truncatedTo(ChronoUnit.MINUTES)
            .plusHours(1)
            .toString();

    @Test
    void theProfileIsReadByMembersAndChosenByTheChair() throws Exception {
        var address = "/groups/" + cast.group().slug() + "/silence-profile";
        web.perform(get(address).with(as(cast.kuwait()))).andExpect(status().isOk());
        web.perform(get(address).with(as(cast.stranger()))).andExpect(status().isNotFound());
        web.perform(post(address).with(as(cast.kuwait())).with(csrf()).param("preset", "UNGA_2020"))
                .andExpect(status().isUnprocessableContent());
        web.perform(post(address).with(as(cast.chair())).with(csrf()).param("preset", "UNGA_2020"))
                .andExpect(redirectedUrl(address + "?saved=true"));
        web.perform(post(address).with(as(cast.chair())).with(csrf()).param("preset", "DEMONSTRATION"))
                .andExpect(status().isNotFound());
        assertThat(transactions.asService(
                        () -> store.profile(cast.group().id()).orElseThrow().name()))
                .isEqualTo("UNGA_2020");
    }

    @Test
    void everySettingOfTheProfileCanBeChangedAndWhatIsWrongIsSaidBesideIt() throws Exception {
        var address = "/groups/" + cast.group().slug() + "/silence-profile";
        var page = web.perform(settings(cast.chair(), address, "0"))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("id=\"threshold-error\"").contains("value=\"17\"");
        web.perform(settings(cast.kuwait(), address, "2")).andExpect(status().isUnprocessableContent());
        web.perform(settings(cast.stranger(), address, "2")).andExpect(status().isNotFound());
        assertThat(profile()).isEmpty();
        web.perform(settings(cast.chair(), address, "2")).andExpect(redirectedUrl(address + "?saved=true"));
        var kept = profile().orElseThrow();
        assertThat(kept.name()).isEqualTo("OWN");
        assertThat(kept.breaking().threshold()).isEqualTo(2);
        assertThat(kept.starting().minimum()).isEqualTo(new SilencePeriod.WorkingDays(17));
        assertThat(kept.starting().languages()).containsExactlyInAnyOrder(Language.AR, Language.FR);
        assertThat(kept.breaking().amendmentBreaks()).isFalse();
    }

    private MockHttpServletRequestBuilder settings(Actor actor, String address, String threshold) {
        return post(address + "/settings")
                .with(as(actor))
                .with(csrf())
                .param("minimum", "17")
                .param("unit", "WORKING_DAYS")
                .param("maximum", "60")
                .param("cutOff", "15:00")
                .param("from", "09:00")
                .param("to", "17:00")
                .param("languages", "ar", "fr")
                .param("threshold", threshold)
                .param("hold", "3")
                .param("visibility", "CHAIR_ONLY")
                .param("extensions", "2")
                .param("quorum", "0")
                .param("statements", "5")
                .param("settleMinutes", "90")
                .param("publication", "CHAIRS_RELEASE");
    }

    private Optional<SilenceProfile> profile() {
        return transactions.asService(() -> store.profile(cast.group().id()));
    }

    /** The OSCE's way through the pages: proposed, not opposed, launched as it was proposed. */
    @Test
    void aProposalIsMadeOnThePageAndOpposedByAMember() throws Exception {
        var profile = "/groups/" + cast.group().slug() + "/silence-profile";
        web.perform(post(profile).with(as(cast.chair())).with(csrf()).param("preset", "OSCE"))
                .andExpect(redirectedUrl(profile + "?saved=true"));
        var address = "/texts/" + world.issued(cast).text().id() + "/silence";
        web.perform(get(address).with(as(cast.chair())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("name=\"meeting\"")));
        var proposal = Objects.requireNonNull(web.perform(post(address)
                        .with(as(cast.chair()))
                        .with(csrf())
                        .param("meeting", SOON.apply(clock.instant()))
                        .param("until", SOON.apply(clock.instant().plus(Duration.ofDays(3))))
                        .param("urgent", "yes")
                        .param("form", UUID.randomUUID().toString()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        web.perform(get(proposal + "/use-oppositions").with(as(cast.kuwait()))).andExpect(status().isOk());
        for (var other : List.of(cast.chairsOffice(), cast.kuwaitDrafter(), cast.observer())) {
            web.perform(get(proposal + "/use-oppositions").with(as(other))).andExpect(status().isNotFound());
        }
        web.perform(post(proposal + "/use-oppositions")
                        .with(as(cast.kuwait()))
                        .with(csrf())
                        .param("form", UUID.randomUUID().toString()))
                .andExpect(redirectedUrl(proposal));
        web.perform(get(proposal).with(as(cast.algeria())))
                .andExpect(content().string(containsString("Kuwait opposed the use of silence")));
    }

    /** SIL-14, SYM-04: the place is chosen, its words are put right, and nothing is recorded before it is confirmed. */
    @Test
    void aSlipIsCorrectedInThreeSteps() throws Exception {
        var address = path("/technical-reissues");
        var place = world.version(draft.text()).id() + "/" + draft.op();
        web.perform(get(address).with(as(cast.chair())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(place)));
        web.perform(get(address).with(as(cast.kuwait()))).andExpect(status().isNotFound());
        web.perform(correction(place))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Décident de se réunir tous les 3 mois.")));
        web.perform(correction(UUID.randomUUID() + "/" + draft.op())).andExpect(status().isNotFound());
        web.perform(correction("nonsense")).andExpect(status().isNotFound());
        var corrected = "Décident de se réunir, tous les 3 mois.";
        web.perform(correction(place).param("words", corrected).param("reason", "A comma"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("name=\"form\"")));
        assertThat(world.version(draft.text()).number()).isEqualTo(1);
        var form = UUID.randomUUID().toString();
        for (var send = 0; send < 2; send++) {
            web.perform(correction(place)
                            .param("words", corrected)
                            .param("reason", "A comma")
                            .param("form", form))
                    .andExpect(redirectedUrl(path("")));
        }
        assertThat(world.version(draft.text()).number()).isEqualTo(2);
        assertThat(page(cast.kuwait())).contains("A comma");
    }

    private MockHttpServletRequestBuilder correction(String place) {
        return post(path("/technical-reissues"))
                .with(as(cast.chair()))
                .with(csrf())
                .param("place", place)
                .param("language", "fr");
    }

    /** SIL-12: what came too late can be filed as an explanation, by the State that sent it. */
    @Test
    void anObjectionThatCameTooLateIsOfferedAsAnExplanation() throws Exception {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var by = SilenceAuthor.of(cast.algeria(), false);
        var late = Objection.onPlatform(
                new PartyCode("DZ"), now, "Our capital wrote too late.", Objection.Disclosure.MEMBERS);
        transactions.runAsService(() -> {
            var found = store.locked(silence).orElseThrow();
            var events = List.of(
                    new SilenceEvent.Expired(now, SilenceAuthor.PLATFORM),
                    new SilenceEvent.ObjectionCameLate(now, by, late, SilenceAuthor.Authority.HEAD));
            var facts = new ArrayList<SilenceFact>();
            events.forEach(event -> facts.add(new SilenceFact(found.facts() + facts.size() + 1, event, null)));
            store.append(found, facts);
        });
        var address = path("/statements") + "?late=yes";
        assertThat(page(cast.algeria())).contains(address);
        assertThat(page(cast.kuwait())).doesNotContain(address);
        web.perform(get(address).with(as(cast.algeria())))
                .andExpect(content().string(containsString("Our capital wrote too late.")));
        web.perform(get(path("/statements") + "?words=Put-in-the-address").with(as(cast.algeria())))
                .andExpect(content().string(not(containsString(">Put-in-the-address<"))));
    }

    private MockHttpServletRequestBuilder objection(Actor actor) {
        return post(path("/objections"))
                .with(as(actor))
                .with(csrf())
                .param("reason", "Another wording")
                .param("amendment", "")
                .param("disclosure", "MEMBERS");
    }

    private String page(Actor reader) throws Exception {
        return web.perform(get(path("")).with(as(reader)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String path(String rest) {
        return "/silence/" + silence + rest;
    }

    private SilenceState state() {
        return transactions.asService(
                () -> store.find(silence).orElseThrow().procedure().state());
    }
}
