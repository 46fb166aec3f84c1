package org.entente.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Opens the database before anything else and closes it after everything else: the only data source there is comes from
 * a database already migrated, so nobody meets tables that are not there yet.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    Database database(Environment environment, ObjectProvider<DatabaseHeadStart> headStart) {
        DatabaseHeadStart begun = headStart.getIfAvailable();
        return begun == null ? open(environment) : begun.await();
    }

    static Database open(Environment settings) {
        Path data = Path.of(settings.getProperty("entente.data", "./data"));
        String url = settings.getProperty("entente.database-url", "");
        return url.isBlank()
                ? Database.embedded(data)
                : Database.external(
                        data,
                        new ExternalDatabase(
                                url,
                                settings.getProperty("entente.database.user"),
                                settings.getProperty("entente.database.password"),
                                settings.getProperty("entente.database.application-password")));
    }

    /** The owner's connections, for the few who ask for them by name; never the data source that repositories get. */
    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource ownerDataSource(Database database) {
        return Connections.owner(database.settings());
    }

    @Bean
    HikariDataSource dataSource(
            Database database,
            @Value("${entente.database.connections:12}") int connections,
            @Value("${entente.database.time-zone:UTC}") String timeZone,
            @Value("${entente.database.transaction-timeout:60s}") String transactionTimeout) {
        return Connections.application(database.settings(), connections, timeZone, transactionTimeout);
    }
}
