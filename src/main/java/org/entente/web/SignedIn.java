package org.entente.web;

import org.entente.core.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The reader behind a request who is signed in: the actor, and the two lines the page shows of it in the reader's
 * language (the mission; the office, with the name of its holder where there is one).
 *
 * @param fresh whether the reader signed in, or proved once more who it is, within a quarter of an hour
 * @param ministry the name of the ministry through which alone the reader signs in and proves who it is; null for others
 */
public record SignedIn(
        Actor actor,
        String mission,
        String office,
        boolean fresh,
        @Nullable String ministry) {

    /** Whoever the request of this thread is from; null where nobody is signed in. */
    static @Nullable SignedIn current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn who ? who : null;
    }
}
