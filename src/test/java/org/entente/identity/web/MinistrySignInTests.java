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

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.entente.core.Actor;
import org.entente.core.Actor.Authority;
import org.entente.core.Actor.Office;
import org.entente.core.Ids;
import org.entente.core.PartyCode;
import org.entente.database.Tokens;
import org.entente.identity.Account;
import org.entente.identity.model.Federation;
import org.entente.identity.usecase.Audit;
import org.entente.identity.usecase.Federations;
import org.entente.identity.usecase.Invitations;
import org.entente.identity.usecase.Posts;
import org.entente.identity.usecase.Sessions;
import org.entente.identity.usecase.SignInLinks;
import org.entente.support.Cast;
import org.entente.support.EntenteTest;
import org.entente.support.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** People whom their own ministry vouches for: no other way in for them, and not this one for others (assurance 1.9). */
@EntenteTest
class MinistrySignInTests {

    private static final String STATE = "LC";
    private static final String OTHER_STATE = "VC";
    private static final MinistryProvider OWN = new MinistryProvider();
    private static final MinistryProvider OTHER = new MinistryProvider();
    /** Of a State that has no mission here yet. */
    private static final String NEW_STATE = "LS";

    private static final MinistryProvider NEW = new MinistryProvider();

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
    private Federations federations;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Audit audit;

    @Autowired
    private Clock clock;

    private MissionCast people;
    private Actor administrator;
    private Account drafter;
    private String subject;

    @DynamicPropertySource
    static void ministries(DynamicPropertyRegistry settings) throws IOException {
        var secret = Files.writeString(
                TestDatabase.temporaryFolder("entente-secret").resolve("secret"), MinistryProvider.SECRET + "\n");
        var number = 0;
        for (var ministry : List.of(Map.entry(STATE, OWN), Map.entry(OTHER_STATE, OTHER), Map.entry(NEW_STATE, NEW))) {
            var prefix = "entente.oidc." + ++number + ".";
            settings.add(prefix + "issuer", ministry.getValue()::issuer);
            settings.add(prefix + "client-id", () -> MinistryProvider.CLIENT);
            settings.add(prefix + "client-secret-file", secret::toString);
            settings.add(prefix + "party", ministry::getKey);
            settings.add(prefix + "name", () -> "Ministry of " + ministry.getKey());
        }
        settings.add("entente.oidc.1.name-fr", () -> "Ministère");
    }

    @AfterAll
    static void stop() {
        OWN.stop();
        OTHER.stop();
        NEW.stop();
    }

    @BeforeEach
    void staff() {
        people = new MissionCast(posts, clock);
        administrator = sessions.begin(people.holds(STATE, "GVA", Office.HEAD_OF_CHANCERY, Authority.READ, true), "");
        drafter = people.holds(STATE, "GVA", Office.DRAFTER, Authority.DRAFT, false);
        federations.add(new Federation(drafter.person().id(), new PartyCode(STATE), OWN.issuer(), null));
        subject = Ids.next().toString();
    }

    @AfterEach
    void up() {
        OWN.down = false;
        OWN.endless = false;
    }

    @Test
    void theFirstSignInBindsAndAfterwardsTheSubjectAloneCounts() throws Exception {
        var trip = trip();
        assertThat(trip.query())
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("response_type", "code")
                .containsEntry("tenant", "1")
                .containsEntry("redirect_uri", "http://localhost:8080/sign-in/ministry/1/return");
        assertThat(trip.browser().isHttpOnly()).isTrue();
        assertThat(trip.browser().getAttribute("SameSite")).isEqualTo("Lax");
        trip.end(code(trip, drafter.email().toUpperCase(java.util.Locale.ROOT)))
                .andExpect(redirectedUrl("/"))
                .andExpect(cookie().httpOnly(SessionCookies.COOKIE, true));
        arrive("moved@elsewhere.example").andExpect(redirectedUrl("/"));
        subject = "somebody-else";
        refused(arrive(drafter.email()), "no post here is open to you");
        assertThat(kinds()).contains(Audit.Kind.MINISTRY_BOUND, Audit.Kind.MINISTRY_VOUCHED);
    }

