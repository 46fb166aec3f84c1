package org.entente;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Opens the first pages once and ends the application, so that the virtual machine can write down which classes a start
 * needs ({@code -XX:AOTCacheOutput}). Only {@code ./entente} asks for it, after a build, on an empty folder.
 */
@Component
@ConditionalOnProperty("entente.rehearsal")
class Rehearsal {

    private static final List<String> PATHS = List.of("/healthz", "/sign-in", "/");

    private final Environment environment;

    Rehearsal(Environment environment) {
        this.environment = environment;
    }

    @EventListener
    void rehearse(ApplicationReadyEvent event) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .build()) {
            for (String path : PATHS) {
                URI page = URI.create("http://localhost:" + environment.getProperty("local.server.port") + path);
                client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.discarding());
            }
        }
        Thread starting = Thread.currentThread();
        Thread.ofPlatform().start(() -> end(starting, event.getApplicationContext()));
    }

    /** Not before the start is complete: a context closed under it counts as a failed start. */
    private static void end(Thread starting, ApplicationContext context) {
        try {
            starting.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        System.exit(SpringApplication.exit(context));
    }
}
