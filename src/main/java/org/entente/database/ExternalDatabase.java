package org.entente.database;

import static org.entente.database.DatabaseSettings.APPLICATION_ROLE;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL that the operator runs.
 *
 * @param url {@code postgresql://user:password@host:port/database} or the same with {@code jdbc:} before it and the
 *     credentials elsewhere
 * @param applicationPassword shared by several nodes on one database; absent, this installation draws its own
 */
public record ExternalDatabase(
        String url,
        @Nullable String user,
        @Nullable String password,
        @Nullable String applicationPassword) {

    /** 17.6 closed holes in row security that this application relies on being closed. */
    private static final int OLDEST_VERSION = 170006;

    DatabaseSettings prepare(Passwords passwords) {
        URI address = address();
        Credentials owner = owner(address);
        Credentials application = applicationPassword == null
                ? passwords.of(APPLICATION_ROLE)
                : new Credentials(APPLICATION_ROLE, applicationPassword);
        String jdbcUrl = jdbcUrl(address);
        try (Connection connection = DriverManager.getConnection(jdbcUrl, owner.user(), owner.password())) {
            requireVersion(connection);
            prepareApplicationRole(connection, jdbcUrl, application);
        } catch (SQLException problem) {
            throw new CannotStart(
                    "The database " + jdbcUrl + " cannot be used as " + owner.user() + ": " + firstLine(problem),
                    problem);
        }
        return new DatabaseSettings(jdbcUrl, owner, application);
    }

    private static void requireVersion(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select current_setting('server_version_num')::int, current_setting('server_version')")) {
            row.next();
            requireVersion(row.getInt(1), row.getString(2));
        }
    }

    static void requireVersion(int number, String name) {
        if (number < OLDEST_VERSION) {
            throw new CannotStart(
                    "The database server has version " + name + ": Entente needs PostgreSQL 17.6 or later.");
        }
    }

    private static void prepareApplicationRole(Connection connection, String url, Credentials application)
            throws SQLException {
        DatabaseRoles.createRole(connection, application);
        if (DatabaseRoles.exists(
                connection,
                "select 1 from pg_roles where rolname = ? and (rolsuper or rolbypassrls)",
                application.user())) {
            throw new CannotStart(
                    "The role " + application.user() + " may pass row security: take SUPERUSER and BYPASSRLS from it.");
        }
        DatabaseRoles.execute(
                connection,
                "grant connect on database \"" + connection.getCatalog().replace("\"", "\"\"") + "\" to "
                        + application.user());
        if (!accepts(url, application)) {
            DatabaseRoles.setPassword(connection, application);
        }
    }

    private static boolean accepts(String url, Credentials application) {
        try (Connection connection = DriverManager.getConnection(url, application.user(), application.password())) {
            return connection.isValid(0);
        } catch (SQLException refused) {
            return false;
        }
    }

    private URI address() {
        String plain = url.startsWith("jdbc:") ? url.substring("jdbc:".length()) : url;
        try {
            URI address = URI.create(plain.replaceFirst("^postgres:", "postgresql:"));
            if ("postgresql".equals(address.getScheme()) && address.getHost() != null) {
                return address;
            }
        } catch (IllegalArgumentException malformed) {
            // Answered below like any other address that is not one.
        }
        throw new CannotStart(
                "The database address is not understood: write postgresql://user:password@host:5432/database.");
    }

    private static String jdbcUrl(URI address) {
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        return "jdbc:postgresql://" + address.getHost() + port + address.getRawPath() + query;
    }

    private Credentials owner(URI address) {
        String[] inAddress = address.getRawUserInfo() == null
                ? new String[0]
                : address.getRawUserInfo().split(":", 2);
        String owner = user != null ? user : inAddress.length > 0 ? decode(inAddress[0]) : "";
        String secret = password != null ? password : inAddress.length > 1 ? decode(inAddress[1]) : "";
        if (owner.isEmpty()) {
            throw new CannotStart("The database user is missing: put it into the address, or set ENTENTE_DATABASE_USER"
                    + " and ENTENTE_DATABASE_PASSWORD.");
        }
        return new Credentials(owner, secret);
    }

    private static String decode(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String firstLine(SQLException problem) {
        return String.valueOf(problem.getMessage()).lines().findFirst().orElse("no reason given");
    }

    /** Without the credentials, which the address may hold. */
    @Override
    public String toString() {
        return "external database";
    }
}
