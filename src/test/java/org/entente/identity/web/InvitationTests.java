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
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.entente.core.Actor;
import org.entente.core.Actor.Authority;
import org.entente.core.Actor.Office;
import org.entente.core.Ids;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.identity.Account;
import org.entente.identity.Person;
import org.entente.identity.PersonName;
import org.entente.identity.usecase.AcceptingAnInvitation;
import org.entente.identity.usecase.Posts;
import org.entente.identity.usecase.ReadingAccounts;
import org.entente.identity.usecase.Sessions;
import org.entente.support.Cast;
import org.entente.support.EntenteTest;
import org.entente.support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Invitations bind mission, function, authority and address, expire, and are used once (assurance 1.5, 1.18). */
@EntenteTest
class InvitationTests {

    private static final List<String> STATES =
            List.of("AG", "BB", "BS", "BZ", "DM", "GD", "GY", "HT", "JM", "KN", "LC", "SR", "TT", "VC", "CR", "PA");

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final Pattern TOKEN = Pattern.compile("invitation\\?token=([A-Za-z0-9_-]{43})");

    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private Posts posts;

    @Autowired
    private ReadingAccounts accounts;

    @Autowired
    private AcceptingAnInvitation accepting;

    @Autowired
    private Sessions sessions;

    @Autowired
    private ActorTransactions transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private MissionCast people;
    private String state;
    private String email;
    private Account chancery;
    private Actor administrator;

    @BeforeEach
    void staff() {
        var number = NEXT.getAndIncrement();
        people = new MissionCast(posts, clock);
        state = STATES.get(number);
        email = "invited-" + number + "@ministry.example";
        chancery = people.holds(state, "VIE", Office.HEAD_OF_CHANCERY, Authority.READ, true);
        administrator = sessions.begin(chancery, "");
    }

    @Test
    void anInvitationIsConfirmedMailedAndTakenUpOnce() throws Exception {
        web.perform(invitation("HEAD_OF_MISSION", "COMMIT").with(as(administrator)))
                .andExpect(content().string(containsString("Binds the State")));
        assertThat(mailsTo(email)).isEmpty();
        invite("HEAD_OF_MISSION", "COMMIT").andExpect(redirectedUrl("/mission/invitations"));
        var token = token();
        web.perform(get("/invitation").param("token", token))
                .andExpect(content().string(containsString(email)))
                .andExpect(content().string(containsString("Head of mission")));
        var cookie = accept(token, "Amal")
                .andExpect(redirectedUrl("/"))
                .andReturn()
                .getResponse()
                .getCookie(SessionCookies.COOKIE);
        web.perform(get("/account").cookie(Objects.requireNonNull(cookie)))
                .andExpect(content().string(containsString("H.E. Amal HADDAD, Head of mission")));
        var taken = accounts.withEmail(email).orElseThrow();
        assertThat(taken.authority()).isEqualTo(Authority.COMMIT);
        assertThat(recorded(taken)).containsExactly("identity.binding-authority-given");
        accept(token, "Amal").andExpect(status().is(422));
        web.perform(get("/mission/audit").with(as(administrator)))
                .andExpect(content().string(containsString("Invitation accepted")));
    }

    @Test
    void whatIsSentBackDecidesNothingThatTheInvitationDecides() throws Exception {
        invite("DRAFTER", "READ");
        web.perform(acceptance(token(), "Amal")
                        .param("authority", "COMMIT")
                        .param("office", "HEAD_OF_MISSION")
                        .param("administers", "yes")
                        .param("email", "other@elsewhere.example")
                        .param("party", "QA"))
                .andExpect(redirectedUrl("/"));
        var taken = accounts.withEmail(email).orElseThrow();
        assertThat(taken.party()).isEqualTo(new PartyCode(state));
        assertThat(taken.office()).isEqualTo(Office.DRAFTER);
        assertThat(taken.authority()).isEqualTo(Authority.READ);
        assertThat(taken.post().administers()).isFalse();
        assertThat(accounts.withEmail("other@elsewhere.example")).isEmpty();
    }

    @Test
    void anInvitationPastItsTimeIsRefusedOnEveryPath() throws Exception {
        invite("DRAFTER", "DRAFT");
        var token = token();
        TestDatabase.get()
                .superuserJdbc()
                .sql("update identity.invitation set expires_at = now() - interval '1 second' where email = :email")
                .param("email", email)
                .update();
        web.perform(get("/invitation").param("token", token)).andExpect(status().is(422));
        accept(token, "Amal").andExpect(status().is(422));
        web.perform(post("/sign-in/link").with(csrf()).param("token", token)).andExpect(status().is(422));
        assertThat(accounts.withEmail(email)).isEmpty();
    }

