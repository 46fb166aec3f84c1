package org.entente.identity.web;

import java.util.Objects;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.identity.Titles;
import org.entente.identity.model.AskedRecovery;
import org.entente.identity.usecase.RecoveringAccess;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A second person lets a colleague in again: in the mission, and, where its State has nobody, as the operator. */
@Controller
class RecoveryController {

    private final RecoveringAccess recovering;
    private final Titles titles;

    RecoveryController(RecoveringAccess recovering, Titles titles) {
        this.recovering = recovering;
        this.titles = titles;
    }

    @GetMapping({"/mission/recoveries/{id}", "/operator/recoveries/{id}"})
    ModelAndView ask(Actor actor, Page page, @PathVariable UUID id) {
        return form(page, asked(actor, id), "", "");
    }

    @PostMapping({"/mission/recoveries/{id}", "/operator/recoveries/{id}"})
    ModelAndView confirm(
            Actor actor,
            Page page,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String spoken,
            @RequestParam(defaultValue = "") String confirmed) {
        var asked = asked(actor, id);
        if (confirmed.isEmpty()) {
            return form(page, asked, spoken, "");
        }
        if (recovering.confirm(actor, asked, spoken)) {
            return new ModelAndView("redirect:" + home(page));
        }
        // After the last try the request is over, and its page with it.
        recovering.waitingFor(actor, id).orElseThrow(NotFound::new);
        var again = form(page, asked, spoken, page.m().get("identity.recovery.wrong"));
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private AskedRecovery asked(Actor actor, UUID id) {
        Objects.requireNonNull(actor.accountId());
        return recovering.waitingFor(actor, id).orElseThrow(NotFound::new);
    }

    private ModelAndView form(Page page, AskedRecovery asked, String spoken, String error) {
        return new ModelAndView("identity/mission/recovery")
                .addObject("asked", asked)
                .addObject("spoken", spoken)
                .addObject("error", error)
                .addObject("home", home(page))
                .addObject("titles", titles);
    }

    private static String home(Page page) {
        return page.actor().kind() == Actor.Kind.OPERATOR ? "/operator/missions" : "/mission";
    }
}
