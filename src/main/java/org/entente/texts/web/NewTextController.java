package org.entente.texts.web;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.entente.core.Actor;
import org.entente.texts.model.Text;
import org.entente.texts.model.TextOutcome;
import org.entente.texts.model.TextRefusal;
import org.entente.texts.usecase.DraftingAText;
import org.entente.texts.usecase.ReadingTexts;
import org.entente.texts.usecase.ReadingTexts.GroupTexts;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Beginning a text. */
@Controller
class NewTextController {

    private final ReadingTexts reading;
    private final DraftingAText drafting;
    private final Clock clock;

    NewTextController(ReadingTexts reading, DraftingAText drafting, Clock clock) {
        this.reading = reading;
        this.drafting = drafting;
        this.clock = clock;
    }

    @GetMapping("/groups/{slug}/texts/new")
    ModelAndView form(Actor actor, @PathVariable String slug) {
        return form(group(actor, slug), TextForm.EMPTY, Map.of());
    }

    @PostMapping("/groups/{slug}/texts")
    ModelAndView draft(
            Actor actor,
            Page page,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String chapter,
            @RequestParam(required = false) @Nullable String original,
            @RequestParam(required = false) @Nullable Set<String> authentic,
            @RequestParam(required = false) @Nullable Set<String> courtesy,
            @RequestParam(required = false) @Nullable String title,
            @RequestParam(name = "for-chair", defaultValue = "false") boolean forChair) {
        var group = group(actor, slug);
        var form = new TextForm(kind, chapter, original, authentic, courtesy, title, forChair);
        var errors = form.errors(page.m());
        if (!errors.isEmpty()) {
            return refused(group, form, errors);
        }
        return switch (drafting.draft(actor, form.draft(group.group().id()), clock)) {
            case TextOutcome.Done<Text>(Text text) -> new ModelAndView("redirect:/texts/" + text.id());
            case TextOutcome.Refused<Text>(TextRefusal refusal) ->
                refused(group, form, Map.of("title", TextWords.refusal(page.m(), refusal)));
        };
    }

    private GroupTexts group(Actor actor, String slug) {
        return reading.ofGroup(actor, slug, 1, clock)
                .filter(group -> group.participant().mayDraft())
                .orElseThrow(NotFound::new);
    }

    private static ModelAndView refused(GroupTexts group, TextForm form, Map<String, String> errors) {
        var answer = form(group, form, errors);
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    private static ModelAndView form(GroupTexts group, TextForm form, Map<String, String> errors) {
        return new ModelAndView("texts/new", "view", group)
                .addObject("form", form)
                .addObject("errors", errors);
    }
}
