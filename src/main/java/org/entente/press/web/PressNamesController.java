package org.entente.press.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.press.model.PressRefusal;
import org.entente.press.model.TaughtName;
import org.entente.press.usecase.ReadingPress;
import org.entente.press.usecase.TeachingAName;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Names that the review of a group knows beyond the tables. */
@Controller
class PressNamesController {

    private final ReadingPress reading;
    private final TeachingAName teaching;
    private final PartyLabels labels;
    private final Clock clock;

    PressNamesController(ReadingPress reading, TeachingAName teaching, PartyLabels labels, Clock clock) {
        this.reading = reading;
        this.teaching = teaching;
        this.labels = labels;
        this.clock = clock;
    }

    @GetMapping("/groups/{slug}/press/names")
    ModelAndView list(Actor actor, Page page, @PathVariable String slug, @RequestParam(defaultValue = "") String form) {
        return show(actor, page, slug, new NameForm("PARTY", form, "", ""), Map.of());
    }

    @PostMapping("/groups/{slug}/press/names")
    ModelAndView teach(
            Actor actor,
            Page page,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String form,
            @RequestParam(defaultValue = "") String party,
            @RequestParam(defaultValue = "") String meaning) {
        var known = Arrays.stream(TaughtName.Kind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElseThrow(NotFound::new);
        return PressAnswers.orAgain(
                teaching.teach(actor, slug, known, form, known == TaughtName.Kind.PARTY ? party : meaning, clock),
                id -> "/groups/" + slug + "/press/names",
                page.m(),
                (refusal, sentence) -> Map.of(field(refusal, form, known), sentence),
                errors -> show(actor, page, slug, new NameForm(kind, form, party, meaning), errors));
    }

    private static String field(PressRefusal refusal, String form, TaughtName.Kind kind) {
        var meant = refusal == PressRefusal.NO_SUCH_PARTY
                || refusal == PressRefusal.NOTHING_SENT && form.strip().length() > 1;
        return !meant ? "form" : kind == TaughtName.Kind.PARTY ? "party" : "meaning";
    }

    @PostMapping("/groups/{slug}/press/names/{id}/removal")
    ModelAndView forget(Actor actor, @PathVariable String slug, @PathVariable UUID id) {
        return PressAnswers.then(teaching.forget(actor, slug, id, clock), done -> "/groups/" + slug + "/press/names");
    }

    private ModelAndView show(Actor actor, Page page, String slug, NameForm form, Map<String, String> errors) {
        var names = reading.names(actor, slug, clock).orElseThrow(NotFound::new);
        var words = new FactWords(labels, page.m());
        return new ModelAndView("press/names", "place", names.place())
                .addObject(
                        "names",
                        names.names().stream()
                                .map(name -> NameView.of(name, words))
                                .toList())
                .addObject("choices", labels.choices(page.m()))
                .addObject("form", form)
                .addObject("errors", errors);
    }
}
