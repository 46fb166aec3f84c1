package org.entente.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Writes down when a request was received, before anything else is done with it: nothing that it waits for afterwards,
 * not even a connection to the database, can make a message late (SIL-07).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class ReceivedAt extends OncePerRequestFilter {

    /** The request attribute that holds the instant, in milliseconds. */
    public static final String ATTRIBUTE = "org.entente.web.ReceivedAt";

    private final Clock clock;

    ReceivedAt(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(ATTRIBUTE, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        chain.doFilter(request, response);
    }
}
