package org.entente.identity;

import java.util.function.Function;
import org.entente.core.Actor;
import org.entente.identity.usecase.Sessions;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Lets the loader of a demonstration act as the offices it has opened, each in a session of its own that ends with the
 * act. No such bean exists on a server that is not a demonstration.
 */
@Component
@ConditionalOnProperty("entente.demo")
public class DemonstrationSessions {

    private final Sessions sessions;

    DemonstrationSessions(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Does the work as the account, whose holder is signed in for no longer than that. */
    public <T> T acting(Account account, Function<Actor, T> work) {
        var actor = sessions.begin(account, "");
        var answer = work.apply(actor);
        sessions.close(actor);
        return answer;
    }
}
