package org.entente.identity;

import java.time.ZoneId;
import java.util.List;
import org.entente.core.Actor;
import org.entente.core.Language;
import org.entente.web.LanguageChosen;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The reader's own account: language and time zone. */
@Controller
class AccountController {

    private static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
            .sorted()
            .toList();

    private final Accounts accounts;

    AccountController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/account")
    ModelAndView show(Page page, @RequestParam(defaultValue = "false") boolean saved) {
        return form(page.language().tag(), page.actor().zone().getId(), saved, false);
    }

    @PostMapping("/account")
    ModelAndView save(Page page, @RequestParam String language, @RequestParam String zone) {
        var chosen = Language.of(language).orElseThrow(NotFound::new);
        if (!zone.strip().equals("UTC") && !ZONES.contains(zone.strip())) {
            var form = form(language, zone, false, true);
            form.setStatus(HttpStatusCode.valueOf(422));
            return form;
        }
        accounts.prefer(page.actor(), chosen, ZoneId.of(zone.strip()));
        return new ModelAndView("redirect:/account?saved=true");
    }

    @EventListener
    void keep(LanguageChosen event) {
        Actor actor = event.actor();
        accounts.prefer(actor, event.language(), actor.zone());
    }

    private static ModelAndView form(String language, String zone, boolean saved, boolean refused) {
        return new ModelAndView("identity/account")
                .addObject("language", language)
                .addObject("zone", zone)
                .addObject("zones", ZONES)
                .addObject("saved", saved)
                .addObject("refused", refused);
    }
}
