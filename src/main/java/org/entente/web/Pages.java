package org.entente.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.core.Actor;
import org.entente.core.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes the {@link Page} of a request, once. */
@Component
class Pages {

    static final String LANGUAGE_COOKIE = "language";
    private static final String ATTRIBUTE = Page.class.getName();

    private final MessageCatalogue catalogue;
    private final List<NavigationEntry> navigation;
    private final Language standard;
    private final boolean demonstration;

    Pages(
            MessageCatalogue catalogue,
            List<NavigationEntry> navigation,
            @Value("${entente.language:en}") String standard,
            @Value("${entente.demo:false}") boolean demonstration) {
        this.catalogue = catalogue;
        this.navigation = navigation.stream()
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
        this.standard = Language.of(standard).orElse(Language.EN);
        this.demonstration = demonstration;
    }

    Page of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Page page) {
            return page;
        }
        var page = make(request);
        request.setAttribute(ATTRIBUTE, page);
        return page;
    }

    private Page make(HttpServletRequest request) {
        var who = SignedIn.current();
        var actor = who == null ? Actor.anyone(languageOf(request), ZoneOffset.UTC) : who.actor();
        var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Page(
                catalogue.in(actor.language()),
                actor,
                who,
                request.getRequestURI(),
                back(request),
                csrf == null ? "_csrf" : csrf.getParameterName(),
                csrf == null ? "" : csrf.getToken(),
                navigation.stream().filter(entry -> entry.isFor(actor)).toList(),
                Proof.of(who, request),
                demonstration);
    }

    /** What answers a form has no address of its own: its reader goes back to the page that had the form. */
    private static String back(HttpServletRequest request) {
        if (request.getMethod().equals("GET")) {
            var query = request.getQueryString();
            return LocalPath.orHome(request.getRequestURI() + (query == null ? "" : "?" + query));
        }
        var referrer = request.getHeader("Referer");
        try {
            var from = referrer == null ? null : URI.create(referrer);
            return from == null
                    ? "/"
                    : LocalPath.orHome(
                            from.getRawPath() + (from.getRawQuery() == null ? "" : "?" + from.getRawQuery()));
        } catch (IllegalArgumentException unreadable) {
            return "/";
        }
    }

    /** The language chosen on this browser, else the first of the six that the browser asks for, else the server's. */
    private Language languageOf(HttpServletRequest request) {
        return chosen(request)
                .or(() -> Collections.list(request.getLocales()).stream()
                        .filter(locale -> request.getHeader("Accept-Language") != null)
                        .map(Locale::toLanguageTag)
                        .flatMap(tag -> Language.of(tag).stream())
                        .findFirst())
                .orElse(standard);
    }

    private static Optional<Language> chosen(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(LANGUAGE_COOKIE))
                        .map(Cookie::getValue)
                        .flatMap(tag -> Language.of(tag).stream())
                        .findFirst();
    }
}
