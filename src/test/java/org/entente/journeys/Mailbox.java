package org.entente.journeys;

import com.microsoft.playwright.Locator;

/** What a server without mail would have sent, as its operator reads it and hands it on. */
final class Mailbox {

    private final Visitor operator;

    Mailbox(Visitor operator) {
        this.operator = operator;
    }

    /** The link of the newest letter to an address. */
    String linkTo(String recipient) {
        operator.page().navigate("/operator/outbox");
        var letter = operator.page()
                .locator("article.letter", new com.microsoft.playwright.Page.LocatorOptions().setHasText(recipient))
                .first();
        return letter.locator("a[href*='token=']", new Locator.LocatorOptions())
                .first()
                .getAttribute("href");
    }
}
