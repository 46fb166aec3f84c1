package org.entente.database;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.entente.core.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs work in one transaction in which row security knows the actor. A call inside a call joins the transaction and
 * gives the former actor's view back when it returns; a failure anywhere rolls the whole transaction back. No call may
 * suspend the transaction of another: the work in the new one would see nothing.
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

    /**
     * Reads as the actor and, where that answers anything, goes on with sight of everything, in one transaction: for
     * what an actor may do or know once it is seen to be there for the actor.
     */
    public <A, T> Optional<T> asServiceWhere(Actor actor, Supplier<Optional<A>> seen, Function<A, T> work) {
        return withToken(
                actor.token(),
                () -> seen.get().map(found -> {
                    eyes().see(service.token());
                    return work.apply(found);
                }));
    }

    /**
     * Runs the work as the actor and takes back whatever it wrote, its events and notices included: to learn beforehand
     * what would come of an act. Never inside another call, which would be taken back with it.
     */
    public <T> T tryOut(Actor actor, Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(status -> {
            if (!status.isNewTransaction()) {
                throw new IllegalStateException("A trial inside a transaction that is meant.");
            }
            status.setRollbackOnly();
            return call(actor, work);
        }));
    }

    private <T extends @Nullable Object> T withToken(String token, Supplier<T> work) {
        return transactions.execute(status -> {
            var eyes = (Eyes) TransactionSynchronizationManager.getResource(this);
            return eyes == null ? first(status.isNewTransaction(), token, work) : within(eyes, token, work);
        });
    }

    /** In a transaction of its own the setting ends with the transaction. */
    private <T extends @Nullable Object> T first(boolean own, String token, Supplier<T> work) {
        var eyes = new Eyes();
        TransactionSynchronizationManager.bindResource(this, eyes);
        try {
            return own ? whole(eyes, token, work) : within(eyes, token, work);
        } finally {
            TransactionSynchronizationManager.unbindResource(this);
        }
    }

    private static <T extends @Nullable Object> T whole(Eyes eyes, String token, Supplier<T> work) {
        eyes.see(token);
        return work.get();
    }

    private static <T extends @Nullable Object> T within(Eyes eyes, String token, Supplier<T> work) {
        var former = eyes.token;
        eyes.see(token);
        var answer = work.get();
        // Not in a finally block: after a failure the transaction is lost, and the setting with it.
        eyes.see(former);
        return answer;
    }

    private Eyes eyes() {
        return (Eyes) Objects.requireNonNull(TransactionSynchronizationManager.getResource(this));
    }

    /**
     * The setting of the transaction, and what it was last set to: what it is already is not set again. It is local to
     * the transaction, so that a pooled connection never carries an actor over.
     */
    private final class Eyes {

        private String token = "";

        private void see(String wanted) {
            if (!token.equals(wanted)) {
                jdbc.sql("select set_config('entente.session', :token, true)")
                        .param("token", wanted)
                        .query((row, number) -> true)
                        .single();
                token = wanted;
            }
        }
    }

    private static Supplier<Boolean> answering(Runnable work) {
        return () -> {
            work.run();
            return true;
        };
    }
}
