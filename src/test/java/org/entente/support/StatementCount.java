package org.entente.support;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** The SQL statements that a piece of work sends on its own thread; every statement of the product passes here. */
public final class StatementCount {

    private StatementCount() {}

    /** What a test does. */
    public interface Work {
        void run() throws Exception;
    }

    /** The statements in the order in which they were sent. */
    public static List<String> of(Work work) throws Exception {
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var former = logger.getLevel();
        var counter = new Counter(Thread.currentThread().getName());
        counter.start();
        logger.setLevel(Level.DEBUG);
        logger.addAppender(counter);
        try {
            work.run();
        } finally {
            logger.detachAppender(counter);
            logger.setLevel(former);
        }
        return List.copyOf(counter.statements);
    }

    private static final class Counter extends AppenderBase<ILoggingEvent> {

        private final String thread;
        private final List<String> statements = new ArrayList<>();

        Counter(String thread) {
            this.thread = thread;
        }

        @Override
        protected void append(ILoggingEvent event) {
            var message = event.getFormattedMessage();
            if (event.getThreadName().equals(thread) && message.startsWith("Executing prepared SQL statement")) {
                statements.add(message);
            }
        }
    }
}
