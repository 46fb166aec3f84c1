package org.entente.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.entente.core.Actor;
import org.slf4j.MDC;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Puts the signed-in reader into the security context of the request, and the account's id into the log's. */
class SignedInFilter extends OncePerRequestFilter {

    private final SignedInReader reader;

    SignedInFilter(SignedInReader reader) {
        this.reader = reader;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/static/");
    }

    /** An error page is read by the same reader as the page that failed. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        reader.read(request).ifPresent(who -> {
            var authentication = UsernamePasswordAuthenticationToken.authenticated(
                    who, null, AuthorityUtils.createAuthorityList(roles(who.actor())));
            SecurityContextHolder.getContext().setAuthentication(authentication);
            MDC.put("actor", String.valueOf(who.actor().accountId()));
        });
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove("actor");
        }
    }

    /** Whoever may only read sends no form: the routes say so once, for every act. */
    private static List<String> roles(Actor actor) {
        var kind = "ROLE_" + actor.kind();
        return actor.mayDraft() ? List.of(kind, "ROLE_DRAFTS") : List.of(kind);
    }
}
