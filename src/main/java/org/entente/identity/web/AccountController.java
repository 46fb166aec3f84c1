package org.entente.identity.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Language;
import org.entente.identity.Account;
import org.entente.identity.Titles;
import org.entente.identity.usecase.Posts;
import org.entente.identity.usecase.ReadingAccounts;
import org.entente.web.LanguageChosen;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The reader's own account: language and time zone. */
@Controller
class AccountController {

    private final ReadingAccounts accounts;
    private final Posts posts;
    private final SessionCookies cookies;
    private final Titles titles;

    AccountController(ReadingAccounts accounts, Posts posts, SessionCookies cookies, Titles titles) {
        this.accounts = accounts;
        this.posts = posts;
        this.cookies = cookies;
        this.titles = titles;
    }

    @GetMapping("/account")
    ModelAndView show(Page page, @RequestParam(defaultValue = "false") boolean saved) {
        return form(page, page.language().tag(), page.actor().zone().getId(), saved, false);
    }

    /** Goes on from another post of the same person. */
    @PostMapping("/account/post")
    String change(Actor actor, @RequestParam UUID post, HttpServletResponse response) {
        var account = others(actor).stream()
                .filter(other -> other.id().equals(post))
                .findFirst()
                .orElseThrow(NotFound::new);
        response.addHeader(
                HttpHeaders.SET_COOKIE, cookies.change(actor, account).toString());
        return "redirect:/";
    }

    @PostMapping("/account")
    ModelAndView save(Page page, @RequestParam String language, @RequestParam String zone) {
        var chosen = Language.of(language).orElseThrow(NotFound::new);
        var place = Zones.of(zone);
        if (place.isEmpty()) {
            var form = form(page, language, zone, false, true);
            form.setStatus(HttpStatusCode.valueOf(422));
            return form;
        }
        posts.prefer(page.actor(), chosen, place.get());
        return new ModelAndView("redirect:/account?saved=true");
    }

    @EventListener
    void keep(LanguageChosen event) {
        Actor actor = event.actor();
        posts.prefer(actor, event.language(), actor.zone());
    }

    private List<Account> others(Actor actor) {
        return accounts.besides(Objects.requireNonNull(actor.accountId()));
    }

    private ModelAndView form(Page page, String language, String zone, boolean saved, boolean refused) {
        return new ModelAndView("identity/account")
                .addObject("language", language)
                .addObject("zone", zone)
                .addObject("zones", Zones.ALL)
                .addObject("saved", saved)
                .addObject("refused", refused)
                .addObject("titles", titles)
                .addObject("posts", others(page.actor()));
    }
}
