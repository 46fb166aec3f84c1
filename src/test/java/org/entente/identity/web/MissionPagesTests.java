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
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.entente.core.Actor;
import org.entente.core.Actor.Authority;
import org.entente.core.Actor.Office;
import org.entente.core.PartyCode;
import org.entente.identity.Account;
import org.entente.identity.Charge;
import org.entente.identity.Post;
import org.entente.identity.model.MissionOutcome;
import org.entente.identity.usecase.ChangingAPost;
import org.entente.identity.usecase.Missions;
import org.entente.identity.usecase.Posts;
import org.entente.identity.usecase.ReadingAccounts;
import org.entente.identity.usecase.Sessions;
import org.entente.support.Cast;
import org.entente.support.EntenteTest;
import org.entente.support.Statements;
import org.entente.support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A mission and its people: who sees them, who changes them, and who binds the State when the head is away. */
@EntenteTest
class MissionPagesTests {

    /** A State of its own for each test. */
    private static final List<String> STATES = List.of(
            "LU", "MT", "CY", "EE", "LV", "LT", "IS", "SM", "MC", "LI", "FJ", "WS", "TO", "VU", "NR", "KI", "MH", "FM",
            "SB", "TL", "BT", "MV", "BN");

    private static final AtomicInteger NEXT = new AtomicInteger();

    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private Posts posts;

    @Autowired
    private ReadingAccounts accounts;

    @Autowired
    private Missions missions;

    @Autowired
    private ChangingAPost changing;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Clock clock;

    private MissionCast people;
    private String state;
    private Account chancery;
    private Account head;
    private Account drafter;
    private Actor administrator;

    @BeforeEach
    void staff() {
        people = new MissionCast(posts, clock);
        state = STATES.get(NEXT.getAndIncrement());
        chancery = people.holds(state, "GVA", Office.HEAD_OF_CHANCERY, Authority.DRAFT, true);
        head = people.holds(state, "GVA", Office.HEAD_OF_MISSION, Authority.COMMIT, false);
        drafter = people.holds(state, "GVA", Office.DRAFTER, Authority.DRAFT, false);
        administrator = sessions.begin(chancery, "");
    }

    @Test
    void theMissionSeesItsPeopleAndOnlyItsAdministratorSeesActs() throws Exception {
        web.perform(get("/mission").with(as(administrator)))
                .andExpect(content().string(containsString("Head of chancery")))
                .andExpect(content().string(containsString("/mission/posts/" + drafter.id() + "/change")))
                .andExpect(content().string(not(containsString("/mission/posts/" + chancery.id()))));
        web.perform(get("/mission").with(as(sessions.begin(drafter, ""))))
                .andExpect(content().string(containsString("Head of chancery")))
                .andExpect(content().string(not(containsString("/mission/posts/"))));
    }

    @Test
    void aCoordinatorSeesTheWholeStateAndAnotherMissionItsOwnPeople() throws Exception {
        var elsewhere = people.holds(state, "NBO", Office.DRAFTER, Authority.DRAFT, false);
        var coordinator = people.holds(state, "GVA", Office.NATIONAL_COORDINATOR, Authority.READ, false);
        web.perform(get("/mission").with(as(sessions.begin(coordinator, ""))))
                .andExpect(content().string(containsString(elsewhere.email())));
        web.perform(get("/mission").with(as(sessions.begin(elsewhere, ""))))
                .andExpect(content().string(not(containsString(head.email()))));
    }

