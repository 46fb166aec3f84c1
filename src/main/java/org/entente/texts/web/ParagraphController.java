package org.entente.texts.web;

import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.core.Actor;
import org.entente.texts.model.ParagraphKind;
import org.entente.texts.model.TextOutcome;
import org.entente.texts.model.TextRefusal;
import org.entente.texts.usecase.ArrangingParagraphs;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Putting paragraphs in, taking them out and moving them. */
@Controller
@RequestMapping("/texts/{id}/versions/{number:\\d+}/paragraphs")
class ParagraphController {

    private final ArrangingParagraphs arranging;
    private final SideBySide sideBySide;
    private final Clock clock;

    ParagraphController(ArrangingParagraphs arranging, SideBySide sideBySide, Clock clock) {
        this.arranging = arranging;
        this.sideBySide = sideBySide;
        this.clock = clock;
    }

    @PostMapping
    ModelAndView add(
            Actor actor,
            Page page,
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam String kind,
            @RequestParam UUID after,
            @RequestParam(required = false) @Nullable String with) {
        var asked = Stream.of(ParagraphKind.values())
                .filter(found -> found.name().equals(kind))
                .findFirst()
                .orElseThrow(NotFound::new);
        return answer(actor, page, id, number, with, arranging.add(actor, id, number, asked, after, clock));
    }

    @PostMapping("/{paragraph}/removal")
    ModelAndView remove(
            Actor actor,
            Page page,
            @PathVariable UUID id,
            @PathVariable int number,
            @PathVariable UUID paragraph,
            @RequestParam(required = false) @Nullable String with) {
        return answer(actor, page, id, number, with, arranging.remove(actor, id, number, paragraph, clock));
    }

    @PostMapping("/{paragraph}/rise")
    ModelAndView raise(
            Actor actor,
            Page page,
            @PathVariable UUID id,
            @PathVariable int number,
            @PathVariable UUID paragraph,
            @RequestParam(required = false) @Nullable String with) {
        return answer(actor, page, id, number, with, arranging.raise(actor, id, number, paragraph, clock));
    }

    @PostMapping("/{paragraph}/fall")
    ModelAndView lower(
            Actor actor,
            Page page,
            @PathVariable UUID id,
            @PathVariable int number,
            @PathVariable UUID paragraph,
            @RequestParam(required = false) @Nullable String with) {
        return answer(actor, page, id, number, with, arranging.lower(actor, id, number, paragraph, clock));
    }

    private ModelAndView answer(
            Actor actor, Page page, UUID id, int number, @Nullable String with, TextOutcome<UUID> outcome) {
        return switch (outcome) {
            case TextOutcome.Done<UUID>(UUID paragraph) ->
                new ModelAndView("redirect:" + Places.sideBySide(id, number, with) + "#p-" + paragraph);
            case TextOutcome.Refused<UUID>(TextRefusal refusal) -> {
                if (refusal == TextRefusal.NO_SUCH_TEXT) {
                    throw new NotFound();
                }
                var again = new ModelAndView(
                        "texts/side-by-side", "view", sideBySide.view(actor, page.m(), id, number, with));
                yield Refused.with(again, refusal, page);
            }
        };
    }
}
