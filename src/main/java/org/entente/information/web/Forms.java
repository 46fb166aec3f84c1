package org.entente.information.web;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.entente.core.Actor;
import org.entente.database.UsedForms;
import org.entente.web.Identifier;
import org.entente.web.NotFound;
import org.springframework.stereotype.Component;

/** Forms that act once, however often they are sent. */
@Component("informationForms")
class Forms {

    private final UsedForms used;
    private final Clock clock;

    Forms(UsedForms used, Clock clock) {
        this.used = used;
        this.clock = clock;
    }

    /**
     * Nothing if the form was sent before. What was refused did nothing: put right, the same form may be sent again.
     *
     * @throws NotFound if the token is none
     */
    <T> Optional<T> once(Actor actor, String token, Supplier<T> act, Predicate<T> isRefused) {
        return used.once(actor, Identifier.of(token), clock.instant(), act, isRefused);
    }
}
