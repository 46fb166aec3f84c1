package org.entente.texts.web;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.texts.usecase.ReadingTexts;
import org.entente.texts.usecase.ReleasingAText;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Releasing an adopted text to the public: the question first, then the act. */
@Controller
class ReleaseController {

    private final ReadingTexts reading;
    private final ReleasingAText releasing;
    private final Clock clock;

    ReleaseController(ReadingTexts reading, ReleasingAText releasing, Clock clock) {
        this.reading = reading;
        this.releasing = releasing;
        this.clock = clock;
    }

    @GetMapping("/texts/{id}/release")
    ModelAndView ask(Actor actor, @PathVariable UUID id) {
        var file = reading.text(actor, id, Optional.empty(), clock).orElseThrow(NotFound::new);
        return new ModelAndView("texts/release", "file", file).addObject("refused", "");
    }

    @PostMapping("/texts/{id}/release")
    ModelAndView release(
            Actor actor, Page page, @PathVariable UUID id, @RequestParam(defaultValue = "") String confirmed) {
        if (confirmed.isEmpty()) {
            return ask(actor, id);
        }
        return Refused.orTo("/texts/" + id, releasing.release(actor, id, clock), page, ask(actor, id));
    }
}
