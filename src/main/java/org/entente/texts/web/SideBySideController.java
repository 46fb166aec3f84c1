package org.entente.texts.web;

import java.util.UUID;
import org.entente.core.Actor;
import org.entente.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The negotiation: a version in its original beside another language. */
@Controller
class SideBySideController {

    private final SideBySide sideBySide;

    SideBySideController(SideBySide sideBySide) {
        this.sideBySide = sideBySide;
    }

    @GetMapping("/texts/{id}/versions/{number:\\d+}/side-by-side")
    ModelAndView show(
            Actor actor,
            Page page,
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable String with) {
        return new ModelAndView("texts/side-by-side", "view", sideBySide.view(actor, page.m(), id, number, with))
                .addObject("refused", "");
    }
}
