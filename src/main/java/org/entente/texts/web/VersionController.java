package org.entente.texts.web;

import java.time.Clock;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.texts.model.TextOutcome;
import org.entente.texts.model.Version;
import org.entente.texts.usecase.OpeningAVersion;
import org.entente.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Opening a new version from the last one issued. */
@Controller
class VersionController {

    private final OpeningAVersion opening;
    private final TextController text;
    private final Clock clock;

    VersionController(OpeningAVersion opening, TextController text, Clock clock) {
        this.opening = opening;
        this.text = text;
        this.clock = clock;
    }

    @PostMapping("/texts/{id}/versions")
    ModelAndView open(Actor actor, Page page, @PathVariable UUID id) {
        return switch (opening.open(actor, id, clock)) {
            case TextOutcome.Done<Version>(Version version) ->
                new ModelAndView("redirect:/texts/" + id + "/versions/" + version.number() + "/side-by-side");
            case TextOutcome.Refused<Version>(var refusal) ->
                Refused.with(text.show(actor, page, id, null, null), refusal, page);
        };
    }
}
