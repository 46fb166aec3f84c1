package org.entente.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The application's pool of connections, and the owner's way in. */
public final class Connections {

    private static final long WAIT_MILLIS = 10_000;

    /**
     * A page asks for little, and several at once ask for it: workers beside each would plan anew what the reader may
     * read, and take the processors from the other readers.
     */
    public static final String NO_WORKERS = "set max_parallel_workers_per_gather = 0";

    private Connections() {}

    /**
     * @param timeZone of the session; nothing may depend on it, which the tests show by using a strange one
     * @param transactionTimeout as PostgreSQL writes it ({@code 60s}): a forgotten transaction ends by itself
     */
    public static HikariDataSource application(
            DatabaseSettings settings, int connections, String timeZone, String transactionTimeout) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("application");
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.application().user());
        config.setPassword(settings.application().password());
        config.setMaximumPoolSize(connections);
        config.setConnectionTimeout(WAIT_MILLIS);
        config.setConnectionInitSql("set time zone '%s'; set transaction_timeout = '%s'; %s"
                .formatted(timeZone.replace("'", "''"), transactionTimeout.replace("'", "''"), NO_WORKERS));
        return new HikariDataSource(config);
    }

    /** One connection per use: the owner is rarely asked for. */
    static DataSource owner(DatabaseSettings settings) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(settings.url());
        source.setUser(settings.owner().user());
        source.setPassword(settings.owner().password());
        return source;
    }
}
