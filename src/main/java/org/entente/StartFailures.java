package org.entente;

import org.entente.database.CannotStart;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one line why the application cannot start. Named in {@code META-INF/spring.factories}. */
final class StartFailures {

    private StartFailures() {}

    static final class Reporter implements FailureAnalysisReporter {

        @Override
        public void report(FailureAnalysis analysis) {
            String action = analysis.getAction() == null ? "" : " " + analysis.getAction();
            String line = (analysis.getDescription() + action).replaceAll("\\s+", " ");
            System.err.println("entente: " + line);
        }
    }

    @Order(Ordered.HIGHEST_PRECEDENCE)
    static final class PortTaken extends AbstractFailureAnalyzer<PortInUseException> {

        @Override
        protected FailureAnalysis analyze(Throwable root, PortInUseException cause) {
            return new FailureAnalysis(
                    "Port " + cause.getPort() + " is taken by another program:",
                    "stop that one, or choose another port with --port.",
                    cause);
        }
    }

    @Order(Ordered.HIGHEST_PRECEDENCE)
    static final class Stated extends AbstractFailureAnalyzer<CannotStart> {

        @Override
        protected FailureAnalysis analyze(Throwable root, CannotStart cause) {
            return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
        }
    }
}