    /** The operator offers the way in through the ministry of the State, and of no other. */
    @Test
    void theOperatorInvitesAFirstAdministratorThroughTheMinistryOfTheState() throws Exception {
        var email = "first-%s@ministry.example".formatted(Ids.next());
        var operator = cast.operator();
        web.perform(get("/operator/missions").with(as(operator)))
                .andExpect(content().string(containsString("Ministry of LS")));
        var invitation = post("/operator/missions")
                .with(csrf())
                .with(as(operator))
                .param("party", NEW_STATE)
                .param("station", "GVA")
                .param("email", email)
                .param("language", "en");
        web.perform(invitation.param("ministry", "1"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("does not vouch")))
                .andExpect(content().string(containsString(email)));
        web.perform(post("/operator/missions")
                        .with(csrf())
                        .with(as(operator))
                        .param("party", NEW_STATE)
                        .param("station", "GVA")
                        .param("email", email)
                        .param("language", "en")
                        .param("ministry", "3"))
                .andExpect(redirectedUrl("/operator/missions?invited=true"));
        assertThat(TestDatabase.get()
                        .superuserJdbc()
                        .sql("select issuer from identity.invitation where email = :email")
                        .param("email", email)
                        .query(String.class)
                        .single())
                .isEqualTo(NEW.issuer());
    }

