package org.entente;

import org.entente.web.Address;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells the person at the console that the application is up, where, and how to enter. */
@Component
class Greeting {

    private final Address address;
    private final Environment environment;

    Greeting(Address address, Environment environment) {
        this.address = address;
        this.environment = environment;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (!(event.getApplicationContext() instanceof WebServerApplicationContext)) {
            return;
        }
        boolean demonstration = environment.getProperty("entente.demo", Boolean.class, false);
        String entrance = demonstration
                ? "choose a demonstration account by group and State."
                : "a link is sent to your address; with no mail server set, the operator reads it in the outbox.";
        System.out.printf(
                "%nEntente is ready at %s (started in %.1f s)%nTo sign in, open %s: %s%nStop with Ctrl-C.%n%n",
                address.of("/"), event.getTimeTaken().toMillis() / 1000.0, address.of("/sign-in"), entrance);
    }
}
