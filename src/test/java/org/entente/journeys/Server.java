package org.entente.journeys;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.entente.Entente;
import org.entente.support.TestDatabase;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A server started from an empty folder, as {@code ./entente demo} or {@code ./entente run} starts it. */
final class Server implements AutoCloseable {

    private final Path folder = TestDatabase.temporaryFolder("entente-journey");
    private final ConfigurableApplicationContext application;

    private Server(String... settings) {
        folder.toFile().setExecutable(true, false);
        var arguments = Stream.concat(
                Stream.of("--server.address=127.0.0.1", "--entente.data=" + folder.resolve("data")),
                Stream.of(settings));
        application = SpringApplication.run(Entente.class, arguments.toArray(String[]::new));
    }

    static Server demonstration() {
        return new Server("--server.port=0", "--entente.demo=true");
    }

    /** Nobody is there but the operator. Passkeys know a server by its name: a port of its own under localhost. */
    static Server empty() throws IOException {
        var port = freePort();
        return new Server("--server.port=" + port, "--entente.address=http://localhost:" + port);
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    ConfigurableApplicationContext application() {
        return application;
    }

    Path data() {
        return folder.resolve("data");
    }

    String address() {
        var server = ((WebServerApplicationContext) application).getWebServer();
        return "http://localhost:" + server.getPort();
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
