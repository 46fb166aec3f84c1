package org.entente.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.support.Cast.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.core.Actor;
import org.entente.core.Actor.Authority;
import org.entente.core.Actor.Office;
import org.entente.core.Ids;
import org.entente.database.Tokens;
import org.entente.identity.Account;
import org.entente.identity.usecase.Audit;
import org.entente.identity.usecase.Passkeys;
import org.entente.identity.usecase.Posts;
import org.entente.identity.usecase.Sessions;
import org.entente.identity.usecase.SignInLinks;
import org.entente.support.Cast;
import org.entente.support.EntenteTest;
import org.entente.support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Whoever holds a passkey is not let in by a link alone, on no path (assurance 1.5, 1.14, 1.16). */
@EntenteTest
class RecoveryTests {

    /** A State of its own for each test. */
    private static final List<String> STATES = List.of(
            "NE", "BJ", "BW", "BF", "BI", "CV", "CM", "CF", "TD", "NG", "CG", "MU", "MZ", "SZ", "GA", "GM", "GH", "NA",
            "RW", "KE", "SO", "LR", "MG", "MW", "SS", "MR");

    private static final AtomicInteger NEXT = new AtomicInteger();

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
    private Passkeys passkeys;

    @Autowired
    private Audit audit;

    @Autowired
    private Clock clock;

    private MissionCast people;
    private String state;
    private Account drafter;
    private Account chancery;
    private Actor administrator;

    @BeforeEach
    void staff() {
        people = new MissionCast(posts, clock);
        state = STATES.get(NEXT.getAndIncrement());
        drafter = people.holds(state, "GVA", Office.DRAFTER, Authority.DRAFT, false);
        chancery = people.holds(state, "GVA", Office.HEAD_OF_CHANCERY, Authority.READ, true);
        administrator = sessions.begin(chancery, "");
        key(drafter);
    }

    @Test
    void aSecondPersonHearsTheCodeAndThenTheFirstComesInOnce() throws Exception {
        var former = sessions.begin(drafter, "");
        var token = asked();
        web.perform(post("/sign-in/recovery").with(csrf()).with(client()).param("token", token))
                .andExpect(status().is(422));
        web.perform(get("/mission").with(as(administrator)))
                .andExpect(content().string(containsString("Waiting to be let in again")));
        confirm(administrator, code(token)).andExpect(redirectedUrl("/mission"));
        web.perform(get("/account").with(as(former))).andExpect(status().isOk());
        web.perform(post("/sign-in/recovery").with(csrf()).with(client()).param("token", token))
                .andExpect(redirectedUrl("/account/passkeys"))
                .andExpect(cookie().exists(SessionCookies.COOKIE));
        web.perform(get("/account").with(as(former))).andExpect(status().isSeeOther());
        assertThat(passkeys.guards(drafter.person().id())).isFalse();
        web.perform(post("/sign-in/recovery").with(csrf()).with(client()).param("token", token))
                .andExpect(status().is(422));
        assertThat(audit.of(administrator, 1, 30))
                .extracting(Audit.Entry::kind)
                .contains(Audit.Kind.RECOVERY_ASKED, Audit.Kind.RECOVERY_CONFIRMED, Audit.Kind.RECOVERY_FINISHED);
    }

