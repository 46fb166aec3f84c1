package org.entente.database;

import java.util.function.Supplier;
import org.entente.core.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs work in one transaction in which row security knows the actor. A call inside a call joins the transaction and
 * gives the former actor's view back when it returns; a failure anywhere rolls the whole transaction back.
 */
@Component
public class ActorTransactions {

    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;
    private final ServiceSession service;

    ActorTransactions(PlatformTransactionManager transactionManager, JdbcClient jdbc, ServiceSession service) {
        this.transactions = new TransactionTemplate(transactionManager);
        this.jdbc = jdbc;
        this.service = service;
    }

    /** Runs the work as the actor sees the world. */
    public <T extends @Nullable Object> T call(Actor actor, Supplier<T> work) {
        return withToken(actor.token(), work);
    }

    /** Runs the work as the actor sees the world. */
    public void run(Actor actor, Runnable work) {
        call(actor, answering(work));
    }

    /**
     * Runs the work with sight of everything: for jobs, and for deciding once the actor has been authorised. What the
     * work returns must not reach an actor unfiltered.
     */
    public <T extends @Nullable Object> T asService(Supplier<T> work) {
        return withToken(service.token(), work);
    }

    /** Runs the work with sight of everything, as {@link #asService(Supplier)} does. */
    public void runAsService(Runnable work) {
        asService(answering(work));
    }

    private <T extends @Nullable Object> T withToken(String token, Supplier<T> work) {
        return transactions.execute(status -> {
            var former = exchange(token);
            var answer = work.get();
            // Not in a finally block: after a failure the transaction is lost, and the setting with it.
            if (!former.equals(token)) {
                exchange(former);
            }
            return answer;
        });
    }

    /** Local to the transaction, so that a pooled connection never carries an actor over. */
    private String exchange(String token) {
        return jdbc.sql("""
                        select coalesce(current_setting('entente.session', true), ''),
                            set_config('entente.session', :token, true)
                        """)
                .param("token", token)
                .query((row, number) -> row.getString(1))
                .single();
    }

    private static Supplier<Boolean> answering(Runnable work) {
        return () -> {
            work.run();
            return true;
        };
    }
}
