package org.entente.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.support.Cast.as;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.entente.core.Actor;
import org.entente.core.Actor.Authority;
import org.entente.core.Actor.Office;
import org.entente.database.ActorTransactions;
import org.entente.identity.Account;
import org.entente.identity.usecase.Posts;
import org.entente.identity.usecase.Sessions;
import org.entente.identity.usecase.SignInLinks;
import org.entente.support.Cast;
import org.entente.support.EntenteTest;
import org.entente.support.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What a post lets its holder do, and what it no longer does once it is changed. */
@EntenteTest
class PostTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private Posts posts;

    @Autowired
    private Sessions sessions;

    @Autowired
    private SignInLinks links;

    @Autowired
    private ActorTransactions transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private MissionCast people;
    private Account drafter;
    private Actor actor;

    @BeforeEach
    void meet() {
        people = new MissionCast(posts, clock);
        drafter = people.holds("PT", "GVA", Office.DRAFTER, Authority.DRAFT, false);
        actor = sessions.begin(drafter, "Firefox, Linux");
    }

    @Test
    void theHeaderNamesThePersonAndTheFunction() throws Exception {
        web.perform(get("/account").with(as(actor))).andExpect(content().string(containsString("Jane DOE, Drafter")));
    }

    @Test
    void aSuspendedPostHasNoSessionLeft() throws Exception {
        web.perform(get("/account").with(as(actor))).andExpect(status().isOk());
        posts.change(drafter.id(), people.suspended(drafter.post()), drafter.id());
        web.perform(get("/account").with(as(actor))).andExpect(status().isSeeOther());
        assertThat(sessionsOf(drafter)).isZero();
    }

    @Test
    void aPostThatHasEndedHasNoSessionLeftAndNoLinkOpensOne() throws Exception {
        var token = links.token(drafter.person().id(), SignInLinks.LIFE);
        posts.end(drafter.id(), clock.instant(), drafter.id());
        web.perform(get("/account").with(as(actor))).andExpect(status().isSeeOther());
        web.perform(post("/sign-in/link").with(csrf()).param("token", token)).andExpect(status().is(422));
    }

    @Test
    void aSessionOpenedBesideTheSuspensionIsNobodys() throws Exception {
        posts.change(drafter.id(), people.suspended(drafter.post()), drafter.id());
        var late = sessions.begin(drafter, "");
        web.perform(get("/account").with(as(late))).andExpect(status().isSeeOther());
    }

    @Test
    void aPostReadBeforeItsChangeOpensNoSessionAfterIt() throws Exception {
        posts.change(drafter.id(), people.suspended(drafter.post()), drafter.id());
        sessions.begin(drafter, "");
        assertThat(sessionsOf(drafter)).isZero();
        var second = people.also(drafter, "VIE", Office.HEAD_OF_CHANCERY, Authority.READ, true);
        var mine = sessions.begin(second, "");
        var token = sessions.change(mine, drafter);
        web.perform(get("/account").cookie(new Cookie(SessionCookies.COOKIE, token)))
                .andExpect(status().isSeeOther());
        assertThat(sessionsOf(drafter)).isZero();
    }

    @Test
    void twoChangesOfOnePostAtOnceAreOne() {
        posts.change(drafter.id(), people.suspended(drafter.post()), drafter.id());
        assertThatThrownBy(() -> posts.change(drafter.id(), people.suspended(drafter.post()), drafter.id()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aReaderSendsNoFormButTheOwnOnes() throws Exception {
        var reader = sessions.begin(people.holds("PT", "GVA", Office.MISSION_STAFF, Authority.READ, false), "");
        web.perform(get("/groups").with(as(reader))).andExpect(status().isOk());
        web.perform(post("/texts/" + UUID.randomUUID() + "/silence")
                        .with(csrf())
                        .with(as(reader)))
                .andExpect(status().isNotFound());
        web.perform(post("/language")
                        .with(csrf())
                        .with(as(reader))
                        .param("language", "fr")
                        .param("back", "/"))
                .andExpect(status().is3xxRedirection());
        web.perform(get("/account").with(as(reader))).andExpect(content().string(containsString("lang=\"fr\"")));
    }

    @Test
    void whoeverHoldsTwoPostsChoosesAfterSigningInAndHasNoSessionBefore() throws Exception {
        var second = people.also(drafter, "VIE", Office.HEAD_OF_CHANCERY, Authority.READ, true);
        var asked = web.perform(post("/sign-in/link")
                        .with(csrf())
                        .param("token", links.token(drafter.person().id(), SignInLinks.LIFE)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Vienna")))
                .andReturn()
                .getResponse();
        assertThat(asked.getCookie(SessionCookies.COOKIE)).isNull();
        var entered = web.perform(post("/sign-in/post")
                        .with(csrf())
                        .param("token", tokenOf(asked.getContentAsString()))
                        .param("post", second.id().toString()))
                .andExpect(redirectedUrl("/"))
                .andReturn()
                .getResponse()
                .getCookie(SessionCookies.COOKIE);
        web.perform(get("/account").cookie(Objects.requireNonNull(entered)))
                .andExpect(content().string(containsString("Vienna")));
    }

    @Test
    void aChoiceIsOfTheOwnPostsAloneAndIsUsedOnce() throws Exception {
        people.also(drafter, "VIE", Office.HEAD_OF_CHANCERY, Authority.READ, true);
        var token = links.choice(drafter.person().id());
        var others = cast.headOfMission("QA").accountId();
        for (var attempt = 0; attempt < 2; attempt++) {
            web.perform(post("/sign-in/post").with(csrf()).param("token", token).param("post", String.valueOf(others)))
                    .andExpect(status().is(422));
        }
    }

    @Test
    void oneGoesOnFromAnotherPostOfOnesOwnAndTheFormerTokenIsNobodys() throws Exception {
        var second = people.also(drafter, "VIE", Office.HEAD_OF_CHANCERY, Authority.READ, true);
        var changed = web.perform(post("/account/post")
                        .with(csrf())
                        .with(as(actor))
                        .param("post", second.id().toString()))
                .andExpect(redirectedUrl("/"))
                .andReturn()
                .getResponse()
                .getCookie(SessionCookies.COOKIE);
        web.perform(get("/account").cookie(new Cookie(SessionCookies.COOKIE, value(changed))))
                .andExpect(content().string(containsString("Jane DOE, Head of chancery")));
        web.perform(get("/account").with(as(actor))).andExpect(status().isSeeOther());
    }

    @Test
    void nobodyGoesOnFromThePostOfAnother() throws Exception {
        var others = cast.headOfMission("PT").accountId();
        web.perform(post("/account/post").with(csrf()).with(as(actor)).param("post", String.valueOf(others)))
                .andExpect(status().isNotFound());
        var suspended = people.also(drafter, "VIE", Office.HEAD_OF_CHANCERY, Authority.READ, true);
        posts.change(suspended.id(), people.suspended(suspended.post()), drafter.id());
        web.perform(post("/account/post")
                        .with(csrf())
                        .with(as(actor))
                        .param("post", suspended.id().toString()))
                .andExpect(status().isNotFound());
    }

    @Test
    void theDatabaseShowsAMissionItsOwnPeopleAndACoordinatorTheStates() {
        var elsewhere = people.holds("PT", "NBO", Office.DRAFTER, Authority.DRAFT, false);
        var coordinator =
                sessions.begin(people.holds("PT", "GVA", Office.NATIONAL_COORDINATOR, Authority.READ, false), "");
        var foreign = sessions.begin(people.holds("BR", "NBO", Office.HEAD_OF_MISSION, Authority.COMMIT, true), "");
        assertThat(sees(actor, drafter)).isTrue();
        assertThat(sees(actor, elsewhere)).isFalse();
        assertThat(sees(coordinator, elsewhere)).isTrue();
        assertThat(sees(foreign, elsewhere)).isFalse();
    }

    @Test
    void theApplicationCannotRewriteAPostAsItStood() {
        assertThatThrownBy(() -> transactions.runAsService(
                        () -> jdbc.sql("update identity.slice set authority = 'COMMIT' where account_id = :id")
                                .param("id", drafter.id())
                                .update()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private boolean sees(Actor reader, Account account) {
        return transactions.call(
                reader,
                () -> jdbc.sql("""
                        select exists (select 1 from identity.account join identity.person on person.id = person_id
                                       join identity.slice on account_id = account.id where account.id = :id)
                        """)
                        .param("id", account.id())
                        .query(Boolean.class)
                        .single());
    }

    private static int sessionsOf(Account account) {
        return TestDatabase.get()
                .superuserJdbc()
                .sql("select count(*) from access.session where account_id = :id")
                .param("id", account.id())
                .query(Integer.class)
                .single();
    }

    private static String tokenOf(String page) {
        var found = Pattern.compile("name=\"token\" value=\"([^\"]+)\"").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String value(@Nullable Cookie cookie) {
        return Objects.requireNonNull(cookie).getValue();
    }
}
