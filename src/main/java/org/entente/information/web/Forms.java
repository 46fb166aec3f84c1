package org.entente.information.web;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.entente.core.Actor;
import org.entente.database.ActorTransactions;
import org.entente.database.UsedForms;
import org.entente.web.Identifier;
import org.entente.web.NotFound;
import org.springframework.stereotype.Component;

/** Forms that act once, however often they are sent. */
@Component("informationForms")
class Forms {

    private final ActorTransactions transactions;
    private final UsedForms used;
    private final Clock clock;

    Forms(ActorTransactions transactions, UsedForms used, Clock clock) {
        this.transactions = transactions;
        this.used = used;
        this.clock = clock;
    }

    /**
     * Nothing if the form was sent before. What was refused did nothing: put right, the same form may be sent again.
     *
     * @throws NotFound if the token is none
     */
    <T> Optional<T> once(Actor actor, String token, Supplier<T> act, Predicate<T> isRefused) {
        var form = Identifier.of(token);
        return transactions.call(actor, () -> {
            if (!used.firstUse(form, clock.instant())) {
                return Optional.<T>empty();
            }
            var outcome = act.get();
            if (isRefused.test(outcome)) {
                used.giveBack(form);
            }
            return Optional.of(outcome);
        });
    }
}