    @Test
    void nobodyButTheMissionsAdministratorReachesAnAct() throws Exception {
        var elsewhere = people.holds(state, "NBO", Office.HEAD_OF_CHANCERY, Authority.READ, true);
        var coordinator = people.holds(state, "NBO", Office.NATIONAL_COORDINATOR, Authority.COMMIT, true);
        var suspended = people.holds(state, "GVA", Office.HEAD_OF_CHANCERY, Authority.READ, true);
        var ghost = sessions.begin(suspended, "");
        posts.change(suspended.id(), people.suspended(suspended.post()), chancery.id());
        for (var act : List.of("change", "suspension", "end")) {
            var path = "/mission/posts/" + drafter.id() + "/" + act;
            for (var other : List.of(head, drafter, elsewhere, coordinator)) {
                var actor = sessions.begin(other, "");
                web.perform(get(path).with(as(actor))).andExpect(status().isNotFound());
                web.perform(confirmed(path, drafter).with(as(actor))).andExpect(status().isNotFound());
            }
            web.perform(get(path).with(as(cast.headOfMission("QA")))).andExpect(status().isNotFound());
            web.perform(confirmed(path, drafter).with(as(cast.headOfMission("QA"))))
                    .andExpect(status().isNotFound());
            web.perform(get(path).with(as(cast.operator()))).andExpect(status().isNotFound());
            web.perform(get(path).with(as(ghost))).andExpect(status().isSeeOther());
            web.perform(get(path)).andExpect(status().isSeeOther());
        }
        assertThat(now(drafter).number()).isEqualTo(1);
        web.perform(get("/mission/audit").with(as(sessions.begin(head, "")))).andExpect(status().isNotFound());
        web.perform(get("/mission").with(as(cast.operator()))).andExpect(status().isNotFound());
    }

    @Test
    void empoweringIsConfirmedRecordedAndNoted() throws Exception {
        var path = "/mission/posts/" + drafter.id() + "/change";
        web.perform(get(path).with(as(administrator))).andExpect(status().isOk());
        var session = sessions.begin(drafter, "");
        var form = post(path)
                .with(csrf())
                .with(as(administrator))
                .param("number", "1")
                .param("office", "DEPUTY_HEAD_OF_MISSION")
                .param("rank", "COUNSELLOR")
                .param("authority", "COMMIT");
        web.perform(form)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Binds the State")))
                .andExpect(content().string(containsString("Counsellor")));
        assertThat(now(drafter).authority()).isEqualTo(Authority.DRAFT);
        web.perform(form.param("confirmed", "yes")).andExpect(redirectedUrl("/mission"));
        assertThat(now(drafter).authority()).isEqualTo(Authority.COMMIT);
        web.perform(get("/account").with(as(session))).andExpect(status().isSeeOther());
        assertThat(recorded(drafter)).containsExactly("identity.binding-authority-given");
        web.perform(get("/mission/audit").with(as(administrator)))
                .andExpect(content().string(containsString("Post changed")));
        web.perform(form).andExpect(status().is(422));
        assertThat(recorded(drafter)).hasSize(1);
    }

    @Test
    void fiftySuspensionsAtOnceAreOne() throws Exception {
        Callable<MissionOutcome> act = () -> changing.suspend(administrator, drafter.id(), 1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var done =
                    threads.invokeAll(IntStream.range(0, 50).mapToObj(i -> act).toList());
            assertThat(done.stream().filter(one -> one.resultNow() instanceof MissionOutcome.Done))
                    .hasSize(1);
        }
    }

    @Test
    void suspendingResumingAndEndingAHeadIsRecordedEachTime() throws Exception {
        for (var act : List.of("suspension", "resumption", "end")) {
            web.perform(confirmed("/mission/posts/" + head.id() + "/" + act, head)
                            .with(as(administrator)))
                    .andExpect(redirectedUrl("/mission"));
        }
        assertThat(recorded(head))
                .containsExactly(
                        "identity.binding-authority-ended",
                        "identity.binding-authority-given",
                        "identity.binding-authority-ended");
        web.perform(get("/mission").with(as(administrator)))
                .andExpect(content().string(containsString("Posts that have ended")))
                .andExpect(content().string(containsString("No one can bind this State now")));
        web.perform(get("/mission/posts/" + head.id() + "/resumption").with(as(administrator)))
                .andExpect(status().isNotFound());
    }

