package org.entente.texts.web;

import java.util.UUID;
import org.entente.core.Actor;
import org.entente.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page of a silence procedure. */
@Controller
class SilenceController {

    private final SilencePages pages;

    SilenceController(SilencePages pages) {
        this.pages = pages;
    }

    @GetMapping("/silence/{id}")
    ModelAndView show(Actor actor, Page page, @PathVariable UUID id) {
        return new ModelAndView("texts/silence/show", "view", pages.view(actor, page, id));
    }
}
