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
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.core.Actor;
import org.entente.core.Actor.Authority;
import org.entente.core.Actor.Office;
import org.entente.identity.Account;
import org.entente.identity.Accounts;
import org.entente.identity.usecase.Posts;
import org.entente.identity.usecase.Sessions;
import org.entente.support.Cast;
import org.entente.support.EntenteTest;
import org.entente.support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A coordinator opens the further missions of one State, and nothing else (assurance 1.9, 1.18). */
@EntenteTest
class FurtherMissionTests {

    private static final List<String> STATES = List.of("ZM", "ZW", "UG", "TG", "TZ", "SC");

    private static final AtomicInteger NEXT = new AtomicInteger();

    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private Posts posts;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Clock clock;

    private MissionCast people;
    private String state;
    private String email;
    private Account coordinator;
    private Actor actor;

    @BeforeEach
    void staff() {
        people = new MissionCast(posts, clock);
        var number = NEXT.getAndIncrement();
        state = STATES.get(number);
        email = "further-" + number + "@ministry.example";
        people.holds(state, "GVA", Office.HEAD_OF_CHANCERY, Authority.READ, true);
        coordinator = people.holds(state, "GVA", Office.NATIONAL_COORDINATOR, Authority.DRAFT, false);
        actor = sessions.begin(coordinator, "");
    }

    @Test
    void aCoordinatorInvitesTheFirstAdministratorWhoCannotBind() throws Exception {
        web.perform(get("/mission").with(as(actor))).andExpect(content().string(containsString("/mission/further")));
        invite(actor, "NBO", false)
                .andExpect(content().string(containsString("Exactly what will be recorded")))
                .andExpect(content().string(containsString("Nairobi")));
        assertThat(mails()).isEmpty();
        invite(actor, "NBO", true).andExpect(redirectedUrl("/mission/further"));
        web.perform(get("/mission/further").with(as(actor))).andExpect(content().string(containsString(email)));
        accept(token()).andExpect(redirectedUrl("/"));
        var taken = accounts.withEmail(email).orElseThrow();
        assertThat(taken.dutyStation()).isEqualTo("NBO");
        assertThat(taken.post().administers()).isTrue();
        assertThat(taken.authority()).isEqualTo(Authority.READ);
        web.perform(get("/mission").with(as(actor))).andExpect(content().string(containsString(email)));
        invite(actor, "NBO", true)
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("already")));
    }

    @Test
    void nobodyElseOpensAMission() throws Exception {
        var administrator =
                sessions.begin(people.holds(state, "VIE", Office.HEAD_OF_CHANCERY, Authority.READ, true), "");
        var head = sessions.begin(people.holds(state, "VIE", Office.HEAD_OF_MISSION, Authority.COMMIT, false), "");
        for (var other : List.of(administrator, head, cast.headOfMission("QA"), cast.operator())) {
            web.perform(get("/mission/further").with(as(other))).andExpect(status().isNotFound());
            invite(other, "NBO", true).andExpect(status().isNotFound());
        }
        web.perform(get("/mission/further")).andExpect(status().isSeeOther());
        assertThat(mails()).isEmpty();
    }

    @Test
    void aMissionThatSomebodyRunsInvitesItsOwnPeople() throws Exception {
        people.holds(state, "VIE", Office.HEAD_OF_CHANCERY, Authority.READ, true);
        invite(actor, "VIE", true).andExpect(status().is(422));
        invite(actor, "GVA", true).andExpect(status().is(422));
        invite(actor, "XXX", true).andExpect(status().isNotFound());
        assertThat(mails()).isEmpty();
    }

    @Test
    void theInvitationFallsWithTheCoordinatorAndWithAnAdministratorWhoCameFirst() throws Exception {
        invite(actor, "NBO", true);
        var first = token();
        var other = people.holds(state, "NBO", Office.HEAD_OF_CHANCERY, Authority.READ, true);
        accept(first).andExpect(status().is(422));
        posts.end(other.id(), clock.instant(), other.id());
        posts.change(coordinator.id(), people.suspended(coordinator.post()), coordinator.id());
        accept(first).andExpect(status().is(422));
        assertThat(accounts.withEmail(email)).isEmpty();
    }

    @Test
    void onlyTheCoordinatorWhoInvitedWithdraws() throws Exception {
        invite(actor, "NBO", true);
        var path = "/mission/further/" + invitation() + "/withdrawal";
        var second =
                sessions.begin(people.holds(state, "VIE", Office.NATIONAL_COORDINATOR, Authority.DRAFT, false), "");
        for (var other : List.of(second, cast.headOfMission("QA"), cast.operator())) {
            web.perform(post(path).with(csrf()).with(as(other))).andExpect(status().isNotFound());
        }
        web.perform(post(path).with(csrf()).with(as(actor))).andExpect(redirectedUrl("/mission/further"));
        web.perform(post(path).with(csrf()).with(as(actor))).andExpect(status().isNotFound());
        accept(token()).andExpect(status().is(422));
        web.perform(get("/mission/further").with(as(actor))).andExpect(content().string(not(containsString(email))));
    }

    private ResultActions invite(Actor by, String station, boolean confirmed) throws Exception {
        var form = post("/mission/further")
                .with(csrf())
                .with(as(by))
                .param("station", station)
                .param("email", email)
                .param("language", "en")
                .param("authority", "COMMIT");
        return web.perform(confirmed ? form.param("confirmed", "yes") : form);
    }

    private ResultActions accept(String token) throws Exception {
        return web.perform(post("/invitation")
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr("10.2.0." + NEXT.get());
                    return request;
                })
                .param("token", token)
                .param("given", "Amal")
                .param("family", "Haddad")
                .param("language", "en")
                .param("zone", "Africa/Nairobi"));
    }

    private String token() {
        return mails().getLast().replaceAll("(?s).*invitation\\?token=([A-Za-z0-9_-]{43}).*", "$1");
    }

    private String invitation() {
        return TestDatabase.get()
                .superuserJdbc()
                .sql("select id from identity.invitation where email = :email")
                .param("email", email)
                .query(String.class)
                .single();
    }

    private List<String> mails() {
        return TestDatabase.get()
                .superuserJdbc()
                .sql("select body from mail.message where recipient = :address order by queued_at, id")
                .param("address", email)
                .query(String.class)
                .list();
    }
}