    @Test
    void theRulesOfAMissionRefuse() throws Exception {
        refuses(chancery, "HEAD_OF_CHANCERY", "COMMIT", "Nobody changes the own post");
        refuses(drafter, "HEAD_OF_MISSION", "DRAFT", "has a head already");
        refuses(drafter, "CHAIRS_OFFICE", "COMMIT", "binds no State");
        web.perform(confirmed("/mission/posts/" + drafter.id() + "/change", drafter)
                        .with(as(administrator))
                        .param("office", "CHARGE_D_AFFAIRES_AD_INTERIM")
                        .param("authority", "COMMIT"))
                .andExpect(status().isNotFound());
    }

    @Test
    void aFormFilledInBeforeAnotherChangeIsRefusedHoweverLateItIsConfirmed() throws Exception {
        var path = "/mission/posts/" + drafter.id() + "/change";
        posts.change(drafter.id(), people.suspended(drafter.post()), chancery.id());
        web.perform(post(path)
                        .with(csrf())
                        .with(as(administrator))
                        .param("number", "1")
                        .param("office", "DRAFTER")
                        .param("authority", "COMMIT"))
                .andExpect(content().string(containsString("name=\"number\" value=\"1\"")));
        web.perform(post(path)
                        .with(csrf())
                        .with(as(administrator))
                        .param("confirmed", "yes")
                        .param("number", "1")
                        .param("office", "DRAFTER")
                        .param("authority", "COMMIT"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("meanwhile")));
    }

    @Test
    void ACC04_aChargeBindsInPlaceOfTheHeadUntilTheHeadIsBack() throws Exception {
        leave(administrator, drafter, "", "", true).andExpect(redirectedUrl("/mission"));
        assertThat(binding()).containsExactly(drafter.id());
        web.perform(get("/mission").with(as(sessions.begin(drafter, ""))))
                .andExpect(content().string(containsString("Chargé d’affaires a.i.")));
        leave(administrator, chancery, "", "", true).andExpect(status().is(422));
        var charge = missions.own(administrator).orElseThrow().charges().getFirst();
        var back = "/mission/charge/" + charge.id() + "/return";
        web.perform(get(back).with(as(sessions.begin(head, "")))).andExpect(status().isOk());
        web.perform(post(back).param("confirmed", "yes").with(csrf()).with(as(cast.headOfMission("QA"))))
                .andExpect(status().isNotFound());
        web.perform(post(back).param("confirmed", "yes").with(csrf()).with(as(sessions.begin(head, ""))))
                .andExpect(redirectedUrl("/mission"));
        assertThat(binding()).containsExactly(head.id());
        web.perform(post(back).param("confirmed", "yes").with(csrf()).with(as(administrator)))
                .andExpect(status().isNotFound());
        assertThat(recorded(drafter)).containsExactly("identity.charge-notified", "identity.charge-closed");
    }

    @Test
    void ACC04_aPeriodOpensAndClosesByItself() {
        var now = clock.instant();
        var charge = new Charge(UUID.randomUUID(), party(), "GVA", drafter.id(), now.plusSeconds(60), null);
        assertThat(charge.runsAt(now)).isFalse();
        assertThat(charge.runsAt(now.plusSeconds(60))).isTrue();
        var ending = new Charge(UUID.randomUUID(), party(), "GVA", drafter.id(), now, now.plus(Duration.ofDays(1)));
        assertThat(ending.runsAt(now.plus(Duration.ofDays(1)))).isFalse();
        assertThat(ending.overlaps(charge)).isTrue();
        assertThat(ending.overlaps(new Charge(
                        UUID.randomUUID(), party(), "GVA", drafter.id(), now.plus(Duration.ofDays(1)), null)))
                .isFalse();
    }

