package org.entente.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entente.core.Actor;
import org.entente.identity.RequestLimit;
import org.entente.identity.model.Ministry;
import org.entente.identity.model.MinistryOutcome;
import org.entente.identity.model.MinistryRefusal;
import org.entente.identity.usecase.Federations;
import org.entente.identity.usecase.Ministries;
import org.entente.identity.usecase.ReadingAccounts;
import org.entente.identity.usecase.SigningInThroughAMinistry;
import org.entente.web.Address;
import org.entente.web.Messages;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * To a ministry's own sign-in and back. The way there is a link, not a form: the policy of our pages lets no form end at
 * another server.
 */
@Controller
class MinistryController {

    static final String COOKIE = "ministry";

    private final Ministries ministries;
    private final SigningInThroughAMinistry signingIn;
    private final Federations federations;
    private final ReadingAccounts accounts;
    private final Entrance entrance;
    private final ClientAddress clients;
    private final Address address;
    private final RequestLimit limit = new RequestLimit(20);
    private final RequestLimit attempts = new RequestLimit(100);

    MinistryController(
            Ministries ministries,
            SigningInThroughAMinistry signingIn,
            Federations federations,
            ReadingAccounts accounts,
            Entrance entrance,
            ClientAddress clients,
            Address address) {
        this.ministries = ministries;
        this.signingIn = signingIn;
        this.federations = federations;
        this.accounts = accounts;
        this.entrance = entrance;
        this.clients = clients;
        this.address = address;
    }

    @GetMapping("/sign-in/ministry/{number}")
    ModelAndView begin(
            Page page, @PathVariable String number, HttpServletRequest request, HttpServletResponse response) {
        return begin(page, ministry(number), null, request, response);
    }

    /** Whoever signs in through a ministry proves there, too, who acts. */
    @GetMapping("/account/ministry")
    ModelAndView prove(Page page, HttpServletRequest request, HttpServletResponse response) {
        var ministry = accounts.find(Objects.requireNonNull(page.actor().accountId()))
                .flatMap(account -> federations.of(account.person().id()))
                .flatMap(federation -> ministries.withIssuer(federation.issuer()))
                .orElseThrow(NotFound::new);
        return begin(page, ministry, page.actor(), request, response);
    }

    @GetMapping("/sign-in/ministry/{number}/return")
    ModelAndView end(
            Page page,
            @PathVariable String number,
            @RequestParam Map<String, String> sent,
            @CookieValue(name = COOKIE, defaultValue = "") String browser,
            HttpServletRequest request,
            HttpServletResponse response) {
        var ministry = ministry(number);
        if (!attempts.allows(clients.of(request))) {
            return refused(page, MinistryRefusal.TOO_MANY);
        }
        response.addHeader(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO).toString());
        return switch (signingIn.end(ministry, sent, browser, page.actor())) {
            case MinistryOutcome.Arrived(var person) ->
                entrance.enter(accounts.ofPerson(person), request, response, "/");
            case MinistryOutcome.Proved() ->
                said(page.m().get("identity.ministry.proved.heading"), page.m().get("identity.ministry.proved"), false);
            case MinistryOutcome.Refused(var reason) -> refused(page, reason);
        };
    }

    private ModelAndView begin(
            Page page,
            Ministry ministry,
            @Nullable Actor proving,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!limit.allows(clients.of(request))) {
            return refused(page, MinistryRefusal.TOO_MANY);
        }
        Optional<SigningInThroughAMinistry.Departure> departure = signingIn.begin(ministry, proving, page.language());
        return departure
                .map(leaving -> {
                    response.addHeader(
                            HttpHeaders.SET_COOKIE,
                            cookie(leaving.browser(), SigningInThroughAMinistry.LIFE)
                                    .toString());
                    var there = new RedirectView(leaving.to());
                    there.setExpandUriTemplateVariables(false);
                    there.setExposeModelAttributes(false);
                    return new ModelAndView(there);
                })
                .orElseGet(() -> refused(page, MinistryRefusal.UNREACHABLE));
    }

    private Ministry ministry(String number) {
        return ministries.numbered(number).orElseThrow(NotFound::new);
    }

    private static ModelAndView refused(Page page, MinistryRefusal reason) {
        var answer = said(page.m().get("identity.ministry.refused"), words(page.m(), reason), true);
        answer.setStatus(
                switch (reason) {
                    case UNREACHABLE -> HttpStatus.SERVICE_UNAVAILABLE;
                    case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
                    case BROKEN_OFF, BEGIN_AGAIN, NOT_CONVINCING, NOBODY_HERE, NOT_PROVED ->
                        HttpStatus.UNPROCESSABLE_CONTENT;
                });
        return answer;
    }

    private static ModelAndView said(String heading, String text, boolean refused) {
        return new ModelAndView("identity/ministry")
                .addObject("heading", heading)
                .addObject("text", text)
                .addObject("refused", refused);
    }

    private static String words(Messages m, MinistryRefusal reason) {
        return switch (reason) {
            case UNREACHABLE -> m.get("identity.ministry.unreachable");
            case BROKEN_OFF -> m.get("identity.ministry.broken-off");
            case BEGIN_AGAIN -> m.get("identity.ministry.begin-again");
            case NOT_CONVINCING -> m.get("identity.ministry.not-convincing");
            case NOBODY_HERE -> m.get("identity.ministry.nobody-here");
            case NOT_PROVED -> m.get("identity.ministry.not-proved");
            case TOO_MANY -> m.get("identity.ministry.too-many");
        };
    }

    // Lax: the ministry sends the browser back from another site.
    private ResponseCookie cookie(String browser, Duration age) {
        return ResponseCookie.from(COOKIE, browser)
                .path("/sign-in/ministry")
                .httpOnly(true)
                .sameSite("Lax")
                .secure(address.isSecure())
                .maxAge(age)
                .build();
    }
}