    /** No State gives back what another has given. */
    @Test
    void whoeverHoldsPostsOfSeveralStatesIsLetInOnceEachHasConfirmed() throws Exception {
        var second = STATES.get(NEXT.getAndIncrement());
        people.of(second, drafter, "GVA", Office.DRAFTER, Authority.DRAFT, false);
        var theirs = sessions.begin(people.holds(second, "GVA", Office.HEAD_OF_CHANCERY, Authority.READ, true), "");
        var token = asked();
        confirm(administrator, code(token)).andExpect(redirectedUrl("/mission"));
        confirm(administrator, code(token)).andExpect(status().isNotFound());
        web.perform(post("/sign-in/recovery").with(csrf()).with(client()).param("token", token))
                .andExpect(status().is(422))
                .andExpect(cookie().doesNotExist(SessionCookies.COOKIE));
        assertThat(passkeys.guards(drafter.person().id())).isTrue();
        web.perform(get("/sign-in/recovery").with(client()).param("token", token))
                .andExpect(content().string(containsString("Still to confirm")));
        confirm(theirs, "000").andExpect(status().is(422));
        confirm(theirs, code(token)).andExpect(redirectedUrl("/mission"));
        web.perform(post("/sign-in/recovery").with(csrf()).with(client()).param("token", token))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("action=\"/sign-in/post\"")));
        assertThat(passkeys.guards(drafter.person().id())).isFalse();
    }

    /** The only post of a further State: nobody of that State can confirm, and neither does the first State. */
    @Test
    void forAFurtherStateThatHasNobodyElseTheOperatorConfirmsAndThePageSaysSo() throws Exception {
        var second = STATES.get(NEXT.getAndIncrement());
        people.of(second, drafter, "GVA", Office.HEAD_OF_MISSION, Authority.COMMIT, true);
        var operator = cast.operator();
        var token = asked();
        page(token).andExpect(content().string(containsString("nobody else on this platform can confirm")));
        var path = "/operator/recoveries/" + request();
        assertThat(mailed(operator)).contains("A person asks to be let in again");
        web.perform(get("/operator/missions").with(as(operator)))
                .andExpect(content().string(containsString(path)));
        confirm(administrator, code(token)).andExpect(redirectedUrl("/mission"));
        page(token).andExpect(content().string(containsString("nobody else on this platform can confirm")));
        web.perform(post(path)
                        .with(csrf())
                        .with(as(operator))
                        .param("confirmed", "yes")
                        .param("spoken", code(token)))
                .andExpect(redirectedUrl("/operator/missions"));
        page(token).andExpect(content().string(containsString("It has been confirmed")));
        finish(token).andExpect(status().isOk());
    }

    @Test
    void withAPostThatEndsItsStateHasNothingLeftToConfirm() throws Exception {
        var second = STATES.get(NEXT.getAndIncrement());
        var further = people.of(second, drafter, "GVA", Office.DRAFTER, Authority.DRAFT, false);
        var token = asked();
        confirm(administrator, code(token)).andExpect(redirectedUrl("/mission"));
        finish(token).andExpect(status().is(422));
        posts.end(further.id(), clock.instant(), chancery.id());
        page(token).andExpect(content().string(containsString("It has been confirmed")));
        finish(token).andExpect(redirectedUrl("/account/passkeys"));
    }

    /** A State that suspends may resume, and would find other keys than those it knew. */
    @Test
    void aStateThatSuspendsItsPostHasNotConfirmedByThat() throws Exception {
        var second = STATES.get(NEXT.getAndIncrement());
        var further = people.of(second, drafter, "GVA", Office.DRAFTER, Authority.DRAFT, false);
        var theirs = people.holds(second, "GVA", Office.HEAD_OF_CHANCERY, Authority.READ, true);
        var token = asked();
        confirm(administrator, code(token)).andExpect(redirectedUrl("/mission"));
        posts.change(further.id(), people.suspended(further.post()), theirs.id());
        finish(token).andExpect(status().is(422)).andExpect(cookie().doesNotExist(SessionCookies.COOKIE));
        page(token).andExpect(content().string(containsString("Still to confirm")));
        assertThat(passkeys.guards(drafter.person().id())).isTrue();
    }

    /** Somebody of the State may confirm, though at another post of the person there is nobody. */
    @Test
    void theOperatorConfirmsForNoStateThatHasSomebodyAnywhere() throws Exception {
        people.of(state, drafter, "NBO", Office.HEAD_OF_MISSION, Authority.COMMIT, true);
        var token = asked();
        page(token).andExpect(content().string(not(containsString("nobody else on this platform can confirm"))));
        web.perform(get("/operator/recoveries/" + request()).with(as(cast.operator())))
                .andExpect(status().isNotFound());
        confirm(administrator, code(token)).andExpect(redirectedUrl("/mission"));
        finish(token).andExpect(status().isOk());
    }

    @Test
    void aStateWhosePostIsTakenUpMeanwhileConfirmsAsWell() throws Exception {
        var second = STATES.get(NEXT.getAndIncrement());
        var theirs = sessions.begin(people.holds(second, "GVA", Office.HEAD_OF_CHANCERY, Authority.READ, true), "");
        var token = asked();
        var code = code(token);
        confirm(administrator, code).andExpect(redirectedUrl("/mission"));
        people.of(second, drafter, "GVA", Office.DRAFTER, Authority.DRAFT, false);
        finish(token).andExpect(status().is(422));
        page(token).andExpect(content().string(containsString("Still to confirm")));
        confirm(administrator, code).andExpect(status().isNotFound());
        confirm(theirs, code).andExpect(redirectedUrl("/mission"));
        finish(token).andExpect(status().isOk());
        confirm(theirs, code).andExpect(status().isNotFound());
    }

    private ResultActions page(String token) throws Exception {
        return web.perform(get("/sign-in/recovery").with(client()).param("token", token));
    }

    private ResultActions finish(String token) throws Exception {
        return web.perform(post("/sign-in/recovery").with(csrf()).with(client()).param("token", token));
    }

    private static List<String> mailed(Actor operator) {
        return TestDatabase.get()
                .superuserJdbc()
                .sql("""
                        select subject from mail.message where recipient = (
                            select email from identity.person join identity.account on person.id = person_id
                            where account.id = :id)
                        """)
                .param("id", operator.accountId())
                .query(String.class)
                .list();
    }

    @Test
    void noOtherPathTakesALinkForASignIn() throws Exception {
        var link = links.token(drafter.person().id(), SignInLinks.LIFE);
        web.perform(post("/sign-in/post")
                        .with(csrf())
                        .param("token", link)
                        .param("post", drafter.id().toString()))
                .andExpect(status().is(422))
                .andExpect(cookie().doesNotExist(SessionCookies.COOKIE));
        var token = asked();
        for (var path : List.of("/sign-in/link", "/sign-in/post", "/invitation")) {
            web.perform(post(path)
                            .with(csrf())
                            .with(client())
                            .param("token", token)
                            .param("post", drafter.id().toString()))
                    .andExpect(status().is(422))
                    .andExpect(cookie().doesNotExist(SessionCookies.COOKIE));
        }
        web.perform(post("/sign-in/recovery").with(csrf()).with(client()).param("token", link))
                .andExpect(status().is(422));
    }

    @Test
    void nobodyConfirmsForHimselfOrHerselfNorFromElsewhere() throws Exception {
        key(chancery);
        var own = people.also(drafter, "GVA", Office.HEAD_OF_CHANCERY, Authority.COMMIT, true);
        var elsewhere = people.holds(state, "NBO", Office.HEAD_OF_CHANCERY, Authority.READ, true);
        var colleague = people.holds(state, "GVA", Office.DRAFTER, Authority.COMMIT, false);
        var coordinator = people.holds(state, "NBO", Office.NATIONAL_COORDINATOR, Authority.COMMIT, false);
        var token = asked();
        for (var other : List.of(own, elsewhere, colleague, coordinator)) {
            confirm(sessions.begin(other, ""), code(token)).andExpect(status().isNotFound());
        }
        confirm(cast.headOfMission("QA"), code(token)).andExpect(status().isNotFound());
        web.perform(post("/operator/recoveries/" + request())
                        .with(csrf())
                        .with(as(cast.operator()))
                        .param("confirmed", "yes")
                        .param("spoken", code(token)))
                .andExpect(status().isNotFound());
        web.perform(get("/mission").with(as(sessions.begin(colleague, ""))))
                .andExpect(content().string(not(containsString("Waiting to be let in again"))));
        confirm(administrator, code(token)).andExpect(redirectedUrl("/mission"));
        confirm(administrator, code(token)).andExpect(status().isNotFound());
    }

    @Test
    void whoeverIsSuspendedConfirmsNothingAndIsNotLetIn() throws Exception {
        var second = people.holds(state, "GVA", Office.HEAD_OF_CHANCERY, Authority.READ, true);
        var ghost = sessions.begin(second, "");
        posts.change(second.id(), people.suspended(second.post()), chancery.id());
        var token = asked();
        confirm(ghost, code(token)).andExpect(status().isSeeOther());
        confirm(administrator, code(token)).andExpect(redirectedUrl("/mission"));
        posts.change(drafter.id(), people.suspended(drafter.post()), chancery.id());
        web.perform(post("/sign-in/recovery").with(csrf()).with(client()).param("token", token))
                .andExpect(status().is(422))
                .andExpect(cookie().doesNotExist(SessionCookies.COOKIE));
        assertThat(passkeys.guards(drafter.person().id())).isTrue();
    }

    @Test
    void aWrongCodeIsRefusedAndFiveOfThemEndTheRequest() throws Exception {
        var token = asked();
        var right = code(token);
        var wrong = right.equals("000000") ? "000001" : "000000";
        for (var attempt = 0; attempt < 4; attempt++) {
            confirm(administrator, wrong)
                    .andExpect(status().is(422))
                    .andExpect(content().string(containsString("not the code")));
        }
        confirm(administrator, wrong).andExpect(status().isNotFound());
        confirm(administrator, right).andExpect(status().isNotFound());
        web.perform(get("/sign-in/recovery").with(client()).param("token", token))
                .andExpect(status().is(422));
    }

    @Test
    void aRequestEndsWithItsTimeAndWithTheNextOne() throws Exception {
        var first = asked();
        var second = asked();
        web.perform(get("/sign-in/recovery").with(client()).param("token", first))
                .andExpect(status().is(422));
        confirm(administrator, code(second)).andExpect(redirectedUrl("/mission"));
        TestDatabase.get()
                .superuserJdbc()
                .sql("update identity.recovery set expires_at = now() - interval '1 second' where person_id = :id")
                .param("id", drafter.person().id())
                .update();
        web.perform(post("/sign-in/recovery").with(csrf()).with(client()).param("token", second))
                .andExpect(status().is(422));
        assertThat(passkeys.guards(drafter.person().id())).isTrue();
    }

    @Test
    void whereTheMissionHasNobodyElseTheCoordinatorConfirmsAndThenTheOperator() throws Exception {
        posts.end(chancery.id(), clock.instant(), chancery.id());
        var token = asked();
        var path = "/operator/recoveries/" + request();
        web.perform(get("/operator/missions").with(as(cast.operator())))
                .andExpect(content().string(containsString(path)));
        web.perform(get(path).with(as(cast.operator()))).andExpect(status().isOk());
        var coordinator =
                sessions.begin(people.holds(state, "NBO", Office.NATIONAL_COORDINATOR, Authority.DRAFT, false), "");
        web.perform(get(path).with(as(cast.operator()))).andExpect(status().isNotFound());
        confirm(coordinator, code(token)).andExpect(redirectedUrl("/mission"));
    }

    @Test
    void theOperatorConfirmsForAStateThatHasNobody() throws Exception {
        posts.end(chancery.id(), clock.instant(), chancery.id());
        var token = asked();
        var path = "/operator/recoveries/" + request();
        web.perform(post(path).with(csrf()).with(as(cast.operator())).param("spoken", code(token)))
                .andExpect(content().string(containsString("Exactly what will be recorded")));
        web.perform(post(path)
                        .with(csrf())
                        .with(as(cast.operator()))
                        .param("confirmed", "yes")
                        .param("spoken", code(token)))
                .andExpect(redirectedUrl("/operator/missions"));
    }

    @Test
    void withoutAPasskeyALinkSignsInAsBefore() throws Exception {
        web.perform(post("/sign-in/link")
                        .with(csrf())
                        .param("token", links.token(chancery.person().id(), SignInLinks.LIFE)))
                .andExpect(redirectedUrl("/"))
                .andExpect(cookie().exists(SessionCookies.COOKIE));
    }

    private String asked() throws Exception {
        var path = web.perform(post("/sign-in/link")
                        .with(csrf())
                        .with(client())
                        .param("token", links.token(drafter.person().id(), SignInLinks.LIFE)))
                .andExpect(cookie().doesNotExist(SessionCookies.COOKIE))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(path).startsWith("/sign-in/recovery?token=");
        return Objects.requireNonNull(path).substring("/sign-in/recovery?token=".length());
    }

    /** The code as the first person reads it. */
    private String code(String token) throws Exception {
        var page = web.perform(get("/sign-in/recovery").with(client()).param("token", token))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return page.replaceAll("(?s).*<bdi dir=\"ltr\">(\\d{6})</bdi>.*", "$1");
    }

    private String request() {
        return TestDatabase.get()
                .superuserJdbc()
                .sql("select id from identity.recovery where person_id = :id order by asked_at desc limit 1")
                .param("id", drafter.person().id())
                .query(String.class)
                .single();
    }

    private ResultActions confirm(Actor actor, String code) throws Exception {
        return web.perform(post("/mission/recoveries/" + request())
                .with(csrf())
                .with(as(actor))
                .param("confirmed", "yes")
                .param("spoken", code));
    }

    private static RequestPostProcessor client() {
        return request -> {
            request.setRemoteAddr("10.1.0." + NEXT.get());
            return request;
        };
    }

    private static void key(Account account) {
        var id = Ids.next();
        TestDatabase.get()
                .superuserJdbc()
                .sql("""
                        insert into identity.passkey values
                            (:id, :person, :credential, '\\x00', 0, false, false, 'Laptop', now(), null)
                        """)
                .param("id", id)
                .param("person", account.person().id())
                .param("credential", Tokens.hash(id.toString()))
                .update();
    }
}
