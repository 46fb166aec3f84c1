package org.entente.press.web;

import java.time.Clock;
import java.util.Arrays;
import org.entente.core.Actor;
import org.entente.core.Language;
import org.entente.press.model.ReportState;
import org.entente.press.model.ReportStore;
import org.entente.press.usecase.ReadingPress;
import org.entente.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The reports of a group. */
@Controller
class PressInboxController {

    private static final int MOST_PAGES = 100_000;

    private final ReadingPress reading;
    private final Clock clock;

    PressInboxController(ReadingPress reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    @GetMapping("/groups/{slug}/press")
    ModelAndView inbox(
            Actor actor,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "1") int page) {
        var filter = new ReportStore.Filter(
                Arrays.stream(ReportState.values())
                        .filter(one -> one.name().equals(state))
                        .findFirst()
                        .orElse(null),
                Language.of(language).map(Language::tag).orElse(language.equals("other") ? "other" : null));
        return new ModelAndView(
                "press/inbox",
                "view",
                reading.inbox(actor, slug, filter, Math.clamp(page, 1, MOST_PAGES), clock)
                        .orElseThrow(NotFound::new));
    }
}
