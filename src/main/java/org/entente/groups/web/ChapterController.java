package org.entente.groups.web;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.entente.core.Actor;
import org.entente.groups.model.Roster;
import org.entente.groups.usecase.OpeningAChapter;
import org.entente.parties.DutyStations;
import org.entente.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A group begins to work at another duty station. */
@Controller
class ChapterController {

    private final OpeningAChapter opening;
    private final DutyStations stations;
    private final GroupPlace place;
    private final ActPages pages;
    private final Clock clock;

    ChapterController(OpeningAChapter opening, DutyStations stations, GroupPlace place, ActPages pages, Clock clock) {
        this.opening = opening;
        this.stations = stations;
        this.place = place;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/groups/{slug}/chapters")
    ModelAndView ask(Actor actor, Page page, @PathVariable String slug) {
        return pages.ask(act(page, place.runBy(actor, slug), Sent.nothing(page.m())));
    }

    @PostMapping("/groups/{slug}/chapters")
    ModelAndView open(
            Actor actor, Page page, @PathVariable String slug, @RequestParam MultiValueMap<String, String> values) {
        var roster = place.of(actor, slug);
        var m = page.m();
        var sent = new Sent(values, m);
        var found = FoundingForm.station(sent, m, stations);
        var weekend = FoundingForm.readWeekend(sent, m);
        return pages.send(actor, page, act(page, roster, sent), sent, () -> {
            var station = Objects.requireNonNull(found);
            return opening.open(
                            actor, roster.group().id(), station.code(), station.city(), station.zone(), weekend, clock)
                    .then(chapter -> GroupPlace.path(roster.group()) + "/calendars/" + chapter.code());
        });
    }

    private ActForm act(Page page, Roster roster, Sent sent) {
        var m = page.m();
        return new ActForm(
                m.get("groups.chapter.heading"),
                m.get("groups.chapter.effect"),
                GroupPlace.path(roster.group()) + "/chapters",
                GroupPlace.path(roster.group()),
                GroupPlace.crumbs(roster.group(), m),
                List.of(
                        ActField.choice(
                                "station",
                                m.get("groups.chapter.station"),
                                FoundingForm.stations(stations, m),
                                sent.line("station")),
                        FoundingForm.weekend(sent, m)));
    }
}
