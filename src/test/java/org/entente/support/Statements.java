package org.entente.support;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.concurrent.Callable;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Counts the SQL statements that a piece of work sends through the application's one way to the database. */
public final class Statements {

    private static final String MARK = "Executing prepared SQL statement";

    private Statements() {}

    /** The statements of the work, in order. */
    public static List<String> of(Callable<?> work) throws Exception {
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var appender = new ListAppender<ILoggingEvent>();
        var before = logger.getLevel();
        var additive = logger.isAdditive();
        appender.start();
        logger.addAppender(appender);
        logger.setAdditive(false);
        logger.setLevel(Level.DEBUG);
        try {
            work.call();
        } finally {
            logger.setLevel(before);
            logger.setAdditive(additive);
            logger.detachAppender(appender);
        }
        // Jobs run beside the work, on threads of their own.
        var mine = Thread.currentThread().getName();
        return List.copyOf(appender.list).stream()
                .filter(event -> event.getThreadName().equals(mine))
                .map(ILoggingEvent::getFormattedMessage)
                .filter(message -> message.startsWith(MARK))
                .toList();
    }
}
