package org.entente.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.support.Cast.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.entente.core.Language;
import org.entente.identity.Accounts;
import org.entente.identity.usecase.SignInLinks;
import org.entente.support.Cast;
import org.entente.support.EntenteTest;
import org.entente.support.Statements;
import org.entente.support.TestDatabase;
import org.entente.web.Address;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** Holes that systems of this kind had at their doors (assurance, section 1). */
@EntenteTest
class SignInHolesTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SignInLinks links;

    @Autowired
    private Address address;

    /** Assurance 1.8: for every way in that takes a way back. */
    @Test
    void noWayBackLeavesTheServer() throws Exception {
        for (var next : List.of(
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "//evil.example",
                "/\\evil.example",
                "/\t/evil.example",
                "\\\\evil.example",
                "https://evil.example",
                "/%2F/evil.example/..//evil.example\r\nSet-Cookie: a=b",
                "data:text/html,x",
                " //evil.example")) {
            var page =
                    web.perform(get("/sign-in").param("next", next)).andReturn().getResponse();
            assertThat(page.getContentAsString()).as(next).contains("name=\"next\" value=\"/\"");
            var led = web.perform(post("/language")
                            .param("language", "fr")
                            .param("back", next)
                            .with(csrf()))
                    .andReturn()
                    .getResponse();
            assertThat(led.getRedirectedUrl()).as(next).isEqualTo("/");
        }
    }

    /** Assurance 1.8: what is mailed names the address of the configuration, whatever a request calls its host. */
    @Test
    void theHostOfARequestIsNeverMailed() throws Exception {
        var email = "host.of.request@missions.example";
        accounts.open(
                email,
                new org.entente.core.PartyCode("IS"),
                org.entente.core.Actor.Office.DRAFTER,
                "NYC",
                Language.EN,
                java.time.ZoneOffset.UTC);
        var answer = web.perform(post("/sign-in")
                        .header("Host", "evil.example")
                        .header("X-Forwarded-Host", "evil.example")
                        .header("Forwarded", "host=evil.example")
                        .param("email", email)
                        .param("next", "/")
                        .with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(answer.getContentAsString()).doesNotContain("evil.example");
        links.mail(email);
        var bodies = TestDatabase.get()
                .superuserJdbc()
                .sql("select body from mail.message where recipient = :email")
                .param("email", email)
                .query(String.class)
                .list();
        assertThat(bodies)
                .isNotEmpty()
                .allSatisfy(body ->
                        assertThat(body).contains(address.of("/sign-in/link")).doesNotContain("evil.example"));
        var stranger = web.perform(get("/groups").header("Host", "evil.example"))
                .andReturn()
                .getResponse();
        assertThat(stranger.getHeader("Location")).startsWith("/sign-in");
    }

    /**
     * Assurance 1.11: before it is answered, a request asks the database nothing that depends on the address; whoever is
     * known is looked up on another thread. How long that takes is not for a test: other work on the machine would fail it.
     */
    @Test
    void theTimeOfTheAnswerDoesNotTellAKnownAddress() throws Exception {
        cast.drafter("IS");
        var known = Statements.of(() -> asked("drafter.is@test.example"));
        assertThat(known).isEqualTo(Statements.of(() -> asked("drafter.zz@test.example")));
        assertThat(known).noneMatch(statement -> statement.contains("identity."));
    }

    private MvcResult asked(String email) throws Exception {
        var request = post("/sign-in").param("email", email).param("next", "/").with(csrf());
        return web.perform(request).andExpect(status().isOk()).andReturn();
    }

    /** Assurance 1.6: what a list is asked for by name is one of its own names, and what is none finds nothing. */
    @Test
    void noListIsFilteredOrSortedByAnythingButWhatItOffers() throws Exception {
        var member = cast.headOfMission("IS");
        for (var path : List.of("/record", "/texts", "/groups", "/notices", "/mission/audit", "/parties")) {
            for (var hostile : List.of("token_hash", "1;select pg_sleep(9)--", "' or '1'='1", "person.email")) {
                var plain = web.perform(get(path).with(as(member))).andReturn().getResponse();
                for (var name : List.of("sort", "order", "filter", "where", "column", "kind")) {
                    var asked = web.perform(get(path).param(name, hostile).with(as(member)))
                            .andReturn()
                            .getResponse();
                    assertThat(asked.getStatus()).as(path + "?" + name).isEqualTo(plain.getStatus());
                    if (!name.equals("kind")) {
                        assertThat(asked.getContentAsString().length())
                                .as(path + "?" + name)
                                .isCloseTo(
                                        plain.getContentAsString().length(), org.assertj.core.data.Offset.offset(400));
                    }
                }
            }
        }
    }

    /** Assurance 1.5, 1.14: a link that is past its time, or used, opens nothing by whichever door it is brought. */
    @Test
    void whatIsSpentOpensNothingByAnyDoor() throws Exception {
        var account = accounts.withEmail("drafter.is@test.example")
                .or(() -> {
                    cast.drafter("IS");
                    return accounts.withEmail("drafter.is@test.example");
                })
                .orElseThrow();
        var token = links.token(account.person().id(), java.time.Duration.ofSeconds(-1));
        for (var path : List.of("/sign-in/link", "/sign-in/post", "/invitation")) {
            var answer = web.perform(post(path)
                            .param("token", token)
                            .param("post", account.id().toString())
                            .with(csrf()))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).as(path).isEqualTo(422);
            assertThat(answer.getCookie("session")).as(path).isNull();
        }
    }
}
