package org.entente.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The one place that asks for a fresh proof before a binding act. Whatever confirms an act carries {@code form} or
 * {@code confirmed}; where the proof is missing, the controller gets the request without them, as if nothing had been
 * confirmed, and answers with the same question again: nothing typed is lost and no form is used up.
 */
class ProofFilter extends OncePerRequestFilter {

    private static final String FORM = "form";
    private static final String CONFIRMED = "confirmed";

    private final Proving proving;

    ProofFilter(Proving proving) {
        this.proving = proving;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var who = SignedIn.current();
        if (who == null || !isConfirmed(request)) {
            chain.doFilter(request, response);
            return;
        }
        var proof = Proof.isDue(who, request) ? proving.prove(who, request) : Proof.FRESH;
        request.setAttribute(Proof.ATTRIBUTE, proof);
        // Whoever asks for a code while the proof is still fresh has not confirmed anything either.
        if (proof == Proof.FRESH && !"mail".equals(request.getParameter("proof"))) {
            chain.doFilter(request, response);
            return;
        }
        if (proof != Proof.MAILED) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        chain.doFilter(new Unconfirmed(request), response);
    }

    private static boolean isConfirmed(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && (request.getParameter(FORM) != null || request.getParameter(CONFIRMED) != null);
    }

    private static final class Unconfirmed extends HttpServletRequestWrapper {

        private final Map<String, String[]> parameters;

        Unconfirmed(HttpServletRequest request) {
            super(request);
            var left = new LinkedHashMap<>(request.getParameterMap());
            left.remove(FORM);
            left.remove(CONFIRMED);
            this.parameters = Collections.unmodifiableMap(left);
        }

        @Override
        public @Nullable String getParameter(String name) {
            var values = parameters.get(name);
            return values == null || values.length == 0 ? null : values[0];
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return parameters;
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(parameters.keySet());
        }

        @Override
        @SuppressWarnings("NullAway") // null where there is no such parameter, as the servlet interface says
        public String[] getParameterValues(String name) {
            return parameters.get(name);
        }
    }
}
