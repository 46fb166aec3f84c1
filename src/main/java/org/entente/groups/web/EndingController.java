package org.entente.groups.web;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.entente.core.Actor;
import org.entente.core.PartyCode;
import org.entente.groups.model.Roster;
import org.entente.groups.usecase.EndingAMembership;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A party leaves by the word of its own head of mission, or the chair enters that it has left. */
@Controller
class EndingController {

    private final EndingAMembership ending;
    private final GroupPlace place;
    private final ActPages pages;
    private final Clock clock;

    EndingController(EndingAMembership ending, GroupPlace place, ActPages pages, Clock clock) {
        this.ending = ending;
        this.place = place;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/groups/{slug}/withdrawal")
    ModelAndView askToWithdraw(Actor actor, Page page, @PathVariable String slug) {
        if (!actor.mayCommit()) {
            throw new NotFound();
        }
        return pages.ask(withdrawal(page, place.of(actor, slug), Sent.nothing(page.m())));
    }

    @PostMapping("/groups/{slug}/withdrawal")
    ModelAndView withdraw(
            Actor actor, Page page, @PathVariable String slug, @RequestParam MultiValueMap<String, String> values) {
        var roster = place.of(actor, slug);
        var sent = new Sent(values, page.m());
        return send(actor, page, roster, withdrawal(page, roster, sent), actor.party(), sent);
    }

    @GetMapping("/groups/{slug}/ending")
    ModelAndView askToEnd(Actor actor, Page page, @PathVariable String slug) {
        return pages.ask(end(page, place.runBy(actor, slug), Sent.nothing(page.m())));
    }

    @PostMapping("/groups/{slug}/ending")
    ModelAndView end(
            Actor actor, Page page, @PathVariable String slug, @RequestParam MultiValueMap<String, String> values) {
        var roster = place.of(actor, slug);
        var sent = new Sent(values, page.m());
        var party = sent.party("party", place.parties());
        return send(actor, page, roster, end(page, roster, sent), party, sent);
    }

    private ModelAndView send(
            Actor actor, Page page, Roster roster, ActForm form, @Nullable PartyCode party, Sent sent) {
        var until = sent.date("until");
        var group = roster.group();
        return pages.send(
                actor,
                page,
                form,
                sent,
                () -> ending.end(actor, group.id(), Objects.requireNonNull(party), Objects.requireNonNull(until), clock)
                        // Who has left today no longer finds the group.
                        .then(ended -> actor.actsFor(ended.party()) && !ended.holdsOn(place.today())
                                ? "/groups"
                                : GroupPlace.path(group)));
    }

    private ActForm withdrawal(Page page, Roster roster, Sent sent) {
        var m = page.m();
        return new ActForm(
                m.get("groups.withdrawal.heading"),
                m.get("groups.withdrawal.effect"),
                GroupPlace.path(roster.group()) + "/withdrawal",
                GroupPlace.path(roster.group()),
                GroupPlace.crumbs(roster.group(), m),
                List.of(until(page, sent)));
    }

    private ActForm end(Page page, Roster roster, Sent sent) {
        var m = page.m();
        return new ActForm(
                m.get("groups.ending.heading"),
                m.get("groups.ending.effect"),
                GroupPlace.path(roster.group()) + "/ending",
                GroupPlace.path(roster.group()),
                GroupPlace.crumbs(roster.group(), m),
                List.of(
                        ActField.choice(
                                "party", m.get("groups.form.party"), place.listed(roster, m), sent.line("party")),
                        until(page, sent)));
    }

    private ActField until(Page page, Sent sent) {
        var m = page.m();
        return ActField.date(
                "until",
                m.get("groups.ending.until"),
                sent.line("until", place.today().toString()),
                m.get("groups.form.date.help"));
    }
}
