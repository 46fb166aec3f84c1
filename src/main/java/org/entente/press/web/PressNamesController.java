package org.entente.press.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.press.model.NameStore;
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
    private final SentOnce once;
    private final PartyLabels labels;
    private final Clock clock;

    PressNamesController(ReadingPress reading, TeachingAName teaching, SentOnce once, PartyLabels labels, Clock clock) {
        this.reading = reading;
        this.teaching = teaching;
        this.once = once;
        this.labels = labels;
        this.clock = clock;
    }

    @GetMapping("/groups/{slug}/press/names")
    ModelAndView list(
            Actor actor,
            Page page,
            @PathVariable String slug,
            @RequestParam(name = "page", defaultValue = "1") int number) {
        var asked = Math.clamp(number, 1, NameStore.MOST);
        return show(actor, page, slug, asked, new NameForm("PARTY", "", "", ""), Map.of());
    }

    @PostMapping("/groups/{slug}/press/names")
    ModelAndView teach(
            Actor actor,
            Page page,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String party,
            @RequestParam(defaultValue = "") String meaning,
            @RequestParam(defaultValue = "") String token) {
        var known = Arrays.stream(TaughtName.Kind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElseThrow(NotFound::new);
        var stands = known == TaughtName.Kind.PARTY ? party : meaning;
        return PressAnswers.orAgain(
                once.once(actor, slug, token, () -> teaching.teach(actor, slug, known, name, stands, clock)),
                id -> "/groups/" + slug + "/press/names",
                page.m(),
                (refusal, sentence) -> Map.of(field(refusal, name, known), sentence),
                errors -> show(actor, page, slug, 1, new NameForm(kind, name, party, meaning), errors));
    }

    private static String field(PressRefusal refusal, String name, TaughtName.Kind kind) {
        var meant = refusal == PressRefusal.NO_SUCH_PARTY
                || refusal == PressRefusal.NOTHING_SENT && name.strip().length() > 1;
        return !meant ? "name" : kind == TaughtName.Kind.PARTY ? "party" : "meaning";
    }

    @PostMapping("/groups/{slug}/press/names/{id}/removal")
    ModelAndView forget(Actor actor, @PathVariable String slug, @PathVariable UUID id) {
        return PressAnswers.then(teaching.forget(actor, slug, id, clock), done -> "/groups/" + slug + "/press/names");
    }

    private ModelAndView show(
            Actor actor, Page page, String slug, int number, NameForm form, Map<String, String> errors) {
        var names = reading.names(actor, slug, number, clock).orElseThrow(NotFound::new);
        var words = new FactWords(labels, page.m());
        return new ModelAndView("press/names", "view", names)
                .addObject(
                        "names",
                        names.listing().names().stream()
                                .map(name -> NameView.of(name, words))
                                .toList())
                .addObject("choices", labels.choices(page.m()))
                .addObject("form", form)
                .addObject("token", Ids.next())
                .addObject("errors", errors);
    }
}
