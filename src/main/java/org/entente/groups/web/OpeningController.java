package org.entente.groups.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.core.Actor;
import org.entente.groups.model.Opening;
import org.entente.groups.model.Roster;
import org.entente.groups.usecase.OpeningToRequests;
import org.entente.groups.usecase.ReadingAccessions;
import org.entente.web.Messages;
import org.entente.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whether a group may be asked to join, set by the chair. */
@Controller
class OpeningController {

    private static final String YES = "yes";
    private static final String NO = "no";
    private static final String DAYS = "days";
    private static final String HOURS = "hours";

    private final OpeningToRequests opening;
    private final ReadingAccessions reading;
    private final GroupPlace place;
    private final ActPages pages;
    private final Clock clock;

    OpeningController(
            OpeningToRequests opening, ReadingAccessions reading, GroupPlace place, ActPages pages, Clock clock) {
        this.opening = opening;
        this.reading = reading;
        this.place = place;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/groups/{slug}/opening")
    ModelAndView ask(Actor actor, Page page, @PathVariable String slug) {
        var roster = place.runBy(actor, slug);
        var present = reading.opening(actor, roster.group().id());
        return pages.ask(act(page, roster, present, Sent.nothing(page.m())));
    }

    @PostMapping("/groups/{slug}/opening")
    ModelAndView set(
            Actor actor, Page page, @PathVariable String slug, @RequestParam MultiValueMap<String, String> values) {
        var roster = place.of(actor, slug);
        var sent = new Sent(values, page.m());
        var period = period(sent, page.m());
        return pages.send(
                actor,
                page,
                act(page, roster, Optional.empty(), sent),
                sent,
                () -> opening.set(
                                actor,
                                roster.group().id(),
                                sent.line("open").equals(YES),
                                period,
                                !sent.line("unit").equals(HOURS),
                                clock)
                        .then(set -> GroupPlace.path(roster.group())));
    }

    private static int period(Sent sent, Messages m) {
        var written = sent.line("period");
        var period = written.matches("\\d{1,4}") ? Integer.parseInt(written) : 0;
        if (period < 1 || period > Opening.LONGEST) {
            sent.wrong("period", m.get("groups.opening.no-period", "most", Opening.LONGEST));
        }
        return period;
    }

    private ActForm act(Page page, Roster roster, Optional<Opening> present, Sent sent) {
        var m = page.m();
        var answers = new LinkedHashMap<String, String>();
        answers.put(NO, m.get("groups.opening.no"));
        answers.put(YES, m.get("groups.opening.yes"));
        var units = new LinkedHashMap<String, String>();
        units.put(DAYS, m.get("groups.opening.days"));
        units.put(HOURS, m.get("groups.opening.hours"));
        return new ActForm(
                m.get("groups.opening.heading"),
                m.get("groups.opening.effect"),
                GroupPlace.path(roster.group()) + "/opening",
                GroupPlace.path(roster.group()),
                GroupPlace.crumbs(roster.group(), m),
                List.of(
                        choice(
                                "open",
                                m.get("groups.opening.open"),
                                answers,
                                sent,
                                present.map(set -> set.open() ? YES : NO)),
                        ActField.code(
                                "period",
                                m.get("groups.opening.period"),
                                sent.line(
                                        "period",
                                        String.valueOf(
                                                present.map(Opening::period).orElse(Opening.USUAL_WORKING_DAYS))),
                                null),
                        choice(
                                "unit",
                                m.get("groups.opening.unit"),
                                units,
                                sent,
                                present.map(set -> set.workingDays() ? DAYS : HOURS))));
    }

    private static ActField choice(
            String name, String label, Map<String, String> options, Sent sent, Optional<String> present) {
        var first = options.keySet().iterator().next();
        return ActField.choice(name, label, options, sent.line(name, present.orElse(first)));
    }
}
