package org.entente.database;

import static org.entente.database.DatabaseSettings.APPLICATION_ROLE;
import static org.entente.database.DatabaseSettings.DATABASE;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.entente.database.embedded.EmbeddedPostgres;

/** The two roles: the owner migrates, the application owns nothing and is bound by row security. */
final class DatabaseRoles {

    private static final String OWNER_ROLE = "entente_owner";
    private static final String LIMITS = " nosuperuser nocreatedb nocreaterole noreplication nobypassrls";

    private DatabaseRoles() {}

    /** Safe to repeat after a crash at any point. */
    static DatabaseSettings prepareEmbedded(EmbeddedPostgres server) {
        Credentials superuser = server.superuser();
        Credentials owner = server.passwords().of(OWNER_ROLE);
        Credentials application = server.passwords().of(APPLICATION_ROLE);
        try (Connection connection =
                DriverManager.getConnection(server.url("postgres"), superuser.user(), superuser.password())) {
            createRole(connection, owner);
            createRole(connection, application);
            if (!exists(connection, "select 1 from pg_database where datname = ?", DATABASE)) {
                execute(connection, "create database " + DATABASE + " owner " + OWNER_ROLE);
            }
            execute(connection, "revoke all on database " + DATABASE + " from public");
            execute(connection, "grant connect on database " + DATABASE + " to " + APPLICATION_ROLE);
        } catch (SQLException problem) {
            throw new CannotStart("The embedded database cannot be prepared: " + problem.getMessage(), problem);
        }
        return new DatabaseSettings(server.url(DATABASE), owner, application);
    }

    static void createRole(Connection connection, Credentials role) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", role.user())) {
            execute(connection, "create role " + role.user() + " login" + LIMITS + password(role));
        }
    }

    static void setPassword(Connection connection, Credentials role) throws SQLException {
        execute(connection, "alter role " + role.user() + password(role));
    }

    /** PostgreSQL takes no parameter here; quotes are doubled because an operator may choose the password. */
    private static String password(Credentials role) {
        return " password '" + role.password().replace("'", "''") + "'";
    }

    static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
