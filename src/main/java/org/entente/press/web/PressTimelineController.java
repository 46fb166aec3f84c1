package org.entente.press.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.press.model.Conflict;
import org.entente.press.model.Happening;
import org.entente.press.usecase.GatheringReports;
import org.entente.press.usecase.ReadingTheTimeline;
import org.entente.press.usecase.ReadingTheTimeline.OneHappening;
import org.entente.web.Identifier;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the press tells of a group, day by day, and one event with all its reports. */
@Controller
class PressTimelineController {

    private static final int MOST_PAGES = 100_000;

    private final ReadingTheTimeline reading;
    private final GatheringReports gathering;
    private final PartyLabels labels;
    private final Clock clock;

    PressTimelineController(ReadingTheTimeline reading, GatheringReports gathering, PartyLabels labels, Clock clock) {
        this.reading = reading;
        this.gathering = gathering;
        this.labels = labels;
        this.clock = clock;
    }

    @GetMapping("/groups/{slug}/press/timeline")
    ModelAndView timeline(
            Actor actor,
            Page page,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String party,
            @RequestParam(name = "page", defaultValue = "1") int number) {
        var asked = labels.known(party).map(Object::toString).orElse(null);
        var timeline = reading.timeline(actor, slug, asked, Math.clamp(number, 1, MOST_PAGES), clock)
                .orElseThrow(NotFound::new);
        return new ModelAndView("press/timeline", "view", timeline)
                .addObject(
                        "entries",
                        timeline.happenings().stream()
                                .map(one -> view(one, page))
                                .toList())
                .addObject("choices", labels.choices(page.m()));
    }

    @GetMapping("/press/events/{id}")
    ModelAndView show(Actor actor, Page page, @PathVariable UUID id) {
        var found = reading.happening(actor, id, clock);
        if (found.isEmpty()) {
            var into = reading.gatheredInto(actor, id, clock).orElseThrow(NotFound::new);
            return new ModelAndView("redirect:/press/events/" + into);
        }
        return page(found.get(), page);
    }

    private ModelAndView page(OneHappening one, Page page) {
        var words = new FactWords(labels, page.m());
        return new ModelAndView("press/event", "view", one)
                .addObject("entry", view(one.happening(), page))
                .addObject(
                        "alike",
                        one.alike().stream().map(other -> view(other, page)).toList())
                .addObject(
                        "conflicts",
                        one.conflicts().stream()
                                .map(conflict -> conflict(conflict, one.happening(), words))
                                .toList());
    }

    @PostMapping("/press/events/{id}/gathering")
    ModelAndView gather(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String other) {
        return PressAnswers.then(
                gathering.gather(actor, id, Identifier.of(other), clock), done -> "/press/events/" + done);
    }

    @PostMapping("/press/events/{id}/reports/{reportId}/separation")
    ModelAndView separate(Actor actor, @PathVariable UUID id, @PathVariable UUID reportId) {
        return PressAnswers.then(gathering.separate(actor, id, reportId, clock), own -> "/press/events/" + own);
    }

    private HappeningView view(Happening happening, Page page) {
        return HappeningView.of(happening, new FactWords(labels, page.m()), page.m());
    }

    private static ConflictView conflict(Conflict conflict, Happening happening, FactWords words) {
        return new ConflictView(
                words.label(conflict.field()),
                happening.report(conflict.first()),
                happening.report(conflict.second()),
                values(conflict, List.copyOf(conflict.onlyFirst()), words),
                values(conflict, List.copyOf(conflict.onlySecond()), words));
    }

    private static String values(Conflict conflict, List<String> values, FactWords words) {
        return values.isEmpty() ? "" : words.value(conflict.field(), String.join(",", values));
    }
}
