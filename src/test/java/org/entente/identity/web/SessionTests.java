package org.entente.identity.web;

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
import org.entente.core.Actor;
import org.entente.core.Actor.Authority;
import org.entente.core.Actor.Office;
import org.entente.database.Tokens;
import org.entente.identity.Account;
import org.entente.identity.model.OwnSession;
import org.entente.identity.usecase.Posts;
import org.entente.identity.usecase.Sessions;
import org.entente.support.EntenteTest;
import org.entente.support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A person's sessions: seen and ended by nobody else, and over in time. */
@EntenteTest
class SessionTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private Posts posts;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Clock clock;

    private MissionCast people;
    private Account account;
    private Actor here;
    private Actor there;

    @BeforeEach
    void signIn() {
        people = new MissionCast(posts, clock);
        account = people.holds("UY", "GVA", Office.DRAFTER, Authority.READ, false);
        here = sessions.begin(account, "Firefox, Linux");
        there = sessions.begin(people.also(account, "VIE", Office.DRAFTER, Authority.READ, false), "Safari, iPad");
    }

    @Test
    void thePageListsTheSessionsOfAllPostsOfOnePersonAndOfNobodyElse() throws Exception {
        sessions.begin(people.holds("UY", "GVA", Office.DRAFTER, Authority.READ, false), "Opera, Windows");
        web.perform(get("/account/sessions").with(as(here)))
                .andExpect(content().string(containsString("Safari, iPad")))
                .andExpect(content().string(containsString("This session")))
                .andExpect(content().string(not(containsString("Opera, Windows"))));
    }

    @Test
    void oneSessionIsEndedAndIsOverAtOnce() throws Exception {
        var id = sessions.of(there).stream()
                .filter(OwnSession::current)
                .findFirst()
                .orElseThrow()
                .id();
        web.perform(post("/account/sessions/" + id + "/end").with(csrf()).with(as(here)))
                .andExpect(redirectedUrl("/account/sessions"));
        web.perform(get("/account").with(as(there))).andExpect(status().isSeeOther());
        web.perform(get("/account").with(as(here))).andExpect(status().isOk());
        web.perform(post("/account/sessions/" + id + "/end").with(csrf()).with(as(here)))
                .andExpect(status().isNotFound());
    }

    @Test
    void theOthersAreEndedAndTheOneInHandStays() throws Exception {
        web.perform(post("/account/sessions/end").with(csrf()).with(as(here)))
                .andExpect(redirectedUrl("/account/sessions"));
        web.perform(get("/account").with(as(there))).andExpect(status().isSeeOther());
        web.perform(get("/account").with(as(here))).andExpect(status().isOk());
    }

    @Test
    void nobodyEndsTheSessionOfAnother() throws Exception {
        var stranger = sessions.begin(people.holds("UY", "GVA", Office.HEAD_OF_CHANCERY, Authority.READ, true), "");
        var id = sessions.of(here).stream()
                .filter(OwnSession::current)
                .findFirst()
                .orElseThrow()
                .id();
        web.perform(post("/account/sessions/" + id + "/end").with(csrf()).with(as(stranger)))
                .andExpect(status().isNotFound());
        web.perform(get("/account").with(as(here))).andExpect(status().isOk());
    }

    @Test
    void aSessionEndsAfterOneIdleHourAndAfterADayAtTheLatest() throws Exception {
        age(here, "seen_at = now() - interval '61 minutes'");
        web.perform(get("/account").with(as(here))).andExpect(status().isSeeOther());
        age(there, "expires_at = now() - interval '1 second'");
        web.perform(get("/account").with(as(there))).andExpect(status().isSeeOther());
        var longest = TestDatabase.get()
                .superuserJdbc()
                .sql(
                        "select max(expires_at - opened_at) <= interval '24 hours' from access.session where person_id = :id")
                .param("id", account.person().id())
                .query(Boolean.class)
                .single();
        assertThat(longest).isTrue();
    }

    private static void age(Actor actor, String change) {
        TestDatabase.get()
                .superuserJdbc()
                .sql("update access.session set " + change + " where token_hash = :hash")
                .param("hash", Tokens.hash(actor.token()))
                .update();
    }
}
