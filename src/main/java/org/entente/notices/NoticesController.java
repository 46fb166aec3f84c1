package org.entente.notices;

import java.util.UUID;
import org.entente.core.Actor;
import org.entente.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The reader's notices. */
@Controller
class NoticesController {

    private static final int PAGE_SIZE = 25;

    private final Notices notices;

    NoticesController(Notices notices) {
        this.notices = notices;
    }

    @GetMapping("/notices")
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "1") int number) {
        var index = Math.clamp(number, 1, 10_000) - 1;
        var found = notices.of(actor, index, PAGE_SIZE + 1);
        return new ModelAndView("notices/list")
                .addObject("notices", found.stream().limit(PAGE_SIZE).toList())
                .addObject("number", index + 1)
                .addObject("more", found.size() > PAGE_SIZE);
    }

    @GetMapping("/notices/{id}")
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        return new ModelAndView("notices/show")
                .addObject("notice", notices.open(actor, id).orElseThrow(NotFound::new));
    }
}
