package org.entente.database.drill;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.UUID;
import org.entente.database.Connections;
import org.entente.database.Database;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A process to be killed: writes acts as fast as it may and says each one aloud after its commit. An act whose outcome
 * is unknown is tried again under the same id, as a client does; its effect on the total must not come twice.
 */
final class WritingApplication {

    private static final int WRITERS = 4;

    private WritingApplication() {}

    public static void main(String[] arguments) throws Exception {
        Database database = Database.embedded(Path.of(arguments[0]));
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        HikariDataSource source = Connections.application(database.settings(), WRITERS, "UTC", "10s");
        TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        JdbcClient jdbc = JdbcClient.create(source);
        System.out.println("ready " + database.settings().url());
        for (int writer = 0; writer < WRITERS; writer++) {
            Thread.ofPlatform().start(() -> write(jdbc, transaction));
        }
    }

    private static void write(JdbcClient jdbc, TransactionTemplate transaction) {
        UUID act = UUID.randomUUID();
        while (true) {
            if (perform(jdbc, transaction, act) == null) {
                System.out.println("done " + act);
                act = UUID.randomUUID();
            }
        }
    }

    private static @Nullable String perform(JdbcClient jdbc, TransactionTemplate transaction, UUID act) {
        try {
            transaction.executeWithoutResult(status -> {
                int first = jdbc.sql("insert into drill.act values (?) on conflict do nothing")
                        .param(act)
                        .update();
                jdbc.sql("insert into drill.effect select ? where ? = 1")
                        .params(act, first)
                        .update();
            });
            return null;
        } catch (DataAccessException | TransactionException outcomeUnknown) {
            return String.valueOf(
                    NestedExceptionUtils.getMostSpecificCause(outcomeUnknown).getMessage());
        }
    }
}
