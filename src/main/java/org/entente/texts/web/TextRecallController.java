package org.entente.texts.web;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.texts.model.Text;
import org.entente.texts.model.TextOutcome;
import org.entente.texts.model.TextRefusal;
import org.entente.texts.usecase.ReadingTexts;
import org.entente.texts.usecase.ReadingTexts.TextFile;
import org.entente.texts.usecase.RecallingAText;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Taking a text back, and saying that nothing of it is left: the question first, then the act. */
@Controller
class TextRecallController {

    private final ReadingTexts reading;
    private final RecallingAText recalling;
    private final Clock clock;

    TextRecallController(ReadingTexts reading, RecallingAText recalling, Clock clock) {
        this.reading = reading;
        this.recalling = recalling;
        this.clock = clock;
    }

    @GetMapping("/texts/{id}/recall")
    ModelAndView askRecall(Actor actor, @PathVariable UUID id) {
        var file = file(actor, id);
        if (!file.dossier().mayRecall()) {
            throw new NotFound();
        }
        return page("texts/recall", file);
    }

    @PostMapping("/texts/{id}/recall")
    ModelAndView recall(
            Actor actor, Page page, @PathVariable UUID id, @RequestParam(defaultValue = "") String confirmed) {
        return confirmed.isEmpty()
                ? askRecall(actor, id)
                : after(actor, page, id, recalling.recall(actor, id, clock), "texts/recall");
    }

    @GetMapping("/texts/{id}/destruction")
    ModelAndView askDestruction(Actor actor, @PathVariable UUID id) {
        var file = file(actor, id);
        if (!file.owesDestruction()) {
            throw new NotFound();
        }
        return page("texts/destruction", file);
    }

    @PostMapping("/texts/{id}/destruction")
    ModelAndView confirmDestruction(
            Actor actor, Page page, @PathVariable UUID id, @RequestParam(defaultValue = "") String confirmed) {
        return confirmed.isEmpty()
                ? askDestruction(actor, id)
                : after(actor, page, id, recalling.confirmDestruction(actor, id, clock), "texts/destruction");
    }

    private ModelAndView after(Actor actor, Page page, UUID id, TextOutcome<Text> outcome, String template) {
        return switch (outcome) {
            case TextOutcome.Done<Text> _ -> new ModelAndView("redirect:/texts/" + id);
            case TextOutcome.Refused<Text>(TextRefusal refusal) ->
                Refused.with(page(template, file(actor, id)), refusal, page);
        };
    }

    private TextFile file(Actor actor, UUID id) {
        return reading.text(actor, id, Optional.empty(), clock).orElseThrow(NotFound::new);
    }

    private static ModelAndView page(String template, TextFile file) {
        return new ModelAndView(template, "file", file).addObject("refused", "");
    }
}
