package org.entente.groups.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.core.Actor;
import org.entente.groups.FoundingChoice;
import org.entente.groups.Group;
import org.entente.groups.Outcome;
import org.entente.groups.usecase.StartingAGroup;
import org.entente.parties.DutyStations;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Founding a group. */
@Controller
class FoundingController {

    private final StartingAGroup starting;
    private final DutyStations stations;
    private final List<FoundingChoice> choices;
    private final GroupPlace place;
    private final ActPages pages;
    private final Clock clock;

    FoundingController(
            StartingAGroup starting,
            DutyStations stations,
            List<FoundingChoice> choices,
            GroupPlace place,
            ActPages pages,
            Clock clock) {
        this.starting = starting;
        this.stations = stations;
        this.choices = List.copyOf(choices);
        this.place = place;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/groups/new")
    ModelAndView ask(Actor actor, Page page) {
        if (!actor.mayCommit()) {
            throw new NotFound();
        }
        return pages.ask(act(page, read(page, new LinkedMultiValueMap<>())));
    }

    @PostMapping("/groups/new")
    ModelAndView found(Actor actor, Page page, @RequestParam MultiValueMap<String, String> values) {
        var sent = new Sent(values, page.m());
        var form = new FoundingForm(sent, page.m(), stations, choices);
        var founding = form.read();
        var chapter = form.readChapter();
        var cofounders = form.readCofounders(place.parties(), place.today());
        var papers = form.readPapers();
        return pages.send(actor, page, act(page, form), sent, () -> {
            var wanted = Objects.requireNonNull(founding);
            var slug = starting.slug(wanted.shortName(), wanted.acronym());
            return toGroup(starting.start(
                    actor,
                    wanted.at(slug),
                    Objects.requireNonNull(chapter),
                    papers,
                    Objects.requireNonNull(cofounders),
                    clock));
        });
    }

    private FoundingForm read(Page page, MultiValueMap<String, String> values) {
        return new FoundingForm(new Sent(values, page.m()), page.m(), stations, choices);
    }

    private ActForm act(Page page, FoundingForm form) {
        var m = page.m();
        return new ActForm(
                m.get("groups.founding.heading"),
                m.get("groups.founding.effect"),
                "/groups/new",
                "/groups",
                Map.of("/groups", m.get("groups.navigation")),
                form.fields(place));
    }

    private static Outcome<String> toGroup(Outcome<Group> outcome) {
        return outcome.then(GroupPlace::path);
    }
}
