package org.entente.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.Map;
import org.entente.Entente;
import org.entente.core.Actor.Authority;
import org.entente.core.Actor.Office;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.entente.database.Tokens;
import org.entente.identity.Account;
import org.entente.identity.model.Federation;
import org.entente.identity.usecase.Federations;
import org.entente.identity.usecase.Posts;
import org.entente.identity.usecase.SignInLinks;
import org.entente.support.Browser;
import org.entente.support.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** Passkeys in Chromium, with an authenticator of the browser's own making: enrolled, used, renamed, removed, refused. */
@SpringBootTest(classes = Entente.class, webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@ContextConfiguration(initializers = {TestDatabase.Initializer.class, PasskeyJourneyTests.OwnAddress.class})
@DirtiesContext
class PasskeyJourneyTests {

    private static Browser browser;

    @Autowired
    private Posts posts;

    @Autowired
    private SignInLinks links;

    @Autowired
    private Federations federations;

    @Autowired
    private Clock clock;

    @Value("${entente.address}")
    private String address;

    private Account account;
    private Page page;
    private CDPSession devices;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @BeforeEach
    void signInByLink() {
        account = new MissionCast(posts, clock).holds("SI", "GVA", Office.HEAD_OF_MISSION, Authority.COMMIT, true);
        page = browser.reader(address, Language.EN, 1280);
        devices = page.context().newCDPSession(page);
        devices.send("WebAuthn.enable");
        page.navigate("/sign-in/link?token=" + links.token(account.person().id(), SignInLinks.LIFE));
        press("Sign in now");
    }

    @Test
    void aPasskeyIsEnrolledAfterALinkAndSignsInFromThenOn() {
        plug(true);
        enrol("Laptop of the mission");
        assertThat(names()).isEqualTo("Laptop of the mission");
        Browser.check(page);
        page.context().clearCookies();
        signInByPasskey();
        page.navigate("/account");
        assertThat(page.locator("main .heading").innerText()).contains("Jane DOE, Head of mission");
        Browser.check(page);

        page.navigate("/account/passkeys");
        page.locator("li input[name=name]").fill("Old laptop");
        press("Rename");
        assertThat(names()).isEqualTo("Old laptop");
        press("Remove");
        assertThat(page.locator("main").innerText()).contains("You have no passkey yet");
        page.context().clearCookies();
        signInByPasskey();
        assertThat(page.locator("main").innerText()).contains("This passkey does not sign you in here");
        Browser.check(page);
    }

    @Test
    void aCredentialWhoseUserWasNotVerifiedIsRefusedWhenItIsEnrolled() {
        plug(false);
        asking(
                "**/account/passkeys/options",
                "\"userVerification\":\"required\"",
                "\"userVerification\":\"discouraged\"");
        enrol("Stolen key");
        assertThat(page.locator("main").innerText()).contains("This passkey was not taken");
        page.navigate("/account/passkeys");
        assertThat(page.locator("main").innerText()).contains("You have no passkey yet");
    }

    @Test
    void aCredentialWhoseUserWasNotVerifiedIsRefusedWhenItSignsIn() {
        var authenticator = plug(true);
        enrol("Laptop of the mission");
        page.context().clearCookies();
        var unverified = new JsonObject();
        unverified.addProperty("authenticatorId", authenticator);
        unverified.addProperty("isUserVerified", false);
        devices.send("WebAuthn.setUserVerified", unverified);
        asking(
                "**/sign-in/passkey/options",
                "\"userVerification\":\"required\"",
                "\"userVerification\":\"discouraged\"");
        signInByPasskey();
        assertThat(page.locator("main").innerText()).contains("This passkey does not sign you in here");
        page.navigate("/account");
        assertThat(page.url()).contains("/sign-in");
    }

    @Test
    void aPasskeyProvesOnceMoreWhoActsAndTheActIsDoneWithIt() {
        plug(true);
        enrol("Laptop of the mission");
        age();
        askToConfirm("proved@ministry.example");
        assertThat(page.locator("main").innerText()).contains("Please confirm that it is you");
        Browser.check(page);
        page.waitForNavigation(() -> page.locator("button[data-proof]").click());
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        assertThat(page.locator("main").innerText()).contains("proved@ministry.example");
        askToConfirm("next@ministry.example");
        assertThat(page.locator("main").innerText()).doesNotContain("Please confirm that it is you");
    }

    @Test
    void aProofThatNoAuthenticatorAnswersSaysSoAndMayBeTriedAgain() {
        var authenticator = plug(true);
        enrol("Laptop of the mission");
        age();
        askToConfirm("unanswered@ministry.example");
        var gone = new JsonObject();
        gone.addProperty("authenticatorId", authenticator);
        devices.send("WebAuthn.removeVirtualAuthenticator", gone);
        asking("**/account/passkeys/proof", "\"rpId\"", "\"timeout\":500,\"rpId\"");
        page.locator("button[data-proof]").click();
        page.locator("[data-failed]").waitFor();
        assertThat(page.locator("[data-failed]").innerText()).isNotBlank();
        assertThat(page.locator("main").innerText()).contains("unanswered@ministry.example");
        Browser.check(page);
    }

    @Test
    void theProofAndTheRecoveryReadInArabicOnASmallScreen() {
        plug(true);
        enrol("Laptop of the mission");
        age();
        page.setViewportSize(360, 800);
        page.navigate("/account");
        page.locator("main select[name=language]").selectOption("ar");
        page.locator("main form:has(select[name=language]) button").click();
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        askToConfirm("arabic@ministry.example");
        assertThat(page.locator("html").getAttribute("dir")).isEqualTo("rtl");
        Browser.check(page);
        page.context().clearCookies();
        page.navigate("/sign-in/link?token=" + links.token(account.person().id(), SignInLinks.LIFE));
        page.locator("main button").first().click();
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        assertThat(page.url()).contains("/sign-in/recovery");
        Browser.check(page);
    }

    private void age() {
        var token = page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals(SessionCookies.COOKIE))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
        TestDatabase.get()
                .superuserJdbc()
                .sql(
                        "update access.session set authenticated_at = now() - interval '16 minutes' where token_hash = :hash")
                .param("hash", Tokens.hash(token))
                .update();
    }

    private void askToConfirm(String email) {
        page.navigate("/mission/invitations");
        page.locator("input[name=email]").fill(email);
        page.locator("form:has(input[name=email]) button.main").click();
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
    }

    @Test
    void aSuspendedPersonsPasskeyOpensNothing() {
        plug(true);
        enrol("Laptop of the mission");
        posts.change(account.id(), new MissionCast(posts, clock).suspended(account.post()), account.id());
        signInByPasskey();
        assertThat(page.locator("main").innerText()).contains("no longer works");
    }

    @Test
    void aPasskeyOpensNothingForWhoeverSignsInThroughAMinistry() {
        plug(true);
        enrol("Laptop of the mission");
        federations.add(
                new Federation(account.person().id(), new PartyCode("SI"), "https://login.ministry.example", null));
        page.context().clearCookies();
        signInByPasskey();
        assertThat(page.locator("main").innerText()).contains("Sign in");
        assertThat(page.context().cookies()).noneMatch(cookie -> cookie.name.equals(SessionCookies.COOKIE));
    }

    @Test
    void aBrowserThatBreaksOffSaysSoAndChangesNothing() {
        plug(false);
        page.navigate("/account/passkeys");
        page.locator("form[data-passkey] input[name=name]").fill("Never");
        page.locator("form[data-passkey] button").click();
        page.locator("form[data-passkey] [data-failed]").waitFor();
        Browser.check(page);
    }

    private String plug(boolean verified) {
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", verified);
        options.addProperty("isUserVerified", verified);
        options.addProperty("automaticPresenceSimulation", true);
        var wanted = new JsonObject();
        wanted.add("options", options);
        return devices.send("WebAuthn.addVirtualAuthenticator", wanted)
                .get("authenticatorId")
                .getAsString();
    }

    /** A page that asks the browser for less than the server wants: only the server's own check is left. */
    private void asking(String path, String ours, String theirs) {
        page.route(path, route -> {
            var answer = route.fetch();
            assertThat(answer.text()).contains(ours);
            route.fulfill(new Route.FulfillOptions()
                    .setResponse(answer)
                    .setBody(answer.text().replace(ours, theirs)));
        });
    }

    private void enrol(String name) {
        page.navigate("/account/passkeys");
        page.locator("form[data-passkey] input[name=name]").fill(name);
        page.waitForNavigation(() -> page.locator("form[data-passkey] button").click());
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
    }

    private void signInByPasskey() {
        page.navigate("/sign-in");
        page.waitForNavigation(() -> page.locator("form[data-passkey] button").click());
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
    }

    private void press(String words) {
        page.locator("main button", new Page.LocatorOptions().setHasText(words))
                .first()
                .click();
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
    }

    private String names() {
        return page.locator("li input[name=name]").inputValue();
    }

    /** Passkeys know a server by its name: a port of its own under localhost. */
    static class OwnAddress implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try (var free = new ServerSocket(0)) {
                context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource(
                                "an address of its own",
                                Map.of(
                                        "server.port",
                                        free.getLocalPort(),
                                        "entente.address",
                                        "http://localhost:" + free.getLocalPort())));
            } catch (IOException noPort) {
                throw new IllegalStateException(noPort);
            }
        }
    }
}
