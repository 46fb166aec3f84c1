package org.entente.groups.web;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.entente.core.Actor;
import org.entente.groups.Capacity;
import org.entente.groups.model.Roster;
import org.entente.groups.usecase.AdmittingAParty;
import org.entente.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The chair enters a State or an organisation that the group has admitted. */
@Controller
class AdmissionController {

    private final AdmittingAParty admitting;
    private final GroupPlace place;
    private final ActPages pages;
    private final Clock clock;

    AdmissionController(AdmittingAParty admitting, GroupPlace place, ActPages pages, Clock clock) {
        this.admitting = admitting;
        this.place = place;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/groups/{slug}/admission")
    ModelAndView ask(Actor actor, Page page, @PathVariable String slug) {
        return pages.ask(act(page, place.runBy(actor, slug), Sent.nothing(page.m())));
    }

    @PostMapping("/groups/{slug}/admission")
    ModelAndView admit(
            Actor actor, Page page, @PathVariable String slug, @RequestParam MultiValueMap<String, String> values) {
        var roster = place.of(actor, slug);
        var sent = new Sent(values, page.m());
        var party = sent.party("party", place.parties());
        var capacity = sent.choice("capacity", Capacity.class);
        var since = sent.date("since");
        return pages.send(
                actor,
                page,
                act(page, roster, sent),
                sent,
                () -> admitting
                        .admit(
                                actor,
                                roster.group().id(),
                                Objects.requireNonNull(party),
                                Objects.requireNonNull(capacity),
                                Objects.requireNonNull(since),
                                Rights.of(sent, capacity),
                                clock)
                        .then(admitted -> GroupPlace.path(roster.group())));
    }

    private ActForm act(Page page, Roster roster, Sent sent) {
        var m = page.m();
        return new ActForm(
                m.get("groups.admission.heading"),
                m.get("groups.admission.effect"),
                GroupPlace.path(roster.group()) + "/admission",
                GroupPlace.path(roster.group()),
                GroupPlace.crumbs(roster.group(), m),
                List.of(
                        ActField.choice(
                                "party", m.get("groups.form.party"), place.others(roster, m), sent.line("party")),
                        Rights.capacity(sent, m),
                        Rights.rights(sent, m),
                        Rights.since(sent, m, place.today())));
    }
}
