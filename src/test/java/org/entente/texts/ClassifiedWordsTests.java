package org.entente.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.support.Cast.as;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.database.ActorTransactions;
import org.entente.support.EntenteTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Words that bear a mark of classification, wherever they are written: MRK-01, MRK-02. */
@EntenteTest
class ClassifiedWordsTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private TextWorld world;

    @Autowired
    private ActorTransactions transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private TextWorld.Cast cast;
    private String silence;

    @BeforeEach
    void meet() {
        cast = world.cast();
        var now = clock.instant();
        silence = "/silence/" + world.launched(cast, now, now.plus(Duration.ofDays(5)), true, world.issued(cast));
    }

    @Test
    void noActOfASilenceTakesThemAndNothingOfThemIsKept_MRK02() throws Exception {
        for (var form : List.of(
                post(silence + "/comments").param("kind", "QUESTION").param("words", "NATO  SECRET"),
                post(silence + "/objections").param("reason", "NATO SECRET").param("disclosure", "CHAIR"),
                post(silence + "/objections")
                        .param("reason", "No.")
                        .param("amendment", "NATO SECRET")
                        .param("disclosure", "CHAIR"))) {
            refused(cast.algeria(), form);
        }
        refused(cast.chair(), post(silence + "/withdrawals").param("reason", "NATO SECRET"));
        assertThat(kept(cast.algeria())).containsOnly("NATO SECRET").hasSize(3);
        assertThat(kept(cast.chair())).hasSize(1);
        var facts = transactions.asService(
                () -> jdbc.sql("select count(*) from texts.silence_event where payload::text like '%NATO%'")
                        .query(Integer.class)
                        .single());
        assertThat(facts).isZero();
    }

    @Test
    void theReasonForLeavingOutALanguageTakesNone() throws Exception {
        var text = world.issued(cast).text().id();
        refused(cast.chairsOffice(), post("/texts/" + text + "/silence").param("waiver", "TOP SECRET"));
    }

    @Test
    void noActOfAGroupTakesThem_MRK01() throws Exception {
        var group = "/groups/" + cast.group().slug();
        refused(cast.chair(), post(group + "/documents/concept-note").param("concept-note-en", "COSMIC TOP SECRET"));
        assertThat(kept(cast.chair())).isNotEmpty();
        refused(
                cast.chair(),
                post(group + "/calendars/BRU").param("weekend", "7").param("holidays", "2026-12-25 TRÈS SECRET"));
    }

    private void refused(Actor actor, MockHttpServletRequestBuilder form) throws Exception {
        web.perform(form.param("form", UUID.randomUUID().toString())
                        .with(as(actor))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("national channels")));
    }

    private List<String> kept(Actor actor) {
        return transactions.asService(
                () -> jdbc.sql("select mark from information.refused_mark where account_id = :account")
                        .param("account", actor.accountId())
                        .query(String.class)
                        .list());
    }
}
