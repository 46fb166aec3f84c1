package org.entente.database.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.entente.database.Credentials;
import org.entente.database.Database;
import org.entente.database.Passwords;
import org.entente.support.TestDatabase;
import org.jspecify.annotations.Nullable;

/** Kills the application, the database server or both under a writing load, and asks afterwards what is left. */
final class KillingDrill implements AutoCloseable {

    enum Victim {
        APPLICATION,
        SERVER,
        BOTH
    }

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Path folder = TestDatabase.temporaryFolder("entente-drill");
    private final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
    private final List<Duration> recoveries = new ArrayList<>();
    private @Nullable Process application;
    private volatile String url = "";

    KillingDrill() {
        try (Database database = Database.embedded(folder)) {
            Credentials owner = database.settings().owner();
            try (var connection =
                            DriverManager.getConnection(database.settings().url(), owner.user(), owner.password());
                    var statement = connection.createStatement()) {
                statement.execute("""
                        create schema drill;
                        create table drill.act (id uuid primary key);
                        create table drill.effect (act uuid);
                        grant usage on schema drill to entente_app;
                        grant select, insert on all tables in schema drill to entente_app;
                        """);
            }
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    void round(Victim victim) throws Exception {
        Process running = application == null ? launch() : application;
        awaitActs(20);
        long killed = System.nanoTime();
        if (victim != Victim.APPLICATION) {
            ProcessHandle server = server();
            server.destroyForcibly();
            server.onExit().join();
        }
        if (victim != Victim.SERVER) {
            running.destroyForcibly().waitFor();
            launch();
        } else {
            // What was said before the kill and is still on its way does not count as being ready again.
            Thread.sleep(200);
        }
        awaitActs(20);
        recoveries.add(Duration.ofNanos(System.nanoTime() - killed));
        check();
    }

    /** Everything acknowledged is there, and every act that is there took effect once. */
    private void check() throws Exception {
        Set<UUID> expected = new HashSet<>(acknowledged);
        Credentials superuser = new Passwords(folder.resolve("postgres")).of("postgres");
        try (var connection = DriverManager.getConnection(url, superuser.user(), superuser.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select act.id, count(effect.act) from drill.act left join drill.effect on act = id group by id")) {
            while (rows.next()) {
                expected.remove(rows.getObject(1, UUID.class));
                assertThat(rows.getInt(2)).as("effects of one act").isEqualTo(1);
            }
        }
        assertThat(expected).as("acknowledged, but lost").isEmpty();
    }

    private Process launch() throws IOException, InterruptedException {
        url = "";
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        WritingApplication.class.getName(),
                        folder.toString())
                .redirectError(folder.resolve("application.log").toFile())
                .start();
        application = process;
        Thread.ofVirtual().start(() -> listen(process));
        await(() -> !url.isEmpty(), "the application to be ready");
        return process;
    }

    private void listen(Process process) {
        try (BufferedReader lines = process.inputReader()) {
            // A line cut off by the kill was not said.
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("ready ")) {
                    url = line.substring("ready ".length());
                } else if (line.startsWith("done ") && line.length() == 41) {
                    acknowledged.add(UUID.fromString(line.substring("done ".length())));
                }
            }
        } catch (IOException ended) {
            // Killed while speaking, as intended.
        }
    }

    private void awaitActs(int more) throws InterruptedException {
        int target = acknowledged.size() + more;
        await(() -> acknowledged.size() >= target, "acts to be acknowledged");
    }

    private static void await(BooleanSupplier reached, String what) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!reached.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waiting for " + what).isLessThan(deadline);
            Thread.sleep(10);
        }
    }

    private ProcessHandle server() {
        try {
            Path file = folder.resolve("postgres/cluster/postmaster.pid");
            return ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst()))
                    .orElseThrow();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    int acts() {
        return acknowledged.size();
    }

    List<Duration> recoveries() {
        return List.copyOf(recoveries);
    }

    @Override
    public void close() throws Exception {
        Process running = application;
        if (running != null) {
            running.destroy();
            running.waitFor();
        }
        TestDatabase.delete(folder);
    }
}
