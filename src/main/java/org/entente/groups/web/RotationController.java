package org.entente.groups.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.entente.core.Actor;
import org.entente.groups.model.Roster;
import org.entente.groups.model.Troika;
import org.entente.groups.model.Turn;
import org.entente.groups.usecase.SettingTheRotation;
import org.entente.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The rotation table: who takes the chair next, and after that. */
@Controller
class RotationController {

    private static final int ROWS = 10;

    /** As many turns as most tables have; the others are folded away. */
    private static final int SHOWN = 4;

    private final SettingTheRotation setting;
    private final GroupPlace place;
    private final ActPages pages;
    private final Clock clock;

    RotationController(SettingTheRotation setting, GroupPlace place, ActPages pages, Clock clock) {
        this.setting = setting;
        this.place = place;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/groups/{slug}/rotation")
    ModelAndView ask(Actor actor, Page page, @PathVariable String slug) {
        var roster = place.chairedBy(actor, slug);
        var present = new LinkedMultiValueMap<String, String>();
        var row = 1;
        for (var term : Troika.upcoming(place.today(), roster.chairs())) {
            present.add("party-" + row, term.party().value());
            present.add("since-" + row, term.since().toString());
            row++;
        }
        return pages.ask(act(page, roster, new Sent(present, page.m())));
    }

    @PostMapping("/groups/{slug}/rotation")
    ModelAndView set(
            Actor actor, Page page, @PathVariable String slug, @RequestParam MultiValueMap<String, String> values) {
        var roster = place.of(actor, slug);
        var sent = new Sent(values, page.m());
        var turns = turns(sent);
        return pages.send(
                actor,
                page,
                act(page, roster, sent),
                sent,
                () -> setting.set(actor, roster.group().id(), turns, clock)
                        .then(set -> GroupPlace.path(roster.group())));
    }

    private List<Turn> turns(Sent sent) {
        var turns = new ArrayList<Turn>();
        for (var row = 1; row <= ROWS; row++) {
            if (!sent.line("party-" + row).isBlank()
                    || !sent.line("since-" + row).isBlank()) {
                var party = sent.party("party-" + row, place.parties());
                var since = sent.date("since-" + row);
                if (party != null && since != null) {
                    turns.add(new Turn(party, since));
                }
            }
        }
        return turns;
    }

    private ActForm act(Page page, Roster roster, Sent sent) {
        var m = page.m();
        var parties = new LinkedHashMap<String, String>();
        parties.put("", m.get("groups.rotation.nobody"));
        parties.putAll(place.entitled(roster, m));
        var fields = new ArrayList<ActField>();
        for (var row = 1; row <= ROWS; row++) {
            var party = "party-" + row;
            var since = "since-" + row;
            var turn = ActField.choice(party, m.get("groups.rotation.turn", "number", row), parties, sent.line(party))
                    .orNone();
            var begins = ActField.date(
                            since,
                            m.get("groups.rotation.since", "number", row),
                            sent.line(since),
                            row == 1 ? m.get("groups.form.date.help") : null)
                    .orNone();
            for (var field : List.of(turn, begins)) {
                fields.add(row <= SHOWN ? field : field.foldedUnder(m.get("groups.rotation.further")));
            }
        }
        return new ActForm(
                m.get("groups.rotation.heading"),
                m.get("groups.rotation.effect"),
                GroupPlace.path(roster.group()) + "/rotation",
                GroupPlace.path(roster.group()),
                GroupPlace.crumbs(roster.group(), m),
                fields);
    }
}
