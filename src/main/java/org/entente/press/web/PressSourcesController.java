package org.entente.press.web;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.press.model.PressRefusal;
import org.entente.press.usecase.FollowingASource;
import org.entente.press.usecase.ReadingPress;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The feeds that a group follows, and how they fare. */
@Controller
class PressSourcesController {

    private final ReadingPress reading;
    private final FollowingASource following;
    private final SentOnce once;
    private final PartyLabels labels;
    private final Clock clock;

    PressSourcesController(
            ReadingPress reading, FollowingASource following, SentOnce once, PartyLabels labels, Clock clock) {
        this.reading = reading;
        this.following = following;
        this.once = once;
        this.labels = labels;
        this.clock = clock;
    }

    @GetMapping("/groups/{slug}/press/sources")
    ModelAndView list(Actor actor, @PathVariable String slug) {
        return show(actor, slug, "", "", Map.of());
    }

    @PostMapping("/groups/{slug}/press/sources")
    ModelAndView follow(
            Actor actor,
            Page page,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String token) {
        return PressAnswers.orAgain(
                once.once(actor, slug, token, () -> following.follow(actor, slug, address, title, clock)),
                id -> "/groups/" + slug + "/press/sources",
                page.m(),
                (refusal, sentence) -> Map.of(field(refusal), sentence),
                errors -> show(actor, slug, address, title, errors));
    }

    private static String field(PressRefusal refusal) {
        return refusal == PressRefusal.NOTHING_SENT || refusal == PressRefusal.BEARS_CLASSIFICATION
                ? "title"
                : "address";
    }

    @GetMapping("/groups/{slug}/press/sources/{id}")
    ModelAndView health(Actor actor, Page page, @PathVariable String slug, @PathVariable UUID id) {
        var one = reading.source(actor, slug, id, clock).orElseThrow(NotFound::new);
        var by = labels.label(one.source().addedBy().value(), page.language());
        return new ModelAndView("press/source", "view", one)
                .addObject("entry", SourceView.of(one, by, actor.zone(), page.m()));
    }

    @PostMapping("/groups/{slug}/press/sources/{id}/ending")
    ModelAndView end(Actor actor, @PathVariable String slug, @PathVariable UUID id) {
        return PressAnswers.then(following.end(actor, slug, id, clock), done -> "/groups/" + slug + "/press/sources");
    }

    private ModelAndView show(Actor actor, String slug, String address, String title, Map<String, String> errors) {
        return new ModelAndView(
                        "press/sources",
                        "view",
                        reading.sources(actor, slug, clock).orElseThrow(NotFound::new))
                .addObject("address", address)
                .addObject("title", title)
                .addObject("token", Ids.next())
                .addObject("errors", errors);
    }
}
