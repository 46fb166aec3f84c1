package org.entente.support;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.entente.database.Connections;
import org.entente.database.Credentials;
import org.entente.database.Database;
import org.entente.database.DatabaseSettings;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One real, migrated database per test run, started by the product's own supervisor when first asked for. Its sessions
 * live in Kathmandu, an offset of 5:45 that no machine here has, so that a time taken from the wrong zone shows.
 *
 * <p>Plain tests call {@link #get()}. Application tests write
 * {@code @SpringBootTest @ContextConfiguration(initializers = TestDatabase.Initializer.class)}.
 */
public final class TestDatabase {

    public static final String TIME_ZONE = "Asia/Kathmandu";

    /** Several applications, kept for the next test that needs them, share the hundred connections of the server. */
    private static final int CONNECTIONS_EACH = 10;

    private static final class Holder {
        private static final TestDatabase INSTANCE = new TestDatabase();
    }

    private final Database database;
    private final HikariDataSource application;
    private final Path keys = temporaryFolder("entente-keys");

    private TestDatabase() {
        Path folder = newFolder("entente-test");
        database = Database.embedded(folder);
        application = Connections.application(database.settings(), 24, TIME_ZONE, "60s");
        // Spring runs these when it has closed the applications that still use the database.
        SpringApplication.getShutdownHandlers().add(() -> {
            application.close();
            database.close();
            delete(folder);
        });
    }

    public static TestDatabase get() {
        return Holder.INSTANCE;
    }

    public DatabaseSettings settings() {
        return database.settings();
    }

    /** As the application: row security applies. */
    public DataSource application() {
        return application;
    }

    /** As the owner of the tables, who is bound by forced row security too. */
    public DataSource owner() {
        return source(database.settings().url(), database.settings().owner());
    }

    /** As the superuser, whom nothing binds: for laying out a case or tampering with it. */
    public DataSource superuser() {
        return source(database.settings().url(), superuserCredentials());
    }

    /** The superuser in another database of the same server. */
    public DataSource superuser(String url) {
        return source(url, superuserCredentials());
    }

    public JdbcClient applicationJdbc() {
        return JdbcClient.create(application());
    }

    public JdbcClient superuserJdbc() {
        return JdbcClient.create(superuser());
    }

    private Credentials superuserCredentials() {
        var server = database.server();
        if (server == null) {
            throw new IllegalStateException("The test database is embedded.");
        }
        return server.superuser();
    }

    private static DataSource source(String url, Credentials credentials) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(credentials.user());
        source.setPassword(credentials.password());
        return source;
    }

    /** A folder the embedded server's account can reach, whoever runs the tests; gone when they have run. */
    public static Path temporaryFolder(String name) {
        var folder = newFolder(name);
        SpringApplication.getShutdownHandlers().add(() -> delete(folder));
        return folder;
    }

    private static Path newFolder(String name) {
        try {
            return Files.createTempDirectory(name);
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    public static void delete(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException deletedBefore) {
            // By the test that made it; or else the system clears it.
        }
    }

    /**
     * Points an application under test at the shared database, with a data folder of its own; the keys of the record
     * belong to the database.
     */
    public static final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            DatabaseSettings settings = get().settings();
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "test database",
                            Map.of(
                                    "entente.data",
                                    temporaryFolder("entente-data").toString(),
                                    "entente.record.keys",
                                    get().keys.toString(),
                                    "entente.database-url",
                                    settings.url(),
                                    "entente.database.user",
                                    settings.owner().user(),
                                    "entente.database.password",
                                    settings.owner().password(),
                                    "entente.database.application-password",
                                    settings.application().password(),
                                    "entente.database.time-zone",
                                    TIME_ZONE,
                                    "entente.database.connections",
                                    CONNECTIONS_EACH)));
        }
    }
}
