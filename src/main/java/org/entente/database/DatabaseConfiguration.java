package org.entente.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Opens the database before anything else and closes it after everything else: the only data source there is comes from
 * a database already migrated, so nobody meets tables that are not there yet.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    Database database(
            @Value("${entente.data:./data}") Path data,
            @Value("${entente.database-url:#{null}}") @Nullable String url,
            @Value("${entente.database.user:#{null}}") @Nullable String user,
            @Value("${entente.database.password:#{null}}") @Nullable String password,
            @Value("${entente.database.application-password:#{null}}") @Nullable String applicationPassword) {
        return url == null || url.isBlank()
                ? Database.embedded(data)
                : Database.external(data, new ExternalDatabase(url, user, password, applicationPassword));
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
