package org.entente.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.support.Cast.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.entente.core.Actor;
import org.entente.core.Actor.Authority;
import org.entente.core.Actor.Office;
import org.entente.database.Tokens;
import org.entente.identity.Account;
import org.entente.identity.model.Invitation;
import org.entente.identity.usecase.Audit;
import org.entente.identity.usecase.Invitations;
import org.entente.identity.usecase.Posts;
import org.entente.identity.usecase.Sessions;
import org.entente.support.EntenteTest;
import org.entente.support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A binding act asks for a proof that is not older than a quarter of an hour, of the person whose session it is. */
@EntenteTest
class ProofTests {

    private static final String ACT = "/mission/invitations";

    @Autowired
    private MockMvc web;

    @Autowired
    private Posts posts;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Audit audit;

    @Autowired
    private Clock clock;

    private MissionCast people;
    private Account chancery;
    private Actor actor;

    @BeforeEach
    void signIn() {
        people = new MissionCast(posts, clock);
        chancery = people.holds("MK", "GVA", Office.HEAD_OF_CHANCERY, Authority.READ, true);
        actor = sessions.begin(chancery, "");
    }

    @Test
    void aFreshSignInActsAtOnce() throws Exception {
        web.perform(invitation("fresh@ministry.example").with(as(actor))).andExpect(redirectedUrl(ACT));
        assertThat(invited()).contains("fresh@ministry.example");
    }

    @Test
    void aStaleSignInIsAskedAgainAndLosesNothing() throws Exception {
        age(actor);
        web.perform(invitation("stale@ministry.example").with(as(actor)))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Please confirm that it is you")))
                .andExpect(content().string(containsString("name=\"email\" value=\"stale@ministry.example\"")))
                .andExpect(content().string(containsString("name=\"confirmed\"")));
        assertThat(invited()).doesNotContain("stale@ministry.example");
    }

    @Test
    void anotherSpellingOfTheAddressIsAskedAlike() throws Exception {
        age(actor);
        web.perform(post(URI.create("/%6dission/invitations"))
                        .param("confirmed", "yes")
                        .param("email", "spelt@ministry.example")
                        .param("office", "DRAFTER")
                        .param("authority", "DRAFT")
                        .with(csrf())
                        .with(as(actor)))
                .andExpect(status().is4xxClientError());
        assertThat(invited()).doesNotContain("spelt@ministry.example");
    }

    @Test
    void aCodeFromTheMailProvesItOnceAndTheActIsDoneWithIt() throws Exception {
        age(actor);
        var code = mailed(actor, chancery);
        web.perform(invitation("code@ministry.example").param("code", code).with(as(actor)))
                .andExpect(redirectedUrl(ACT));
        assertThat(invited()).contains("code@ministry.example");
        assertThat(kinds()).contains(Audit.Kind.PROVED);
        web.perform(invitation("next@ministry.example").with(as(actor))).andExpect(redirectedUrl(ACT));
        age(actor);
        web.perform(invitation("twice@ministry.example").param("code", code).with(as(actor)))
                .andExpect(status().is(422));
        assertThat(invited()).doesNotContain("twice@ministry.example");
    }

