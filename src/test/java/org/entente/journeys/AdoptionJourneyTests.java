package org.entente.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.entente.core.Language;
import org.entente.demo.WorldTime;
import org.entente.identity.Accounts;
import org.entente.record.verify.Verify;
import org.entente.support.Browser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The whole path, as a person walks it: a chair puts the Brussels statement under silence, a head of mission objects, the
 * chair re-issues, silence passes, the public reads, and the receipt holds with the server gone.
 */
class AdoptionJourneyTests {

    private static final Duration UNTIL_AFTER_EXPIRY = Duration.ofMinutes(6);
    private static final String GROUP = "charter-friends";

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"AR", "FR"})
    void aTextIsAdoptedBySilenceAndItsReceiptHoldsWithoutTheServer(Language language) throws IOException {
        try (var browser = new Browser();
                var server = Server.demonstration()) {
            var chair = new Visitor(browser.reader(server.address(), language, 1280), language);
            var member = new Visitor(browser.reader(server.address(), language, 360), language);
            var onlooker = new Visitor(browser.reader(server.address(), language, 1280), language);
            var publicReader = new Visitor(browser.reader(server.address(), language, 1280), language);

            chair.enterAs(account(server, "chair.dz.bru@missions.example"));
            openTheStatement(chair);
            launch(chair);
            var first = chair.page().url();

            onlooker.enterAs(account(server, "hom.sy.bru@missions.example"));
            onlooker.photograph("today-" + language.tag());
            var english = new Visitor(browser.reader(server.address(), Language.EN, 1280), Language.EN);
            english.enterAs(account(server, "hom.ir.bru@missions.example"));
            english.follow(pathOf(first));
            english.photograph("silence-en");

            member.enterAs(account(server, "hom.cu.bru@missions.example"));
            member.photograph("today-narrow-" + language.tag());
            member.follow(pathOf(first));
            member.photograph("silence-narrow-" + language.tag());
            member.follow("/objections");
            member.fill("reason", "Nuestra capital necesita más tiempo.");
            member.send();
            member.photograph("objection-" + language.tag());
            member.confirm();
            assertThat(member.page().locator("main .state.stop").count()).isPositive();

            chair.page().navigate(first);
            chair.look();
            chair.follow("/reissues");
            chair.send();
            chair.confirm();
            openTheStatement(chair);
            chair.follow("/issue");
            chair.confirm();
            launch(chair);
            var second = chair.page().url();
            chair.photograph("silence-" + language.tag());

            WorldTime.moveOn(server.application(), UNTIL_AFTER_EXPIRY);
            until(server, chair, second, "main a[href$='/confirmations']");
            chair.follow("/confirmations");
            chair.send();
            chair.confirm();
            WorldTime.moveOn(server.application(), Duration.ofMinutes(1));
            until(server, chair, second, "main .heading .state.done");
            chair.photograph("adopted-" + language.tag());
            var receipt = receipt(chair, language);

            openTheStatement(chair);
            chair.page().locator("main a[href^='/markings/']").first().click();
            chair.look();
            chair.page().locator("[name=tlp][value='TLP:CLEAR']").check();
            chair.send();
            chair.confirm();
            chair.follow("/release");
            chair.confirm();
            chair.photograph("text-" + language.tag());
            var address = chair.page().locator("main a[href^='/p/']").first().getAttribute("href");
            for (var tag : new String[] {"ar", "en", "fr"}) {
                publicReader.page().navigate(address + "/" + tag);
                publicReader.look();
                assertThat(publicReader
                                .page()
                                .locator("article[lang=" + tag + "]")
                                .count())
                        .isEqualTo(1);
                publicReader.photograph("public-" + tag + "-" + language.tag());
            }

            var key = server.data().resolve("../record.key.txt").normalize();
            Files.writeString(
                    key, publicReader.page().request().get("/record/key").text());
            server.stop();
            assertThat(verify(receipt, key)).isZero();
            var bytes = Files.readAllBytes(receipt);
            bytes[bytes.length / 3] ^= 1;
            Files.write(receipt, bytes);
            assertThat(verify(receipt, key)).isEqualTo(1);
        }
    }

    private static void openTheStatement(Visitor visitor) {
        visitor.page().navigate("/groups/" + GROUP + "/texts");
        visitor.look();
        visitor.page().locator("main .list .what a[href^='/texts/']").first().click();
        visitor.look();
    }

    private static void launch(Visitor chair) {
        chair.follow("/silence");
        chair.photograph("launch-" + chair.page().locator("html").getAttribute("lang"));
        chair.send();
        chair.confirm();
        assertThat(chair.page().url()).contains("/silence/");
    }

    /** The platform looks at what is due every few seconds, and settles only while its clock and its heart go on. */
    private static void until(Server server, Visitor visitor, String address, String shows) {
        for (int tries = 0; tries < 60; tries++) {
            visitor.page().navigate(address);
            if (visitor.page().locator(shows).count() > 0) {
                visitor.look();
                return;
            }
            visitor.page().waitForTimeout(1000);
            WorldTime.moveOn(server.application(), Duration.ofSeconds(1));
        }
        throw new AssertionError("still " + visitor.state() + ", does not show " + shows);
    }

    private static Path receipt(Visitor chair, Language language) {
        chair.page().locator("main a[href^='/record/acts/']").first().click();
        chair.look();
        chair.photograph("act-" + language.tag());
        var file = Path.of("target/journeys/receipt-" + language.tag() + ".txt");
        var download = chair.page()
                .waitForDownload(() ->
                        chair.page().locator("main a[href$='/receipt']").first().click());
        download.saveAs(file);
        return file;
    }

    private static int verify(Path receipt, Path key) {
        return Verify.run(
                new String[] {receipt.toString(), "--key", key.toString()},
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    }

    private static String account(Server server, String email) {
        return server.application()
                .getBean(Accounts.class)
                .withEmail(email)
                .map(account -> account.id().toString())
                .orElseThrow();
    }

    private static String pathOf(String url) {
        return url.substring(url.indexOf("/silence/"));
    }
}
