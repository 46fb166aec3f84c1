package org.entente.groups.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.core.Actor;
import org.entente.groups.Chairmanship;
import org.entente.groups.model.Roster;
import org.entente.groups.usecase.SeatingAChair;
import org.entente.web.Messages;
import org.entente.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The chair is handed over, or shared. */
@Controller
class ChairController {

    private static final String INSTEAD = "instead";
    private static final String ALONGSIDE = "alongside";

    private final SeatingAChair seating;
    private final GroupPlace place;
    private final ActPages pages;
    private final Clock clock;

    ChairController(SeatingAChair seating, GroupPlace place, ActPages pages, Clock clock) {
        this.seating = seating;
        this.place = place;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/groups/{slug}/chair")
    ModelAndView ask(Actor actor, Page page, @PathVariable String slug) {
        return pages.ask(act(page, place.chairedBy(actor, slug), Sent.nothing(page.m())));
    }

    @PostMapping("/groups/{slug}/chair")
    ModelAndView seat(
            Actor actor, Page page, @PathVariable String slug, @RequestParam MultiValueMap<String, String> values) {
        var roster = place.of(actor, slug);
        var sent = new Sent(values, page.m());
        var party = sent.party("party", place.parties());
        var since = sent.date("since");
        var until = sent.dateOrNone("until");
        return pages.send(
                actor,
                page,
                act(page, roster, sent),
                sent,
                () -> seating.seat(
                                actor,
                                roster.group().id(),
                                new Chairmanship(Objects.requireNonNull(party), Objects.requireNonNull(since), until),
                                sent.line("manner").equals(ALONGSIDE),
                                clock)
                        .then(seated -> GroupPlace.path(roster.group())));
    }

    private ActForm act(Page page, Roster roster, Sent sent) {
        var m = page.m();
        return new ActForm(
                m.get("groups.chair.heading"),
                m.get("groups.chair.effect"),
                GroupPlace.path(roster.group()) + "/chair",
                GroupPlace.path(roster.group()),
                GroupPlace.crumbs(roster.group(), m),
                List.of(
                        ActField.choice(
                                "party", m.get("groups.form.party"), place.entitled(roster, m), sent.line("party")),
                        ActField.choice(
                                "manner", m.get("groups.chair.manner"), manners(m), sent.line("manner", INSTEAD)),
                        Rights.since(sent, m, place.today()),
                        ActField.date(
                                        "until",
                                        m.get("groups.chair.until"),
                                        sent.line("until"),
                                        m.get("groups.chair.until.help"))
                                .orNone()));
    }

    private static Map<String, String> manners(Messages m) {
        var manners = new LinkedHashMap<String, String>();
        manners.put(INSTEAD, m.get("groups.chair.instead"));
        manners.put(ALONGSIDE, m.get("groups.chair.alongside"));
        return manners;
    }
}