    @Test
    void aWrongCodeIsSaidBesideItsFieldAndAudited() throws Exception {
        age(actor);
        mailed(actor, chancery);
        web.perform(invitation("wrong@ministry.example")
                        .param("code", "00000000x")
                        .with(as(actor)))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("code-error")))
                .andExpect(content().string(containsString("wrong@ministry.example")));
        assertThat(kinds()).contains(Audit.Kind.PROOF_REFUSED).doesNotContain(Audit.Kind.PROVED);
    }

    @Test
    void aCodeIsForOneSessionOfOnePersonAlone() throws Exception {
        var colleague = people.holds("MK", "GVA", Office.HEAD_OF_CHANCERY, Authority.READ, true);
        var other = sessions.begin(colleague, "");
        var second = sessions.begin(chancery, "");
        List.of(actor, other, second).forEach(ProofTests::age);
        var code = mailed(actor, chancery);
        for (var thief : List.of(other, second)) {
            web.perform(invitation("thief@ministry.example").param("code", code).with(as(thief)))
                    .andExpect(status().is(422));
        }
        web.perform(invitation("owner@ministry.example").param("code", code).with(as(actor)))
                .andExpect(redirectedUrl(ACT));
        assertThat(invited()).doesNotContain("thief@ministry.example");
    }

    @Test
    void onlyTheLatestCodeWithinItsTimeCounts() throws Exception {
        age(actor);
        var first = mailed(actor, chancery);
        var second = mailed(actor, chancery);
        web.perform(invitation("first@ministry.example").param("code", first).with(as(actor)))
                .andExpect(status().is(422));
        TestDatabase.get()
                .superuserJdbc()
                .sql("update identity.proof_code set expires_at = now() - interval '1 second' where person_id = :id")
                .param("id", chancery.person().id())
                .update();
        web.perform(invitation("late@ministry.example").param("code", second).with(as(actor)))
                .andExpect(status().is(422));
        assertThat(invited()).doesNotContain("first@ministry.example", "late@ministry.example");
    }

    @Test
    void afterManyTriesTheRightCodeIsRefusedAsWell() throws Exception {
        age(actor);
        var code = mailed(actor, chancery);
        for (var attempt = 0; attempt < 5; attempt++) {
            web.perform(invitation("guess@ministry.example").param("code", "1").with(as(actor)))
                    .andExpect(status().is(422));
        }
        web.perform(invitation("guess@ministry.example").param("code", code).with(as(actor)))
                .andExpect(status().is(422));
        for (var attempt = 0; attempt < 14; attempt++) {
            web.perform(invitation("guess@ministry.example").param("code", "1").with(as(actor)));
        }
        code = mailed(actor, chancery);
        web.perform(invitation("guess@ministry.example").param("code", code).with(as(actor)))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("too many")));
        assertThat(invited()).doesNotContain("guess@ministry.example");
    }

    @Test
    void codesAreNotSentWithoutEnd() throws Exception {
        age(actor);
        for (var count = 0; count < 5; count++) {
            mailed(actor, chancery);
        }
        web.perform(invitation("more@ministry.example").param("proof", "mail").with(as(actor)))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("too many")));
    }

    @Test
    void askingForACodeNeverActs() throws Exception {
        web.perform(invitation("asked@ministry.example").param("proof", "mail").with(as(actor)))
                .andExpect(content().string(not(containsString("Please confirm that it is you"))))
                .andExpect(content().string(containsString("Exactly what will be recorded")));
        assertThat(invited()).doesNotContain("asked@ministry.example");
    }

    @Test
    void theButtonOfADemonstrationAndAnInventedPasskeyProveNothingHere() throws Exception {
        age(actor);
        web.perform(invitation("button@ministry.example")
                        .param("proof", "demonstration")
                        .with(as(actor)))
                .andExpect(status().is(422));
        web.perform(invitation("button@ministry.example")
                        .param("assertion", "{}")
                        .with(as(actor)))
                .andExpect(status().is(422));
        web.perform(post("/account/passkeys/proof").with(csrf()).with(as(actor)))
                .andExpect(jsonPath("$.userVerification").value("required"))
                .andExpect(jsonPath("$.allowCredentials").isEmpty());
        assertThat(invited()).doesNotContain("button@ministry.example");
    }

    @Test
    void provingChangesNeitherThePersonNorThePostNorTheEnd() throws Exception {
        age(actor);
        var before = session();
        var code = mailed(actor, chancery);
        web.perform(invitation("same@ministry.example").param("code", code).with(as(actor)));
        assertThat(session()).isEqualTo(before);
    }

    private String mailed(Actor asking, Account account) throws Exception {
        web.perform(invitation("ask@ministry.example").param("proof", "mail").with(as(asking)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("on its way")));
        return TestDatabase.get()
                .superuserJdbc()
                .sql("select body from mail.message where recipient = :address order by id desc limit 1")
                .param("address", account.email())
                .query(String.class)
                .single()
                .replaceAll("(?s).*\\b(\\d{8})\\b.*", "$1");
    }

    private MockHttpServletRequestBuilder invitation(String email) {
        return post(ACT)
                .param("confirmed", "yes")
                .param("email", email)
                .param("language", "en")
                .param("office", "DRAFTER")
                .param("authority", "DRAFT")
                .with(csrf());
    }

    private List<String> invited() {
        return invitations.of(actor, clock.instant()).stream()
                .map(Invitation::email)
                .toList();
    }

    private List<Audit.Kind> kinds() {
        return audit.of(actor, 1, 30).stream()
                .filter(entry -> chancery.id().equals(entry.account()))
                .map(Audit.Entry::kind)
                .toList();
    }

    private String session() {
        return TestDatabase.get()
                .superuserJdbc()
                .sql("""
                        select concat_ws(' ', kind, account_id, person_id, party_code, duty_station, expires_at)
                        from access.session where token_hash = :hash
                        """)
                .param("hash", Tokens.hash(actor.token()))
                .query(String.class)
                .single();
    }

    private static void age(Actor actor) {
        TestDatabase.get()
                .superuserJdbc()
                .sql(
                        "update access.session set authenticated_at = now() - interval '16 minutes' where token_hash = :hash")
                .param("hash", Tokens.hash(actor.token()))
                .update();
    }
}