    @Test
    void anInvitationWithdrawnIsNoInvitation() throws Exception {
        invite("DRAFTER", "DRAFT");
        var token = token();
        var id = accepting.offer(token).orElseThrow().invitation().id();
        var path = "/mission/invitations/" + id + "/withdrawal";
        var elsewhere = people.holds(state, "NBO", Office.HEAD_OF_CHANCERY, Authority.READ, true);
        var drafter = people.holds(state, "VIE", Office.DRAFTER, Authority.DRAFT, false);
        for (var other : List.of(elsewhere, drafter)) {
            web.perform(post(path).with(csrf()).with(as(sessions.begin(other, ""))))
                    .andExpect(status().isNotFound());
        }
        web.perform(post(path).with(csrf()).with(as(cast.headOfMission("QA")))).andExpect(status().isNotFound());
        web.perform(post(path).with(csrf()).with(as(administrator))).andExpect(redirectedUrl("/mission/invitations"));
        accept(token, "Amal").andExpect(status().is(422));
        web.perform(post(path).with(csrf()).with(as(administrator))).andExpect(status().isNotFound());
    }

    @Test
    void anInvitationFallsWithTheRightOfWhoeverMadeIt() throws Exception {
        invite("DRAFTER", "DRAFT");
        var token = token();
        posts.change(chancery.id(), people.suspended(chancery.post()), chancery.id());
        web.perform(get("/invitation").param("token", token)).andExpect(status().is(422));
        accept(token, "Amal").andExpect(status().is(422));
    }

