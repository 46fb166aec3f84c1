package org.entente.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What came of asking a reader to prove once more who it is. Asked are those whose word binds their State, and whoever runs
 * the people of a mission, once a quarter of an hour has passed since they signed in or proved it last.
 */
public enum Proof {
    /** Nothing need be proved: it is fresh, or is not asked of this reader here. */
    FRESH,
    /** It must be proved before anything is recorded. */
    ASKED,
    /** A code is on its way to the reader's address. */
    MAILED,
    /** What was given proves nothing. */
    WRONG,
    /** Too many codes were asked for, or too many tries made, within a quarter of an hour. */
    TOO_MANY;

    /** The request attribute that holds what came of it. */
    static final String ATTRIBUTE = Proof.class.getName();

    private static final RequestMatcher PEOPLE =
            PathPatternRequestMatcher.withDefaults().matcher("/mission/**");

    /** Whether the page asks the reader for it. */
    public boolean isAsked() {
        return this != FRESH;
    }

    /** Whether the reader must prove anew who it is before an act under this address. */
    static boolean isDue(@Nullable SignedIn who, HttpServletRequest request) {
        return who != null && !who.fresh() && (who.actor().mayCommit() || PEOPLE.matches(request));
    }

    static Proof of(@Nullable SignedIn who, HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Proof proof) {
            return proof;
        }
        return isDue(who, request) ? ASKED : FRESH;
    }
}
