package org.entente.texts.web;

import java.time.Clock;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Language;
import org.entente.texts.model.TextRefusal;
import org.entente.texts.model.WordingOutcome;
import org.entente.texts.usecase.WordingAParagraph;
import org.entente.texts.usecase.WordingAParagraph.Place;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Wording a paragraph in a language. A plain form answers with the page, a form sent by htmx with its cell alone; both
 * keep what was typed when it is refused.
 */
@Controller
class WordingController {

    private final WordingAParagraph wording;
    private final SideBySide sideBySide;
    private final Clock clock;

    WordingController(WordingAParagraph wording, SideBySide sideBySide, Clock clock) {
        this.wording = wording;
        this.sideBySide = sideBySide;
        this.clock = clock;
    }

    @PostMapping("/texts/{id}/versions/{number:\\d+}/paragraphs/{paragraph}/wordings/{language}")
    ModelAndView word(
            Actor actor,
            Page page,
            @PathVariable UUID id,
            @PathVariable int number,
            @PathVariable UUID paragraph,
            @PathVariable String language,
            @RequestParam String words,
            @RequestParam long revision,
            @RequestParam(required = false) @Nullable String with,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partial) {
        var written = Language.of(language).orElseThrow(NotFound::new);
        var place = new Place(number, paragraph, written, revision);
        var refused = switch (wording.word(actor, id, place, words, clock)) {
            case WordingOutcome.Worded worded -> "";
            case WordingOutcome.Stale stale -> page.m().get("texts.stale");
            case WordingOutcome.Refused(TextRefusal refusal) -> sentence(page, refusal);
        };
        if (refused.isEmpty() && !partial) {
            return new ModelAndView("redirect:" + Places.sideBySide(id, number, with) + "#p-" + paragraph);
        }
        var asked = sideBySide.view(actor, page.m(), id, number, with);
        // a form may ask for a language beside the original that is not the one it words
        var view = asked.cell(paragraph, written).isPresent()
                ? asked
                : sideBySide.view(actor, page.m(), id, number, language);
        return partial
                ? cell(view, paragraph, written, words, refused)
                : page(view, paragraph, written, words, refused);
    }

    private static String sentence(Page page, TextRefusal refusal) {
        if (refusal == TextRefusal.NO_SUCH_TEXT) {
            throw new NotFound();
        }
        return TextWords.refusal(page.m(), refusal);
    }

    private static ModelAndView cell(
            SideBySideView view, UUID paragraph, Language language, String words, String refused) {
        var cell = view.cell(paragraph, language).orElseThrow(NotFound::new);
        var answer = new ModelAndView("texts/_cell", "cell", refused.isEmpty() ? cell : cell.refused(refused, words))
                .addObject("with", view.with());
        answer.setStatus(refused.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    private static ModelAndView page(
            SideBySideView view, UUID paragraph, Language language, String words, String refused) {
        var answer = new ModelAndView("texts/side-by-side", "view", view.refusing(paragraph, language, words, refused))
                .addObject("refused", refused);
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }
}
