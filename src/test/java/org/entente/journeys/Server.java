package org.entente.journeys;

import java.nio.file.Path;
import org.entente.Entente;
import org.entente.support.TestDatabase;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A demonstration started from an empty folder, as {@code ./entente demo} starts it. */
final class Server implements AutoCloseable {

    private final Path folder = TestDatabase.temporaryFolder("entente-journey");
    private final ConfigurableApplicationContext application;

    Server() {
        folder.toFile().setExecutable(true, false);
        application = SpringApplication.run(
                Entente.class,
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--entente.demo=true",
                "--entente.data=" + folder.resolve("data"));
    }

    ConfigurableApplicationContext application() {
        return application;
    }

    Path data() {
        return folder.resolve("data");
    }

    String address() {
        var server = ((WebServerApplicationContext) application).getWebServer();
        return "http://127.0.0.1:" + server.getPort();
    }

    void stop() {
        application.close();
    }

    @Override
    public void close() {
        application.close();
        TestDatabase.delete(folder);
    }
}
