package org.entente.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.entente.database.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;

/** The open database: its data folder locked, its server answering, its tables up to date. */
public final class Database implements AutoCloseable {

    private final DataFolder folder;
    private final @Nullable EmbeddedPostgres server;
    private final DatabaseSettings settings;
    private final Map<String, String> migrations;

    private Database(
            DataFolder folder,
            @Nullable EmbeddedPostgres server,
            DatabaseSettings settings,
            Map<String, String> migrations) {
        this.folder = folder;
        this.server = server;
        this.settings = settings;
        this.migrations = migrations;
    }

    /** Starts the embedded server on the folder and migrates. */
    public static Database embedded(Path data) {
        DataFolder folder = DataFolder.open(data);
        EmbeddedPostgres server = null;
        try {
            server = EmbeddedPostgres.start(folder);
            DatabaseSettings settings = DatabaseRoles.prepareEmbedded(server);
            return new Database(folder, server, settings, Migrations.run(settings));
        } catch (RuntimeException problem) {
            close(folder, server);
            throw problem;
        }
    }

    /** Connects to the operator's server and migrates; the folder keeps what belongs to this installation alone. */
    public static Database external(Path data, ExternalDatabase external) {
        DataFolder folder = DataFolder.open(data);
        try {
            DatabaseSettings settings = external.prepare(new Passwords(folder.folder("database")));
            return new Database(folder, null, settings, Migrations.run(settings));
        } catch (RuntimeException problem) {
            close(folder, null);
            throw problem;
        }
    }

    public DatabaseSettings settings() {
        return settings;
    }

    /** The version of each module's tables. */
    public Map<String, String> migrations() {
        return migrations;
    }

    /** Where the other modules keep their files. */
    public DataFolder folder() {
        return folder;
    }

    public @Nullable EmbeddedPostgres server() {
        return server;
    }

    @Override
    public void close() {
        close(folder, server);
    }

    private static void close(DataFolder folder, @Nullable EmbeddedPostgres server) {
        try (folder) {
            if (server != null) {
                server.close();
            }
        } catch (IOException lockIsGoneWithTheProcess) {
            // Nothing is lost: the operating system frees the lock when the process ends.
        }
    }
}
