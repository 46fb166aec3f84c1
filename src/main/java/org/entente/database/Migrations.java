package org.entente.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.MigrateResult;

/** Brings the tables up to date: each module's folder in turn, each with its own history in its own schema. */
public final class Migrations {

    /** Dependencies first. A module without tables has no folder and no line here. */
    static final List<String> MODULES = List.of(
            "database",
            "mail",
            "identity",
            "notices",
            "groups",
            "record",
            "information",
            "texts",
            "directory",
            "press");

    /** Any number that no other use of advisory locks on the database takes. */
    private static final long LOCK = 0x456e74656e7465L;

    private Migrations() {}

    /** Two nodes that start together take turns; the second finds nothing left to do. Returns each module's version. */
    static Map<String, String> run(DatabaseSettings settings) {
        Credentials owner = settings.owner();
        try (Connection lock = DriverManager.getConnection(settings.url(), owner.user(), owner.password())) {
            DatabaseRoles.execute(lock, "select pg_advisory_lock(" + LOCK + ")");
            Map<String, String> versions = new LinkedHashMap<>();
            MODULES.stream()
                    .filter(Migrations::hasFolder)
                    .forEach(module -> versions.put(module, migrate(settings, module)));
            return versions;
        } catch (SQLException | FlywayException problem) {
            throw new CannotStart("The tables cannot be brought up to date: " + problem.getMessage(), problem);
        }
    }

    private static boolean hasFolder(String module) {
        return Migrations.class.getResource("/db/migration/" + module) != null;
    }

    private static String migrate(DatabaseSettings settings, String module) {
        Flyway flyway = Flyway.configure()
                .dataSource(Connections.owner(settings))
                .schemas(module)
                .table("migrations")
                .locations("classpath:db/migration/" + module)
                .load();
        MigrateResult result = flyway.migrate();
        return String.valueOf(
                result.targetSchemaVersion == null ? result.initialSchemaVersion : result.targetSchemaVersion);
    }
}
