package org.entente.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import org.entente.core.Language;
import org.entente.support.Browser;

/** A person at a browser: follows links and presses buttons, and looks at every page for faults. */
final class Visitor {

    private final Page page;
    private final Language language;

    Visitor(Page page, Language language) {
        this.page = page;
        this.language = language;
    }

    Page page() {
        return page;
    }

    /** Signs in on the demonstration's page as the office with this e-mail address, and chooses the language. */
    void enterAs(String accountId) {
        page.context().clearCookies();
        page.navigate("/sign-in");
        look();
        page.locator("form:has(input[value='" + accountId + "']) button")
                .first()
                .click();
        page.locator("footer button[name=language][value=" + language.tag() + "]")
                .click();
        look();
    }

    /** Follows the first link to an address that ends so. */
    void follow(String ending) {
        page.locator("main a[href$='" + ending + "']").first().click();
        look();
    }

    /** Opens an address of the server. */
    void open(String address) {
        page.navigate(address);
        look();
    }

    void select(String field, String value) {
        page.locator("select[name=" + field + "]").selectOption(value);
    }

    void check(String field, String... values) {
        for (var value : values) {
            page.locator("main input[name=" + field + "][value=" + value + "]").check();
        }
    }

    void followWords(String words) {
        page.locator("main a", new Page.LocatorOptions().setHasText(words))
                .first()
                .click();
        look();
    }

    void fill(String field, String words) {
        page.locator("[name=" + field + "]").fill(words);
    }

    /** Sends the form of the page, whichever it is. */
    void send() {
        page.locator("main form .act.main, main form .act.binding").first().click();
        look();
    }

    /** Gives the answer to the one question before a binding act. */
    void confirm() {
        page.locator("main .act.binding.final").click();
        look();
    }

    String state() {
        return page.locator("main .heading .state").innerText();
    }

    void look() {
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        Browser.check(page);
    }

    void photograph(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/journeys/" + name + ".png"))
                .setFullPage(true));
    }
}
