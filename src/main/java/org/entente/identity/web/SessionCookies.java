package org.entente.identity.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.entente.core.Actor;
import org.entente.identity.Account;
import org.entente.identity.Titles;
import org.entente.identity.usecase.Ministries;
import org.entente.identity.usecase.Sessions;
import org.entente.web.Address;
import org.entente.web.SignedIn;
import org.entente.web.SignedInReader;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The cookies that carry the tokens of {@link Sessions}. */
@Component
class SessionCookies implements SignedInReader {

    static final String COOKIE = "session";
    private static final Duration LONGEST = Duration.ofHours(24);

    private final Sessions sessions;
    private final Titles titles;
    private final Ministries ministries;
    private final Address address;

    SessionCookies(Sessions sessions, Titles titles, Ministries ministries, Address address) {
        this.sessions = sessions;
        this.titles = titles;
        this.ministries = ministries;
        this.address = address;
    }

    @Override
    public Optional<SignedIn> read(HttpServletRequest request) {
        return cookie(request).flatMap(sessions::find).map(this::signedIn);
    }

    private SignedIn signedIn(Sessions.Found found) {
        var account = found.account();
        return new SignedIn(
                found.actor(),
                titles.mission(account, account.language()),
                titles.holder(account, account.language()),
                found.fresh(),
                found.issuer() == null ? null : ministries.name(found.issuer(), account.language()));
    }

    /** Opens a session and answers the cookie that carries it. */
    ResponseCookie open(Account account, String device) {
        return cookie(sessions.begin(account, device).token(), LONGEST);
    }

    /** Goes on from another post of the same person, and answers the cookie that carries the session from now on. */
    ResponseCookie change(Actor actor, Account account) {
        return cookie(sessions.change(actor, account), LONGEST);
    }

    /** Ends the actor's session and answers the cookie that forgets it. */
    ResponseCookie close(Actor actor) {
        sessions.close(actor);
        return cookie("", Duration.ZERO);
    }

    private static Optional<String> cookie(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .filter(token -> token.length() == 43)
                        .findFirst();
    }

    private ResponseCookie cookie(String token, Duration age) {
        // Lax, not Strict: a link in a mail must find its reader signed in. Every act is a POST with a token of its
        // own.
        return ResponseCookie.from(COOKIE, token)
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .secure(address.isSecure())
                .maxAge(age)
                .build();
    }
}
