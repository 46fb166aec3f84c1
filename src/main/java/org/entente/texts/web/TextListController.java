package org.entente.texts.web;

import java.time.Clock;
import java.util.Set;
import org.entente.core.Actor;
import org.entente.texts.usecase.ReadingTexts;
import org.entente.web.NavigationEntry;
import org.entente.web.NotFound;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lists of texts: of one group, and of all groups of the reader's State. */
@Controller
class TextListController {

    private final ReadingTexts reading;
    private final Clock clock;

    TextListController(ReadingTexts reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry textsNavigation() {
        return new NavigationEntry(30, "texts.navigation", "/texts", Set.of(Actor.Kind.DELEGATE));
    }

    @GetMapping("/texts")
    ModelAndView all(Actor actor, @RequestParam(defaultValue = "1") int page) {
        return new ModelAndView("texts/all", "view", reading.ofAllGroups(actor, Math.max(1, page)));
    }

    @GetMapping("/groups/{slug}/texts")
    ModelAndView ofGroup(Actor actor, @PathVariable String slug, @RequestParam(defaultValue = "1") int page) {
        return new ModelAndView(
                "texts/list",
                "view",
                reading.ofGroup(actor, slug, Math.max(1, page), clock).orElseThrow(NotFound::new));
    }
}
