package org.entente.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.entente.core.Actor;
import org.entente.core.Language;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The language menu of every page. */
@Controller
class LanguageController {

    private final ApplicationEventPublisher events;
    private final Address address;

    LanguageController(ApplicationEventPublisher events, Address address) {
        this.events = events;
        this.address = address;
    }

    @PostMapping("/language")
    String choose(Actor actor, @RequestParam String language, @RequestParam String back, HttpServletResponse response) {
        var chosen = Language.of(language).orElseThrow(NotFound::new);
        var cookie = ResponseCookie.from(Pages.LANGUAGE_COOKIE, chosen.tag())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .sameSite("Lax")
                .secure(address.isSecure())
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        if (actor.accountId() != null) {
            events.publishEvent(new LanguageChosen(actor, chosen));
        }
        return "redirect:" + LocalPath.orHome(back);
    }
}
