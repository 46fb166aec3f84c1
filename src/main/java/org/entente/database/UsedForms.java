package org.entente.database;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.entente.core.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers the forms that were sent, so that one sent twice, or fifty times at once, acts once. */
@Component
public class UsedForms {

    private final ActorTransactions transactions;
    private final JdbcClient jdbc;

    UsedForms(ActorTransactions transactions, JdbcClient jdbc) {
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    /**
     * True for the first of all that send the form. Call it in the transaction of the act: whoever comes second waits
     * for the first to end, and if the act fails, the form may be sent again.
     */
    public boolean firstUse(UUID form, Instant at) {
        return transactions.asService(() ->
                jdbc.sql("insert into database.used_form (token, used_at) values (:token, :at) on conflict do nothing")
                                .param("token", form)
                                .param("at", at.atOffset(ZoneOffset.UTC))
                                .update()
                        == 1);
    }

    /**
     * Answers the act, done in one transaction with the use of the form; nothing if the form was sent before. What was
     * refused did nothing: put right, the same form may be sent again.
     */
    public <T> Optional<T> once(Actor actor, UUID form, Instant at, Supplier<T> act, Predicate<T> isRefused) {
        return transactions.call(actor, () -> {
            if (!firstUse(form, at)) {
                return Optional.<T>empty();
            }
            var outcome = act.get();
            if (isRefused.test(outcome)) {
                giveBack(form);
            }
            return Optional.of(outcome);
        });
    }

    /** What the form asked for was refused: put right, it may be sent again. */
    public void giveBack(UUID form) {
        transactions.runAsService(() -> jdbc.sql("delete from database.used_form where token = :token")
                .param("token", form)
                .update());
    }
}
