package org.entente.database;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Opens the database while the application is still finding its parts, so that on two processors neither waits for the
 * other.
 */
public final class DatabaseHeadStart implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private final CompletableFuture<Database> opened = new CompletableFuture<>();
    private volatile boolean taken;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getBeanFactory().registerSingleton("databaseHeadStart", this);
        Thread.ofPlatform().name("database").start(() -> {
            try {
                opened.complete(DatabaseConfiguration.open(context.getEnvironment()));
            } catch (RuntimeException | Error problem) {
                opened.completeExceptionally(problem);
            }
        });
        // An application that fails before it asks for its database must not leave a server behind.
        Runtime.getRuntime().addShutdownHook(new Thread(this::closeUnlessTaken));
    }

    Database await() {
        try {
            Database database = opened.join();
            taken = true;
            return database;
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof CannotStart reason) {
                throw reason;
            }
            throw failure;
        }
    }

    private void closeUnlessTaken() {
        if (!taken) {
            opened.exceptionally(alreadyReported -> null)
                    .thenAccept(DatabaseHeadStart::close)
                    .join();
        }
    }

    private static void close(@Nullable Database database) {
        if (database != null) {
            database.close();
        }
    }
}
