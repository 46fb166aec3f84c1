package org.entente.identity.usecase;

import java.time.Duration;
import java.time.ZoneOffset;
import org.entente.core.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** At the first start of a server that is no demonstration, opens the operator's account and prints the way in, once. */
@Component
@ConditionalOnProperty(name = "entente.demo", havingValue = "false", matchIfMissing = true)
class OperatorEnrolment {

    private final ReadingAccounts accounts;
    private final Posts posts;
    private final SignInLinks links;
    private final String language;

    OperatorEnrolment(
            ReadingAccounts accounts,
            Posts posts,
            SignInLinks links,
            @Value("${entente.language:en}") String language) {
        this.accounts = accounts;
        this.posts = posts;
        this.links = links;
        this.language = language;
    }

    @EventListener(ApplicationReadyEvent.class)
    void enrol() {
        if (accounts.hasOperator()) {
            return;
        }
        var operator =
                posts.openOperator("operator@localhost", Language.of(language).orElse(Language.EN), ZoneOffset.UTC);
        // The console is the only channel that exists before anyone can sign in.
        System.out.println("The operator signs in once with " + links.make(operator, Duration.ofHours(24)));
    }
}
