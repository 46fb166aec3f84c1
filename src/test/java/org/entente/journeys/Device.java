package org.entente.journeys;

import com.google.gson.JsonObject;
import com.microsoft.playwright.options.LoadState;

/** A visitor's device that verifies its user, by an authenticator of the browser's own making. */
final class Device {

    private final Visitor visitor;

    Device(Visitor visitor) {
        this.visitor = visitor;
        var page = visitor.page();
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        for (var property :
                new String[] {"hasResidentKey", "hasUserVerification", "isUserVerified", "automaticPresenceSimulation"
                }) {
            options.addProperty(property, true);
        }
        var authenticator = new JsonObject();
        authenticator.add("options", options);
        var devices = page.context().newCDPSession(page);
        devices.send("WebAuthn.enable");
        devices.send("WebAuthn.addVirtualAuthenticator", authenticator);
    }

    void enrol(String name) {
        visitor.open("/account/passkeys");
        visitor.fill("name", name);
        press();
    }

    /** Signs in afresh, by the passkey alone. */
    void signIn() {
        visitor.page().context().clearCookies();
        visitor.page().navigate("/sign-in");
        press();
    }

    private void press() {
        var page = visitor.page();
        page.waitForNavigation(() -> page.locator("form[data-passkey] button").click());
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        visitor.look();
    }
}
