package org.entente.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.support.Cast.as;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Actor.Authority;
import org.entente.core.Actor.Office;
import org.entente.core.Ids;
import org.entente.database.Tokens;
import org.entente.identity.Account;
import org.entente.identity.Person;
import org.entente.identity.model.Passkey;
import org.entente.identity.usecase.Passkeys;
import org.entente.identity.usecase.Posts;
import org.entente.identity.usecase.Sessions;
import org.entente.support.EntenteTest;
import org.entente.support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What is not a passkey's answer, and whose passkeys are whose; {@link PasskeyJourneyTests} has the real ones. */
@EntenteTest
class PasskeyTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private Posts posts;

    @Autowired
    private Passkeys passkeys;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Clock clock;

    private MissionCast people;
    private Account account;
    private Actor actor;

    @BeforeEach
    void signIn() {
        people = new MissionCast(posts, clock);
        account = people.holds("SK", "GVA", Office.DRAFTER, Authority.READ, false);
        actor = sessions.begin(account, "");
    }

    @Test
    void theServerAsksForUserVerification() throws Exception {
        web.perform(post("/account/passkeys/options").with(csrf()).with(as(actor)))
                .andExpect(jsonPath("$.authenticatorSelection.userVerification").value("required"))
                .andExpect(jsonPath("$.rp.id").value("localhost"));
        web.perform(post("/sign-in/passkey/options").with(csrf()))
                .andExpect(jsonPath("$.userVerification").value("required"));
    }

    @Test
    void whatIsNoAnswerIsRefusedAlike() throws Exception {
        for (var response : List.of("", "{}", "null", "[]", "{\"id\":\"x\"}", "{\"rawId\":7}")) {
            web.perform(post("/sign-in/passkey")
                            .with(csrf())
                            .param("response", response)
                            .param("next", "https://evil.example/"))
                    .andExpect(status().is(422))
                    .andExpect(content().string(containsString("does not sign you in here")));
            web.perform(post("/account/passkeys")
                            .with(csrf())
                            .with(as(actor))
                            .param("name", "Key")
                            .param("response", response))
                    .andExpect(status().is(422))
                    .andExpect(content().string(containsString("was not taken")));
        }
    }

    @Test
    void aKeyIsAddedOnlyAfterAFreshSignIn() throws Exception {
        TestDatabase.get()
                .superuserJdbc()
                .sql(
                        "update access.session set authenticated_at = now() - interval '16 minutes' where token_hash = :hash")
                .param("hash", Tokens.hash(actor.token()))
                .update();
        web.perform(post("/account/passkeys")
                        .with(csrf())
                        .with(as(actor))
                        .param("name", "Key")
                        .param("response", "{}"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("within a quarter of an hour")));
    }

    @Test
    void nobodySeesRenamesOrRemovesTheKeyOfAnother() throws Exception {
        var key = keyOf(account.person());
        var other = sessions.begin(people.holds("SK", "GVA", Office.HEAD_OF_CHANCERY, Authority.READ, true), "");
        assertThat(passkeys.of(other)).isEmpty();
        web.perform(post("/account/passkeys/" + key + "/name")
                        .with(csrf())
                        .with(as(other))
                        .param("name", "Mine"))
                .andExpect(status().isNotFound());
        web.perform(post("/account/passkeys/" + key + "/removal").with(csrf()).with(as(other)))
                .andExpect(status().isNotFound());
        assertThat(passkeys.of(actor)).extracting(Passkey::name).containsExactly("Laptop");
        web.perform(post("/account/passkeys/" + key + "/removal").with(csrf()).with(as(actor)))
                .andExpect(status().is3xxRedirection());
        web.perform(post("/account/passkeys/" + key + "/removal").with(csrf()).with(as(actor)))
                .andExpect(status().isNotFound());
        web.perform(get("/account/passkeys")).andExpect(status().isSeeOther());
    }

    private static UUID keyOf(Person person) {
        var id = Ids.next();
        TestDatabase.get()
                .superuserJdbc()
                .sql("""
                        insert into identity.passkey values
                            (:id, :person, :credential, '\\x00', 0, false, false, 'Laptop', now(), null)
                        """)
                .param("id", id)
                .param("person", person.id())
                .param("credential", Tokens.hash(id.toString()))
                .update();
        return id;
    }
}
