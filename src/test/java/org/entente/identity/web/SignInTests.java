package org.entente.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.support.Cast.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.entente.identity.Accounts;
import org.entente.identity.usecase.SignInLinks;
import org.entente.support.Cast;
import org.entente.support.EntenteTest;
import org.entente.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@EntenteTest
class SignInTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SignInLinks links;

    @Test
    void aStrangerIsSentToSignInAndBack() throws Exception {
        web.perform(get("/groups"))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/sign-in?next=%2Fgroups"));
    }

    @Test
    void aKnownAndAnUnknownAddressGetTheSameAnswer() throws Exception {
        var known = Objects.requireNonNull(cast.drafter("QA").accountId());
        var address = accounts.find(known).orElseThrow().email();
        assertThat(answerTo(address)).isEqualTo(answerTo("nobody@nowhere.example"));
    }

    @Test
    void anAddressThatIsNoneIsRefusedAndStaysInTheForm() throws Exception {
        web.perform(post("/sign-in")
                        .with(csrf())
                        .param("email", "not an address")
                        .param("next", "/"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("not an address")));
    }

    @Test
    void aLinkSignsInOnceAndOnlyOnce() throws Exception {
        var token = token(Duration.ofMinutes(15));
        var cookie = web.perform(post("/sign-in/link").with(csrf()).param("token", token))
                .andExpect(redirectedUrl("/"))
                .andExpect(cookie().httpOnly("session", true))
                .andReturn()
                .getResponse()
                .getCookie("session");
        web.perform(get("/account").cookie(Objects.requireNonNull(cookie))).andExpect(status().isOk());
        web.perform(post("/sign-in/link").with(csrf()).param("token", token)).andExpect(status().is(422));
    }

    @Test
    void followingALinkWithoutConfirmingUsesNothingUp() throws Exception {
        var token = token(Duration.ofMinutes(15));
        web.perform(get("/sign-in/link").param("token", token)).andExpect(status().isOk());
        assertThat(links.use(token)).isPresent();
    }

    @Test
    void aLinkPastItsTimeIsRefused() throws Exception {
        web.perform(post("/sign-in/link").with(csrf()).param("token", token(Duration.ofSeconds(-1))))
                .andExpect(status().is(422));
    }

    @Test
    void fiftyUsesOfOneLinkAtOnceOpenOneSession() throws Exception {
        var token = token(Duration.ofMinutes(15));
        Callable<Boolean> use = () -> links.use(token).isPresent();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var uses =
                    threads.invokeAll(IntStream.range(0, 50).mapToObj(i -> use).toList());
            assertThat(uses.stream().filter(done -> done.resultNow()).count()).isEqualTo(1);
        }
    }

    @Test
    void anAddressCannotFillItsOwnMailbox() {
        var account = accounts.find(Objects.requireNonNull(cast.drafter("DK").accountId()))
                .orElseThrow();
        IntStream.range(0, 20).forEach(i -> links.mail(account.email()));
        assertThat(TestDatabase.get()
                        .superuserJdbc()
                        .sql("select count(*) from mail.message where recipient = :address")
                        .param("address", account.email())
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
    }

    @Test
    void aPostWithoutTheTokenOfItsFormIsRefused() throws Exception {
        web.perform(post("/sign-in").param("email", "a@b.example").param("next", "/"))
                .andExpect(status().isForbidden());
    }

    @Test
    void theWayBackNeverLeavesThisServer() throws Exception {
        for (var next :
                new String[] {"https://evil.example/", "//evil.example", "javascript:alert(1)", "/\\evil.example"}) {
            web.perform(get("/sign-in").param("next", next))
                    .andExpect(content().string(containsString("name=\"next\" value=\"/\"")));
        }
    }

    @Test
    void noDemonstrationAccountIsOfferedOrTakenOutsideADemonstration() throws Exception {
        var account = String.valueOf(cast.drafter("QA").accountId());
        web.perform(post("/sign-in/demonstration")
                        .with(csrf())
                        .param("account", account)
                        .param("next", "/"))
                .andExpect(status().isNotFound());
    }

    @Test
    void anInventedSessionIsNobody() throws Exception {
        web.perform(get("/account").cookie(new Cookie("session", "A".repeat(43))))
                .andExpect(status().isSeeOther());
    }

    @Test
    void theServiceAndThePublicAreNoSessionsOfABrowser() throws Exception {
        web.perform(get("/account").cookie(new Cookie("session", "public"))).andExpect(status().isSeeOther());
    }

    @Test
    void onlyTheOperatorReadsTheOutbox() throws Exception {
        web.perform(get("/operator/outbox").with(as(cast.operator()))).andExpect(status().isOk());
        web.perform(get("/operator/outbox").with(as(cast.headOfMission("QA")))).andExpect(status().isNotFound());
        web.perform(get("/operator/outbox")).andExpect(status().isSeeOther());
    }

    @Test
    void theOperatorReadsNoContent() throws Exception {
        web.perform(get("/groups").with(as(cast.operator()))).andExpect(status().isNotFound());
        web.perform(get("/notices").with(as(cast.operator()))).andExpect(status().isNotFound());
    }

    @Test
    void aZoneThatDoesNotExistIsRefusedAndStaysInTheForm() throws Exception {
        web.perform(post("/account")
                        .with(csrf())
                        .with(as(cast.drafter("QA")))
                        .param("language", "en")
                        .param("zone", "Mars/Olympus"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Mars/Olympus")));
    }

    @Test
    void everyPageCarriesTheHeadersThatKeepItToItself() throws Exception {
        web.perform(get("/sign-in"))
                .andExpect(header().string("Content-Security-Policy", startsWith("default-src 'none'")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Referrer-Policy", "same-origin"));
    }

    private String token(Duration life) {
        var account = accounts.find(
                        Objects.requireNonNull(cast.headOfMission("QA").accountId()))
                .orElseThrow();
        var link = links.make(account, life);
        return link.substring(link.indexOf('=') + 1);
    }

    private String answerTo(String address) throws Exception {
        var answer = web.perform(
                        post("/sign-in").with(csrf()).param("email", address).param("next", "/"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return answer.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