    @Test
    void fiftyAcceptancesAtOnceOpenOnePost() throws Exception {
        invite("DRAFTER", "DRAFT");
        var token = token();
        Callable<Boolean> accept = () -> accepting
                .accept(
                        token,
                        invitation -> new Person(
                                Ids.next(),
                                invitation.email(),
                                new PersonName(null, "Amal", "Haddad", null),
                                Language.EN,
                                ZoneOffset.UTC))
                .isPresent();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var done = threads.invokeAll(
                    IntStream.range(0, 50).mapToObj(i -> accept).toList());
            assertThat(done.stream().filter(one -> one.resultNow())).hasSize(1);
        }
    }

    @Test
    void aKnownPersonTakesUpAnotherPostWithoutANewName() throws Exception {
        var known = people.holds(state, "NBO", Office.DRAFTER, Authority.DRAFT, false);
        email = known.email();
        invite("MISSION_STAFF", "READ");
        web.perform(post("/invitation").with(csrf()).param("token", token())).andExpect(redirectedUrl("/sign-in"));
        assertThat(accounts.ofPerson(known.person().id()))
                .extracting(Account::dutyStation)
                .containsExactly("NBO", "VIE");
    }

    @Test
    void anUnreadableAddressAndASecondInvitationAreRefusedAndNothingIsLost() throws Exception {
        var address = email;
        email = "not an address";
        web.perform(invitation("DRAFTER", "DRAFT").with(as(administrator)))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("not an address")));
        email = address;
        invite("DRAFTER", "DRAFT").andExpect(redirectedUrl("/mission/invitations"));
        invite("DRAFTER", "DRAFT")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("still open")));
        assertThat(mailsTo(email)).hasSize(1);
        accept(token(), " ")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("value=\"Haddad\"")));
    }

    @Test
    void aMissionIsNotAMailCannon() throws Exception {
        for (var number = 0; number < 20; number++) {
            email = "crowd-" + number + "@ministry.example";
            invite("DRAFTER", "READ").andExpect(redirectedUrl("/mission/invitations"));
        }
        email = "crowd-20@ministry.example";
        invite("DRAFTER", "READ").andExpect(status().is(422));
    }

    @Test
    void aSecondHeadIsRefusedWhenInvitedAndWhenTakenUp() throws Exception {
        invite("HEAD_OF_MISSION", "COMMIT");
        people.holds(state, "VIE", Office.HEAD_OF_MISSION, Authority.COMMIT, false);
        accept(token(), "Amal").andExpect(status().is(422));
        email = "second-" + email;
        invite("HEAD_OF_MISSION", "COMMIT").andExpect(status().is(422));
    }

    @Test
    void nobodyButTheAdministratorInvites() throws Exception {
        var drafter = sessions.begin(people.holds(state, "VIE", Office.DRAFTER, Authority.COMMIT, false), "");
        for (var other : List.of(drafter, cast.operator())) {
            web.perform(get("/mission/invitations").with(as(other))).andExpect(status().isNotFound());
            web.perform(invitation("DRAFTER", "DRAFT").with(as(other)).param("confirmed", "yes"))
                    .andExpect(status().isNotFound());
        }
        web.perform(get("/mission/invitations")).andExpect(status().isSeeOther());
        assertThat(mailsTo(email)).isEmpty();
        invite("DRAFTER", "DRAFT");
        web.perform(get("/mission/invitations").with(as(administrator)))
                .andExpect(content().string(containsString(email)));
        var elsewhere = sessions.begin(people.holds(state, "NBO", Office.HEAD_OF_CHANCERY, Authority.READ, true), "");
        web.perform(get("/mission/invitations").with(as(elsewhere)))
                .andExpect(content().string(not(containsString(email))));
    }

    @Test
    void theOperatorBringsInTheFirstAdministratorAndNobodyElse() throws Exception {
        var first = post("/operator/missions")
                .with(csrf())
                .param("party", "NU")
                .param("station", "NBO")
                .param("email", email)
                .param("language", "en")
                .param("authority", "COMMIT");
        web.perform(first.with(as(administrator))).andExpect(status().isNotFound());
        web.perform(get("/operator/missions").with(as(cast.operator()))).andExpect(status().isOk());
        // A State that has an administrator anywhere runs its own people everywhere.
        web.perform(post("/operator/missions")
                        .with(csrf())
                        .with(as(cast.operator()))
                        .param("party", state)
                        .param("station", "NBO")
                        .param("email", email)
                        .param("language", "en"))
                .andExpect(status().is(422));
        web.perform(first.with(as(cast.operator()))).andExpect(redirectedUrl("/operator/missions?invited=true"));
        accept(token(), "Amal").andExpect(redirectedUrl("/"));
        var taken = accounts.withEmail(email).orElseThrow();
        assertThat(taken.post().administers()).isTrue();
        assertThat(taken.authority()).isEqualTo(Authority.READ);
        web.perform(first.with(as(cast.operator())))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("has an administrator already")));
        web.perform(get("/mission").with(as(cast.operator()))).andExpect(status().isNotFound());
    }

    @Test
    void theTokensOfInvitationsAreHiddenFromTheMissionAndInventedOnesAreCounted() throws Exception {
        invite("DRAFTER", "DRAFT");
        assertThat(transactions.call(
                        administrator,
                        () -> jdbc.sql("select count(*) from identity.invitation_token")
                                .query(Integer.class)
                                .single()))
                .isZero();
        for (var number = 0; number < 20; number++) {
            accept("A".repeat(43), "Amal").andExpect(status().is(422));
        }
        accept(token(), "Amal").andExpect(status().is(422));
        assertThat(accounts.withEmail(email)).isEmpty();
    }

    @Test
    void anInventedTokenReadsLikeAnOldOne() throws Exception {
        web.perform(get("/invitation").param("token", "A".repeat(43)))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("does not hold")));
    }

    private MockHttpServletRequestBuilder invitation(String office, String authority) {
        return post("/mission/invitations")
                .with(csrf())
                .param("email", email)
                .param("language", "en")
                .param("office", office)
                .param("authority", authority);
    }

    private ResultActions invite(String office, String authority) throws Exception {
        return web.perform(invitation(office, authority).with(as(administrator)).param("confirmed", "yes"));
    }

    private MockHttpServletRequestBuilder acceptance(String token, String given) {
        return post("/invitation")
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr("10.0.0." + NEXT.get());
                    return request;
                })
                .param("token", token)
                .param("honorific", "H.E.")
                .param("given", given)
                .param("family", "Haddad")
                .param("language", "en")
                .param("zone", "Europe/Vienna");
    }

    private ResultActions accept(String token, String given) throws Exception {
        return web.perform(acceptance(token, given));
    }

    private String token() {
        var found = TOKEN.matcher(mailsTo(email).getLast());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static List<String> mailsTo(String address) {
        return TestDatabase.get()
                .superuserJdbc()
                .sql("select body from mail.message where recipient = :address order by queued_at, id")
                .param("address", address)
                .query(String.class)
                .list();
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
