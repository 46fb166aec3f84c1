package org.entente.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.entente.database.CannotStart;
import org.entente.database.Credentials;

/** The server's own files: made once, complete or not at all. */
final class Cluster {

    /** Settings hold at every start, so that a later version of the application can change them. */
    private static final String SETTINGS = """
            listen_addresses = '127.0.0.1'
            port = %d
            unix_socket_directories = ''
            max_connections = 100
            fsync = on
            synchronous_commit = on
            full_page_writes = on
            # Bounds the recovery after a crash to a few seconds.
            max_wal_size = '256MB'
            min_wal_size = '80MB'
            checkpoint_timeout = '5min'
            password_encryption = 'scram-sha-256'
            timezone = 'UTC'
            log_timezone = 'UTC'
            jit = off
            logging_collector = on
            log_directory = 'log'
            log_filename = 'postgres-%%a.log'
            log_rotation_age = '1d'
            log_truncate_on_rotation = on
            """;

    private final Path folder;
    private final ServerPrograms programs;
    private final ServerAccount account;

    Cluster(Path folder, ServerPrograms programs, ServerAccount account) {
        this.folder = folder;
        this.programs = programs;
        this.account = account;
    }

    Path folder() {
        return folder;
    }

    void create(Credentials superuser) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path draft = folder.resolveSibling("cluster.new");
        PostgresBinaries.delete(draft);
        Files.createDirectory(draft);
        account.give(draft);
        Path password = Files.createTempFile(folder.getParent(), "initdb", ".password");
        try {
            Files.writeString(password, superuser.password());
            account.give(password);
            initialise(draft, password, superuser.user());
        } finally {
            Files.delete(password);
        }
        Files.writeString(draft.resolve("postgresql.conf"), "\ninclude 'entente.conf'\n", StandardOpenOption.APPEND);
        Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private void initialise(Path draft, Path password, String superuser) throws IOException {
        ServerPrograms.Outcome outcome = programs.run(
                folder.resolveSibling("initdb.log"),
                "initdb",
                "--pgdata=" + draft,
                "--username=" + superuser,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--data-checksums",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C");
        if (!outcome.succeeded()) {
            throw new CannotStart("The database could not be created: " + lastLine(outcome.said()));
        }
    }

    void configure(int port) throws IOException {
        Path file = folder.resolve("entente.conf");
        Files.writeString(file, SETTINGS.formatted(port));
        account.give(file);
    }

    /** The process that the files say is serving them, which may be long dead. */
    Optional<ProcessHandle> recordedServer() throws IOException {
        Path file = folder.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        return lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
    }

    /** Only when no server process is left: the file is PostgreSQL's guard against two servers on the same files. */
    void forgetRecordedServer() throws IOException {
        Files.deleteIfExists(folder.resolve("postmaster.pid"));
    }

    static String lastLine(String said) {
        return said.lines().reduce("", (former, line) -> line.isBlank() ? former : line.strip());
    }
}
