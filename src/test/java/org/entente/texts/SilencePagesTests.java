package org.entente.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.support.Cast.as;
import static org.hamcrest.Matchers.containsString;
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
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.entente.core.Actor;
import org.entente.database.ActorTransactions;
import org.entente.texts.model.SilenceState;
import org.entente.texts.model.SilenceStore;
import org.entente.texts.usecase.LaunchingSilence;
import org.entente.texts.usecase.SilenceOutcome;
import org.entente.texts.web.SilenceActKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages of silence, by those who may and by those who may not; the clock is the real one. */
@TextsApplication
class SilencePagesTests {

    @Autowired
    private TextWorld world;

    @Autowired
    private LaunchingSilence launching;

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
        var request = new LaunchingSilence.Request(
                List.of(world.version(draft.text()).id()), now.plus(Duration.ofDays(5)), true, "");
        var launched = (SilenceOutcome.Done) launching.launch(cast.chair(), request, Clock.fixed(now, ZoneOffset.UTC));
        silence = launched.silence().id();
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
        web.perform(post(address).with(as(cast.kuwait())).with(csrf()).param("preset", "DEMONSTRATION"))
                .andExpect(status().isUnprocessableContent());
        web.perform(post(address).with(as(cast.chair())).with(csrf()).param("preset", "DEMONSTRATION"))
                .andExpect(redirectedUrl(address));
        assertThat(transactions.asService(
                        () -> store.profile(cast.group().id()).orElseThrow().name()))
                .isEqualTo("DEMONSTRATION");
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