    @Test
    void ACC04_aPeriodToComeLeavesTheHeadInCharge() throws Exception {
        leave(administrator, drafter, "2099-01-01T09:00", "2099-02-01T09:00", true)
                .andExpect(redirectedUrl("/mission"));
        assertThat(binding()).containsExactly(head.id());
        leave(administrator, chancery, "2099-01-15T09:00", "", true).andExpect(status().is(422));
        leave(administrator, chancery, "2099-02-01T09:00", "2099-01-01T09:00", true)
                .andExpect(status().is(422));
        leave(administrator, chancery, "tomorrow", "", true).andExpect(status().is(422));
    }

    @Test
    void ACC04_nobodyIsLeftInChargeWhoMayNotBe() throws Exception {
        var chairs = people.holds(state, "GVA", Office.CHAIRS_OFFICE, Authority.DRAFT, false);
        leave(administrator, chairs, "", "", true).andExpect(status().is(422));
        leave(administrator, head, "", "", true).andExpect(status().is(422));
        leave(administrator, people.holds("QA", "GVA", Office.DRAFTER, Authority.DRAFT, false), "", "", true)
                .andExpect(status().is(422));
        leave(sessions.begin(drafter, ""), drafter, "", "", true).andExpect(status().isNotFound());
        var reads = sessions.begin(people.holds(state, "GVA", Office.HEAD_OF_CHANCERY, Authority.READ, true), "");
        leave(reads, drafter, "", "", true).andExpect(status().isNotFound());
        web.perform(get("/mission/charge").with(as(reads))).andExpect(status().isNotFound());
        assertThat(binding()).containsExactly(head.id());
    }

    @Test
    void ACC04_whenTheChargeIsSuspendedNobodyBinds() throws Exception {
        leave(administrator, drafter, "", "", true);
        web.perform(confirmed("/mission/posts/" + drafter.id() + "/suspension", drafter)
                .with(as(administrator)));
        assertThat(accounts.canBind(party())).isFalse();
        web.perform(get("/mission").with(as(administrator)))
                .andExpect(content().string(containsString("No one can bind this State now")));
    }

    @Test
    void thePagesSendFewStatements() throws Exception {
        for (var path : List.of("/mission", "/mission/audit", "/mission/charge")) {
            assertThat(Statements.of(
                            () -> web.perform(get(path).with(as(administrator))).andExpect(status().isOk())))
                    .as(path)
                    .hasSizeLessThanOrEqualTo(12);
        }
    }

    private void refuses(Account account, String office, String authority, String words) throws Exception {
        web.perform(post("/mission/posts/" + account.id() + "/change")
                        .with(csrf())
                        .with(as(administrator))
                        .param("confirmed", "yes")
                        .param("number", "1")
                        .param("office", office)
                        .param("authority", authority))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString(words)));
        assertThat(recorded(account)).isEmpty();
    }

    private org.springframework.test.web.servlet.ResultActions leave(
            Actor actor, Account deputy, String since, String until, boolean confirmed) throws Exception {
        return web.perform(post("/mission/charge")
                .with(csrf())
                .with(as(actor))
                .param("deputy", deputy.id().toString())
                .param("since", since)
                .param("until", until)
                .param("confirmed", confirmed ? "yes" : ""));
    }

    private MockHttpServletRequestBuilder confirmed(String path, Account account) {
        return post(path)
                .with(csrf())
                .param("confirmed", "yes")
                .param("number", String.valueOf(now(account).number()));
    }

    private Post now(Account account) {
        return missions.held(party(), "GVA").find(account.id()).orElseThrow().post();
    }

    private List<UUID> binding() {
        return accounts.of(List.of(party())).stream()
                .filter(Account::binds)
                .map(Account::id)
                .toList();
    }

    private PartyCode party() {
        return new PartyCode(state);
    }

    private static List<String> recorded(Account account) {
        return TestDatabase.get()
                .superuserJdbc()
                .sql("select kind from record.intent where subject_id = :id order by arrival")
                .param("id", account.id())
                .query(String.class)
                .list();
    }
}
