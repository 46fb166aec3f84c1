package org.entente.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.core.Language;
import org.entente.identity.Accounts;
import org.entente.support.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The morning's press, as a mission reads it: a report is pasted, what it says is confirmed or put right beside its words,
 * and it stands on the timeline of the group. The reports are not part of the product: where they are not at hand, there is
 * nothing to read.
 */
class PressJourneyTests {

    private static final Path REPORTS = Path.of("../shared/seeds");

    private static Browser browser;
    private static Server server;

    @BeforeAll
    static void start() {
        assumeTrue(Files.isDirectory(REPORTS));
        browser = new Browser();
        server = Server.demonstration();
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
            browser.close();
        }
    }

    /** 003: 18 members, the city, the two speakers, of whom one is put right. */
    @Test
    void theReceptionOfAGroupBecomesAnEntryWithItsMembersAndSpeakers() throws IOException {
        var reader = enter("chair.dz.bru@missions.example", Language.AR, 1280);
        var claims = paste(reader, "charter-friends", "003_");
        reader.photograph("press-report-ar");
        assertThat(claims.count()).isGreaterThan(3);
        assertThat(reader.page().locator("article.report mark").count()).isGreaterThan(18);
        correctTheFirstSpeaker(reader);
        confirmByKeyboard(reader);
        confirmAll(reader);
        reader.open("/groups/charter-friends/press/timeline");
        reader.photograph("press-timeline-ar");
        assertThat(reader.page().locator("main").innerText())
                .contains("بروكسل", "عمار العرسان", "كيريل لوغفينوف", "كمبوديا", "أنغولا", "غينيا", "زمبابوي");
        reader.open("/groups/charter-friends/press/offers");
        assertThat(reader.page().locator("main section.sheet").count()).isEqualTo(1);
        reader.open("/groups/charter-friends/press/day");
        reader.photograph("press-day-ar");
        assertThat(reader.page().locator("#about-us").count()).isEqualTo(1);
    }

    /** 004: the two conveners, the head and three named delegates, the cumulative sum, those evacuated. */
    @Test
    void theMeetingOfASmallGroupBecomesAnEntryWithItsDelegationAndItsSum() throws IOException {
        var reader = enter("hom.kw.bru@missions.example", Language.FR, 360);
        paste(reader, "coalition-small-group", "004_");
        reader.photograph("press-report-narrow-fr");
        confirmAll(reader);
        reader.open("/groups/coalition-small-group/press/timeline");
        reader.photograph("press-timeline-narrow-fr");
        assertThat(reader.page().locator("main").innerText())
                .contains("Italie", "États-Unis", "Koweït")
                .contains("أحمد الناصر", "صالح سالم اللوغاني", "ناصر صبيح الصبيح", "مشاري يوسف النيباري")
                .contains("USD", "total à ce jour", "n’entre dans aucun total")
                .containsPattern("100\\D000\\D000");
    }

    private static Visitor enter(String email, Language language, int width) {
        var visitor = new Visitor(browser.reader(server.address(), language, width), language);
        visitor.enterAs(server.application()
                .getBean(Accounts.class)
                .withEmail(email)
                .map(account -> account.id().toString())
                .orElseThrow());
        return visitor;
    }

    /** The claims of the report. */
    private static Locator paste(Visitor reader, String group, String report) throws IOException {
        reader.open("/groups/" + group);
        reader.follow("/press");
        reader.follow("/press/new");
        reader.fill("words", words(report));
        reader.send();
        assertThat(reader.page().url()).contains("/press/");
        return reader.page().locator("[data-claim]");
    }

    private static String words(String report) throws IOException {
        try (var files = Files.list(REPORTS)) {
            return Files.readString(
                    files.filter(file -> file.getFileName().toString().startsWith(report))
                            .findFirst()
                            .orElseThrow());
        }
    }

    private static void correctTheFirstSpeaker(Visitor reader) {
        reader.page()
                .locator("[data-claim]:has(dd:text-is('عمار العرسان'))")
                .first()
                .locator("[data-act=e]")
                .click();
        reader.look();
        reader.fill("role", "رئيس البعثة السورية الدائمة لدى الاتحاد الأوروبي");
        reader.fill("party", "سوريا");
        reader.send();
    }

    /** With the focus in the list of claims, j goes to the next one, c confirms it; the page comes back at the one after. */
    private static void confirmByKeyboard(Visitor reader) {
        var open = reader.page().locator("[data-claim=PROPOSED]");
        var before = open.count();
        reader.page().locator("[data-claim]").first().focus();
        for (var tries = 0; tries < 30 && open.count() == before; tries++) {
            if (reader.page().locator("[data-claim=PROPOSED]:focus").count() > 0) {
                reader.page().waitForNavigation(() -> reader.page().keyboard().press("c"));
                reader.look();
            } else {
                reader.page().keyboard().press("j");
            }
        }
        assertThat(open.count()).isEqualTo(before - 1);
    }

    private static void confirmAll(Visitor reader) {
        var open = reader.page().locator("[data-claim=PROPOSED] [data-act=c]");
        while (open.count() > 0) {
            open.first().click();
            reader.look();
        }
        assertThat(reader.page().locator("main .heading .state.done").count()).isEqualTo(1);
    }
}
