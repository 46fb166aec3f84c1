package org.entente.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.core.Language;
import org.entente.database.ActorTransactions;
import org.entente.groups.usecase.SettlingAccessions;
import org.entente.support.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * From an empty server to a group that runs itself, as new users walk it: the operator lets the first administrators in,
 * they bring in their people, a State founds a group with four others, a sixth is admitted in silence, the chair passes on.
 */
class FoundingJourneyTests {

    private static final List<String> COFOUNDERS = List.of("KR", "CA", "DK", "SL");
    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/sign-in/link\\?token=\\S+");
    private static final PrintStream CONSOLE = System.out;

    private static Server server;
    private static Browser browser;
    private static Visitor operator;
    private static Mailbox mail;

    @BeforeAll
    static void start() throws IOException {
        var printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            server = Server.empty();
        } finally {
            System.setOut(CONSOLE);
        }
        browser = new Browser();
        operator = visitor(Language.FR, 1280);
        mail = new Mailbox(operator);
        var link = LINK.matcher(printed.toString(StandardCharsets.UTF_8));
        assertThat(link.find()).isTrue();
        operator.open(link.group());
        operator.send();
    }

    @AfterAll
    static void stop() {
        browser.close();
        server.close();
    }

    @Test
    void aGroupIsFoundedJoinedAndChairedByNewUsers() {
        var administrator = firstAdministrator("QA", Language.AR, 1280);
        administrator.photograph("mission-ar");
        invite(administrator, "drafter.qa@missions.example", "DRAFTER", "DRAFT");
        administrator.photograph("mission-invited-ar");
        invite(administrator, "head.qa@missions.example", "HEAD_OF_MISSION", "COMMIT");
        var drafter = newcomer("drafter.qa@missions.example", Language.AR, 360);
        withPasskey(drafter);
        drafter.photograph("passkey-narrow-ar");
        var founder = newcomer("head.qa@missions.example", Language.AR, 1280);
        withPasskey(founder);

        var cofounders = COFOUNDERS.stream().map(FoundingJourneyTests::head).toList();
        var sixth = head("UY");
        var group = found(founder);
        drafter.open("/groups");
        assertThat(drafter.page().locator("main a[href='" + group + "']").count())
                .isPositive();
        cofounders.forEach(FoundingJourneyTests::accept);
        founder.open(group);
        founder.photograph("group-founded-ar");
        assertThat(parties(founder, today())).containsExactlyInAnyOrder("QA", "KR", "CA", "DK", "SL");

        openToRequests(founder, group);
        var request = ask(sixth);
        cofounders.getFirst().open("/");
        cofounders.getFirst().photograph("request-awaits-fr");
        cofounders.getFirst().follow(request);
        cofounders.getFirst().photograph("request-fr");
        letThePeriodPass();
        sixth.open(request);
        sixth.photograph("request-granted-narrow-fr");
        sixth.open(group);
        sixth.photograph("group-narrow-fr");

        passTheChairTo(founder, group, "KR");
        rotate(cofounders.getFirst(), group);
        sixth.open(group);
        assertThat(sixth.page().locator("main").innerText()).contains("République de Corée");
        assertThat(parties(sixth, today())).hasSize(6).contains("UY");
        assertThat(parties(sixth, LocalDate.of(2020, 5, 12))).containsExactly("QA");
        sixth.photograph("members-2020-narrow-fr");
    }

    private static Visitor visitor(Language language, int width) {
        return new Visitor(browser.reader(server.address(), language, width), language);
    }

    private static Visitor firstAdministrator(String party, Language language, int width) {
        var email = "administrator.%s@missions.example".formatted(party.toLowerCase(java.util.Locale.ROOT));
        operator.open("/operator/missions");
        operator.select("party", party);
        operator.select("station", "NYC");
        operator.fill("email", email);
        operator.send();
        return newcomer(email, language, width);
    }

    /** A head of mission whom the first administrator of the mission brings in. */
    private static Visitor head(String party) {
        var administrator = firstAdministrator(party, Language.FR, 1280);
        var email = "head.%s@missions.example".formatted(party.toLowerCase(java.util.Locale.ROOT));
        invite(administrator, email, "HEAD_OF_MISSION", "COMMIT");
        return newcomer(email, Language.FR, 360);
    }

    private static void invite(Visitor administrator, String email, String office, String authority) {
        administrator.open("/mission/invitations");
        administrator.fill("email", email);
        administrator.select("office", office);
        administrator.check("authority", authority);
        administrator.send();
        administrator.confirm();
    }

    /** Follows the letter, says who he or she is, and is in. */
    private static Visitor newcomer(String email, Language language, int width) {
        var newcomer = visitor(language, width);
        newcomer.open(mail.linkTo(email));
        newcomer.fill("given", "Jane");
        newcomer.fill("family", "Doe");
        newcomer.select("language", language.tag());
        newcomer.send();
        assertThat(newcomer.page().url()).doesNotContain("/sign-in");
        return newcomer;
    }

    private static void withPasskey(Visitor visitor) {
        var device = new Device(visitor);
        device.enrol("Laptop");
        device.signIn();
        visitor.open("/account/passkeys");
        assertThat(visitor.page().locator("main li input[name=name]").inputValue())
                .isEqualTo("Laptop");
    }

    private static String found(Visitor founder) {
        founder.open("/groups");
        founder.follow("/groups/new");
        founder.photograph("found-ar");
        founder.fill("name-ar", "مجموعة أصدقاء التضامن من أجل الأمن الصحي العالمي");
        founder.fill("short-name-ar", "أصدقاء الأمن الصحي");
        founder.fill("purpose-ar", "تبادل الآراء بشأن الاستجابة للأزمات الصحية.");
        founder.page().locator("main form details").evaluateAll("all => all.forEach(one => one.open = true)");
        founder.fill("name-fr", "Groupe des Amis de la solidarité pour la sécurité sanitaire mondiale");
        founder.fill("short-name-fr", "Amis de la sécurité sanitaire");
        founder.fill("purpose-fr", "Échanger des vues sur la réponse aux crises sanitaires.");
        founder.fill("acronym", "GHS");
        founder.fill("founded", "2020-05-12");
        founder.check("levels", "HEADS_OF_MISSION");
        founder.select("station", "NYC");
        founder.check("cofounders", COFOUNDERS.toArray(String[]::new));
        founder.fill("reply-by", today().plusDays(14).toString());
        founder.send();
        founder.photograph("found-confirm-ar");
        founder.confirm();
        return founder.page().url().substring(server.address().length());
    }

    private static void accept(Visitor head) {
        head.open("/");
        head.page().locator("main a[href^='/invitations/']").first().click();
        head.look();
        head.follow("/acceptance");
        head.confirm();
        assertThat(head.page().locator("main a[href^='/groups/']").count()).isPositive();
    }

    private static void openToRequests(Visitor chair, String group) {
        chair.open(group);
        chair.follow("/opening");
        chair.select("open", "yes");
        chair.fill("period", "5");
        chair.send();
        chair.confirm();
    }

    private static String ask(Visitor head) {
        head.open("/groups");
        head.follow("/groups/open");
        head.photograph("open-narrow-fr");
        head.page().locator("main a[href^='/openings/']").first().click();
        head.look();
        head.fill("reason", "Nous partageons ce but.");
        head.send();
        head.confirm();
        return head.page().url().substring(server.address().length());
    }

    /** Five working days go by: what runs began as much earlier. */
    private static void letThePeriodPass() {
        var application = server.application();
        application
                .getBean(ActorTransactions.class)
                .runAsService(
                        () -> application.getBean(JdbcClient.class).sql("""
                                update groups.accessions
                                set requested_at = now() - interval '11 minutes', deadline = now() - interval '1 minute'
                                """).update());
        application.getBean(SettlingAccessions.class).settle(application.getBean(Clock.class), 10);
    }

    private static void passTheChairTo(Visitor chair, String group, String party) {
        chair.open(group);
        chair.follow("/chair");
        chair.select("party", party);
        chair.fill("since", today().toString());
        chair.send();
        chair.photograph("chair-confirm-ar");
        chair.confirm();
    }

    private static void rotate(Visitor chair, String group) {
        chair.open(group);
        chair.follow("/rotation");
        chair.select("party-1", "DK");
        chair.fill("since-1", today().plusMonths(6).toString());
        chair.select("party-2", "UY");
        chair.fill("since-2", today().plusMonths(12).toString());
        chair.send();
        chair.confirm();
        chair.photograph("rotation-narrow-fr");
        assertThat(chair.page().locator("main").innerText()).contains("Danemark", "Uruguay");
    }

    /** Who belongs to the group on a day, as its page shows. */
    private static List<String> parties(Visitor visitor, LocalDate day) {
        visitor.page().locator("input[name=as-of]").fill(day.toString());
        visitor.page().locator("form:has(input[name=as-of]) button").click();
        visitor.look();
        var table = visitor.page()
                .request()
                .get(visitor.page()
                        .locator("main a[href*='members.csv']")
                        .first()
                        .getAttribute("href"));
        return table.text().lines().skip(1).map(line -> line.substring(1, 3)).toList();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