    @Test
    void whoeverHoldsSeveralPostsChooses() throws Exception {
        people.also(drafter, "NBO", Office.DRAFTER, Authority.READ, false);
        arrive(drafter.email())
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("action=\"/sign-in/post\"")))
                .andExpect(cookie().doesNotExist(SessionCookies.COOKIE));
    }

    static Stream<Consumer<JWTClaimsSet.Builder>> lies() {
        return Stream.of(
                claims -> claims.audience("another-client"),
                claims -> claims.audience(List.of(MinistryProvider.CLIENT, "another-client")),
                claims -> claims.claim("azp", "another-client"),
                claims -> claims.issuer(OTHER.issuer()),
                claims -> claims.claim("nonce", Tokens.next()),
                claims -> claims.claim("nonce", null),
                claims -> claims.subject(null),
                claims -> claims.expirationTime(null),
                claims -> claims.expirationTime(
                        Date.from(Clock.systemUTC().instant().minusSeconds(120))),
                claims -> claims.issueTime(Date.from(Clock.systemUTC().instant().plusSeconds(120))));
    }

    @ParameterizedTest
    @MethodSource("lies")
    void whatWasSaidByOrToOthersOrAtAnotherTimeDoesNotHold(Consumer<JWTClaimsSet.Builder> lie) throws Exception {
        var trip = trip();
        var claims = OWN.claims(trip.query(), subject, drafter.email(), clock.instant());
        lie.accept(claims);
        refused(trip.end(OWN.code(trip.query(), OWN.sign(claims.build()))), "could not be accepted");
        assertThat(isBound()).isFalse();
    }

    /** Signs, or does not. */
    interface Signing {
        String sign(JWTClaimsSet claims) throws JOSEException;
    }

    static Stream<Signing> forgeries() {
        var secret = MinistryProvider.SECRET.getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                claims -> new PlainJWT(claims).serialize(),
                claims -> OWN.sign(claims, JWSAlgorithm.HS256, new MACSigner(secret)),
                claims -> OWN.sign(
                        claims,
                        JWSAlgorithm.HS256,
                        new MACSigner(OWN.key.toRSAPublicKey().getEncoded())),
                claims -> OWN.sign(claims, JWSAlgorithm.RS256, new RSASSASigner(MinistryProvider.newKey())),
                OTHER::sign,
                claims -> "no.token");
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void onlyAKeyOfTheProviderSigns(Signing forgery) throws Exception {
        var trip = trip();
        var claims = OWN.claims(trip.query(), subject, drafter.email(), clock.instant());
        refused(trip.end(OWN.code(trip.query(), forgery.sign(claims.build()))), "could not be accepted");
        assertThat(isBound()).isFalse();
    }

    @Test
    void aStateIsForOneBrowserOneMinistryAndOneUse() throws Exception {
        var trip = trip();
        var code = code(trip, drafter.email());
        var path = "/sign-in/ministry/1/return";
        refused(web.perform(trip.back(path, code)), "begin again");
        refused(web.perform(trip.back(path, code).cookie(trip().browser())), "begin again");
        trip.end(code).andExpect(redirectedUrl("/"));
        refused(trip.end(code(trip, drafter.email())), "begin again");
        var mixed = trip();
        refused(
                web.perform(mixed.back("/sign-in/ministry/2/return", code(mixed, drafter.email()))
                        .cookie(mixed.browser())),
                "begin again");
        var named = trip();
        refused(
                web.perform(named.back(path, code(named, drafter.email()))
                        .cookie(named.browser())
                        .param("iss", OTHER.issuer())),
                "begin again");
        var late = trip();
        TestDatabase.get()
                .superuserJdbc()
                .sql("update identity.round_trip set expires_at = now() - interval '1 second'")
                .update();
        refused(late.end(code(late, drafter.email())), "begin again");
    }

    @Test
    void whoeverBreaksOffIsToldSo() throws Exception {
        var trip = trip();
        refused(
                web.perform(MinistryTrip.client(get("/sign-in/ministry/1/return"))
                        .param("error", "access_denied")
                        .param("state", String.valueOf(trip.query().get("state")))
                        .cookie(trip.browser())),
                "was not completed");
    }

    @Test
    void anAddressThatTheMinistryHasNotSeenBindsNobody() throws Exception {
        for (var verified : Stream.of(false, null, "no").toList()) {
            var trip = trip();
            var claims = OWN.claims(trip.query(), subject, drafter.email(), clock.instant())
                    .claim("email_verified", verified);
            refused(trip.end(OWN.code(trip.query(), OWN.sign(claims.build()))), "no post here is open to you");
        }
        assertThat(isBound()).isFalse();
        assertThat(kinds()).contains(Audit.Kind.MINISTRY_REFUSED);
    }

    @Test
    void nobodyElseComesThroughTheMinistry() throws Exception {
        refused(arrive("nobody@ministry.example"), "no post here is open to you");
        var local = people.holds(STATE, "GVA", Office.DRAFTER, Authority.DRAFT, false);
        refused(arrive(local.email()), "no post here is open to you");
        var trip = MinistryTrip.begin(web, "/sign-in/ministry/2", null);
        var claims = OTHER.claims(trip.query(), subject, drafter.email(), clock.instant());
        refused(
                web.perform(
                        trip.back("/sign-in/ministry/2/return", OTHER.code(trip.query(), OTHER.sign(claims.build())))
                                .cookie(trip.browser())),
                "no post here is open to you");
        assertThat(isBound()).isFalse();
    }

    @Test
    void aSuspendedPostOpensNothing() throws Exception {
        arrive(drafter.email()).andExpect(redirectedUrl("/"));
        posts.change(drafter.id(), people.suspended(drafter.post()), drafter.id());
        refused(arrive(drafter.email()), "no post here is open to you");
    }

    @Test
    void whileTheMinistryDoesNotAnswerThePageSaysSo() throws Exception {
        var trip = trip();
        OWN.down = true;
        refused(trip.end("a code"), "does not answer at present");
        OWN.down = false;
        OWN.endless = true;
        var second = trip();
        refused(second.end(code(second, drafter.email())), "does not answer at present");
        web.perform(MinistryTrip.client(get("/sign-in/ministry/9"))).andExpect(status().isNotFound());
    }

    @Test
    void whoeverComesThroughTheMinistryHasNoOtherWayIn() throws Exception {
        var person = drafter.person().id();
        links.mail(drafter.email());
        assertThat(mails(drafter.email())).isZero();
        web.perform(MinistryTrip.client(post("/sign-in/link"))
                        .with(csrf())
                        .param("token", links.token(person, SignInLinks.LIFE)))
                .andExpect(status().is(422))
                .andExpect(cookie().doesNotExist(SessionCookies.COOKIE));
        var token = recovery();
        web.perform(MinistryTrip.client(post("/sign-in/recovery")).with(csrf()).param("token", token))
                .andExpect(status().is(422))
                .andExpect(cookie().doesNotExist(SessionCookies.COOKIE));
        var reader = sessions.begin(drafter, "");
        web.perform(get("/account/passkeys").with(as(reader))).andExpect(status().isNotFound());
        for (var path : List.of("/account/passkeys/options", "/account/passkeys/proof", "/account/passkeys")) {
            web.perform(post(path)
                            .with(csrf())
                            .with(as(reader))
                            .param("name", "Laptop")
                            .param("response", "{}"))
                    .andExpect(status().isNotFound());
        }
        web.perform(get("/account").with(as(reader)))
                .andExpect(content().string(containsString("Ministry of LC")))
                .andExpect(content().string(not(containsString("/account/passkeys"))));
    }

    @Test
    void aFreshProofIsANewSignInAtTheMinistry() throws Exception {
        var chancery = people.holds(STATE, "GVA", Office.HEAD_OF_CHANCERY, Authority.READ, true);
        federations.add(new Federation(chancery.person().id(), new PartyCode(STATE), OWN.issuer(), null));
        federations.bind(chancery.person().id(), subject);
        var reader = sessions.begin(chancery, "");
        age(reader);
        invite(reader, "proof-1@ministry.example", "")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("href=\"/account/ministry\"")))
                .andExpect(content().string(not(containsString("Send me a code"))));
        web.perform(invitation("proof-1@ministry.example", "")
                        .param("proof", "mail")
                        .with(as(reader)))
                .andExpect(status().is(422));
        assertThat(mails(chancery.email())).isZero();
        for (var lie : List.<Consumer<JWTClaimsSet.Builder>>of(
                claims -> claims.claim("auth_time", null),
                claims -> claims.claim("auth_time", clock.instant().getEpochSecond() - 120),
                claims -> claims.subject("somebody-else"))) {
            refused(prove(reader, reader, lie), "has not confirmed anew");
        }
        refused(prove(reader, sessions.begin(chancery, ""), claims -> {}), "begin again");
        invite(reader, "proof-1@ministry.example", "").andExpect(status().is(422));
        prove(reader, reader, claims -> {})
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("It is confirmed that it is you")))
                .andExpect(cookie().doesNotExist(SessionCookies.COOKIE));
        invite(reader, "proof-1@ministry.example", "").andExpect(redirectedUrl("/mission/invitations"));
        assertThat(kinds()).contains(Audit.Kind.PROVED, Audit.Kind.PROOF_REFUSED);
        web.perform(MinistryTrip.client(get("/account/ministry")).with(as(administrator)))
                .andExpect(status().isNotFound());
    }

    @Test
    void anAdministratorInvitesThroughTheOwnMinistryAlone() throws Exception {
        var email = "invited-%s@ministry.example".formatted(subject);
        web.perform(get("/mission/invitations").with(as(administrator)))
                .andExpect(content().string(containsString("Through Ministry of LC alone")))
                .andExpect(content().string(not(containsString("Ministry of VC"))));
        invite(administrator, email, "2").andExpect(status().isNotFound());
        web.perform(post("/mission/invitations")
                        .with(csrf())
                        .with(as(administrator))
                        .param("email", email)
                        .param("office", "DRAFTER")
                        .param("authority", "DRAFT")
                        .param("ministry", "1"))
                .andExpect(content().string(containsString("Through Ministry of LC alone")))
                .andExpect(content().string(containsString("name=\"ministry\" value=\"1\"")));
        invite(administrator, email, "1").andExpect(redirectedUrl("/mission/invitations"));
        var token = token(email);
        web.perform(get("/invitation").param("token", token))
                .andExpect(content().string(containsString("Through Ministry of LC alone")));
        accept(token).andExpect(redirectedUrl("/sign-in")).andExpect(cookie().doesNotExist(SessionCookies.COOKIE));
        web.perform(get("/sign-in"))
                .andExpect(content().string(containsString("href=\"/sign-in/ministry/1\"")))
                .andExpect(content().string(containsString("Ministry of VC")));
        arrive(email).andExpect(redirectedUrl("/")).andExpect(cookie().exists(SessionCookies.COOKIE));
    }

    @Test
    void whereThePartyHasNoMinistryNobodyIsInvitedThroughOne() throws Exception {
        var chancery = sessions.begin(people.holds("GD", "GVA", Office.HEAD_OF_CHANCERY, Authority.READ, true), "");
        web.perform(get("/mission/invitations").with(as(chancery)))
                .andExpect(content().string(not(containsString("name=\"ministry\""))));
        invite(chancery, "nobody@ministry.example", "1").andExpect(status().isNotFound());
    }

    @Test
    void nobodyIsHandedOverToAMinistryNorOpenedToAnotherParty() throws Exception {
        var local = people.holds(STATE, "NBO", Office.DRAFTER, Authority.COMMIT, false);
        invite(administrator, local.email(), "1").andExpect(redirectedUrl("/mission/invitations"));
        accept(token(local.email()))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("in another way")));
        assertThat(federations.holds(local.person().id())).isFalse();
        var elsewhere =
                sessions.begin(people.holds(OTHER_STATE, "GVA", Office.HEAD_OF_CHANCERY, Authority.READ, true), "");
        for (var ministry : List.of("2", "")) {
            invite(elsewhere, drafter.email(), ministry).andExpect(redirectedUrl("/mission/invitations"));
            accept(token(drafter.email()))
                    .andExpect(status().is(422))
                    .andExpect(content().string(containsString("in another way")));
            TestDatabase.get()
                    .superuserJdbc()
                    .sql("update identity.invitation set withdrawn_at = now() where email = :email")
                    .param("email", drafter.email())
                    .update();
        }
    }

    @Test
    void oneClientBeginsTwentyTimesInAQuarterOfAnHour() throws Exception {
        for (var count = 0; count < 20; count++) {
            web.perform(get("/sign-in/ministry/1")).andExpect(status().isFound());
        }
        web.perform(get("/sign-in/ministry/1")).andExpect(status().isTooManyRequests());
    }

    private MinistryTrip trip() throws Exception {
        return MinistryTrip.begin(web, "/sign-in/ministry/1", null);
    }

    private String code(MinistryTrip trip, String email) throws Exception {
        var claims = OWN.claims(trip.query(), subject, email, clock.instant());
        return OWN.code(trip.query(), OWN.sign(claims.build()));
    }

    private ResultActions arrive(String email) throws Exception {
        var trip = trip();
        return trip.end(code(trip, email));
    }

    private ResultActions prove(Actor left, Actor returned, Consumer<JWTClaimsSet.Builder> lie) throws Exception {
        var trip = MinistryTrip.begin(web, "/account/ministry", left);
        assertThat(trip.query()).containsEntry("prompt", "login").containsEntry("max_age", "0");
        var claims = OWN.claims(trip.query(), subject, drafter.email(), clock.instant());
        lie.accept(claims);
        return trip.end(
                OWN.code(trip.query(), OWN.sign(claims.build())), new Cookie(SessionCookies.COOKIE, returned.token()));
    }

    private static void refused(ResultActions answer, String sentence) throws Exception {
        answer.andExpect(result -> assertThat(result.getResponse().getStatus()).isIn(422, 503))
                .andExpect(content().string(containsString(sentence)))
                .andExpect(cookie().doesNotExist(SessionCookies.COOKIE));
    }

    private ResultActions invite(Actor actor, String email, String ministry) throws Exception {
        return web.perform(invitation(email, ministry).with(as(actor)));
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder invitation(
            String email, String ministry) {
        return post("/mission/invitations")
                .with(csrf())
                .param("confirmed", "yes")
                .param("email", email)
                .param("language", "en")
                .param("office", "DRAFTER")
                .param("authority", "DRAFT")
                .param("ministry", ministry);
    }

    private ResultActions accept(String token) throws Exception {
        return web.perform(MinistryTrip.client(post("/invitation"))
                .with(csrf())
                .param("token", token)
                .param("given", "Jane")
                .param("family", "Doe")
                .param("language", "en")
                .param("zone", "Europe/Zurich"));
    }

    private static String token(String email) {
        return TestDatabase.get()
                .superuserJdbc()
                .sql("select body from mail.message where recipient = :address order by id desc limit 1")
                .param("address", email)
                .query(String.class)
                .single()
                .replaceAll("(?s).*invitation\\?token=([\\w-]{43}).*", "$1");
    }

    private static int mails(String email) {
        return TestDatabase.get()
                .superuserJdbc()
                .sql("select count(*) from mail.message where recipient = :address")
                .param("address", email)
                .query(Integer.class)
                .single();
    }

    private boolean isBound() {
        return federations.of(drafter.person().id()).orElseThrow().subject() != null;
    }

    private List<Audit.Kind> kinds() {
        return audit.of(administrator, 1, 30).stream().map(Audit.Entry::kind).toList();
    }

    /** A confirmed request to be let in again, as nobody who comes through a ministry could make one. */
    private String recovery() {
        var token = Tokens.next();
        TestDatabase.get()
                .superuserJdbc()
                .sql("""
                        insert into identity.recovery values (:id, :person, :hash, '000000', now(),
                            now() + interval '1 hour', 1, :by, now(), null)
                        """)
                .param("id", Ids.next())
                .param("person", drafter.person().id())
                .param("hash", Tokens.hash(token))
                .param("by", administrator.accountId())
                .update();
        return token;
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
