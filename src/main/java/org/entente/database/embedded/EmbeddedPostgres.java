package org.entente.database.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.entente.database.CannotStart;
import org.entente.database.Credentials;
import org.entente.database.DataFolder;
import org.entente.database.Passwords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Supervises one PostgreSQL server on the data folder, whose lock the caller holds. Whatever a crash left behind (a
 * server without its application, server processes without their server) is ended before a new one starts; a server
 * that dies while we live is started again on the same port.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long RETRY_MILLIS = 100;

    private final Path folder;
    private final ServerPrograms programs;
    private final Cluster cluster;
    private final Passwords passwords;
    private int port;
    private volatile boolean stopping;

    private EmbeddedPostgres(Path folder, ServerPrograms programs, Cluster cluster, Passwords passwords) {
        this.folder = folder;
        this.programs = programs;
        this.cluster = cluster;
        this.passwords = passwords;
    }

    /** Returns when the server accepts connections. */
    public static EmbeddedPostgres start(DataFolder data) {
        Path folder = data.folder("postgres");
        ServerAccount account = ServerAccount.forFolder(data.path());
        try {
            account.letThrough(data.path());
            account.letThrough(folder);
            ServerPrograms programs = new ServerPrograms(PostgresBinaries.unpack(folder), account);
            Cluster cluster = new Cluster(folder.resolve("cluster"), programs, account);
            EmbeddedPostgres server = new EmbeddedPostgres(folder, programs, cluster, new Passwords(folder));
            cluster.create(server.superuser());
            server.launch();
            server.watch();
            return server;
        } catch (IOException problem) {
            throw new CannotStart("The embedded database cannot start: " + problem.getMessage(), problem);
        }
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Creates roles and databases; nothing else connects as this role. */
    public Credentials superuser() {
        return passwords.of("postgres");
    }

    public Passwords passwords() {
        return passwords;
    }

    /** The server process, for drills that end it. */
    public Optional<ProcessHandle> process() throws IOException {
        return cluster.recordedServer();
    }

    private synchronized void launch() throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            endLeftovers(deadline);
            if (port == 0) {
                port = freePort();
            }
            cluster.configure(port);
            ServerPrograms.Outcome outcome = tryLaunch();
            if (outcome.succeeded()) {
                return;
            }
            String reason = Files.readString(folder.resolve("cluster/start.log"));
            if (System.nanoTime() > deadline) {
                throw new CannotStart("The embedded database does not start: " + Cluster.lastLine(reason));
            }
            if (reason.contains("Address already in use")) {
                port = 0;
            }
            pause();
        }
    }

    private ServerPrograms.Outcome tryLaunch() throws IOException {
        Path startLog = cluster.folder().resolve("start.log");
        Files.deleteIfExists(startLog);
        return control("start", "--wait", "--timeout=60", "--log=" + startLog);
    }

    private ServerPrograms.Outcome control(String act, String... arguments) throws IOException {
        String[] words = new String[arguments.length + 2];
        words[0] = act;
        words[1] = "--pgdata=" + cluster.folder();
        System.arraycopy(arguments, 0, words, 2, arguments.length);
        return programs.run(folder.resolve("control.log"), "pg_ctl", words);
    }

    /** After this no process serves the cluster: two servers on the same files would destroy them. */
    private void endLeftovers(long deadline) throws IOException {
        Optional<ProcessHandle> recorded = cluster.recordedServer().filter(ProcessHandle::isAlive);
        if (recorded.filter(programs::isServer).isPresent()) {
            log.info("Stopping the database server that an earlier run left behind");
            stopServer();
        }
        while (!programs.servers().isEmpty() && System.nanoTime() < deadline) {
            pause();
        }
        if (recorded.filter(ProcessHandle::isAlive).isPresent()
                && programs.servers().isEmpty()) {
            // The number now belongs to an unrelated process; PostgreSQL would mistake it for a running server.
            cluster.forgetRecordedServer();
        }
    }

    private void stopServer() throws IOException {
        if (!control("stop", "--mode=fast", "--wait", "--timeout=20").succeeded()) {
            control("stop", "--mode=immediate", "--wait", "--timeout=20");
        }
    }

    private void watch() throws IOException {
        cluster.recordedServer().ifPresent(process -> process.onExit().thenRunAsync(this::relaunch));
    }

    private synchronized void relaunch() {
        if (stopping) {
            return;
        }
        log.warn("The database server ended unexpectedly: starting it again");
        try {
            launch();
            watch();
        } catch (IOException | CannotStart problem) {
            log.error("The database server cannot be started again", problem);
        }
    }

    @Override
    public void close() {
        stopping = true;
        synchronized (this) {
            try {
                stopServer();
            } catch (IOException problem) {
                log.warn("The database server could not be stopped; the next start recovers", problem);
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while starting the embedded database.", interrupted);
        }
    }
}
