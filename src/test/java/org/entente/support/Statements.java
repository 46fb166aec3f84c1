package org.entente.support;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Counts the SQL statements that a piece of work sends through the application's one way to the database. */
public final class Statements {

    private static final String MARK = "Executing prepared SQL statement";

    private Statements() {}

    /** The statements of the work, in order; jobs run beside it, on threads of their own, and are not counted. */
    public static List<String> of(Callable<?> work) throws Exception {
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var before = logger.getLevel();
        var additive = logger.isAdditive();
        var heard = new Heard(Thread.currentThread());
        heard.start();
        logger.addAppender(heard);
        logger.setAdditive(false);
        logger.setLevel(Level.DEBUG);
        try {
            work.call();
        } finally {
            logger.setLevel(before);
            logger.setAdditive(additive);
            logger.detachAppender(heard);
        }
        return List.copyOf(heard.statements);
    }

    private static final class Heard extends AppenderBase<ILoggingEvent> {

        private final Thread worker;
        private final List<String> statements = new ArrayList<>();

        Heard(Thread worker) {
            this.worker = worker;
        }

        @Override
        protected void append(ILoggingEvent event) {
            if (Thread.currentThread() == worker && event.getFormattedMessage().startsWith(MARK)) {
                statements.add(event.getFormattedMessage());
            }
        }
    }
}
