package org.entente.groups.web;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.entente.core.Actor;
import org.entente.groups.Membership;
import org.entente.groups.model.Roster;
import org.entente.groups.usecase.SuspendingAParty;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The chair enters that the rights of a party are suspended, or that it has them back. */
@Controller
class SuspensionController {

    private final SuspendingAParty suspending;
    private final GroupPlace place;
    private final ActPages pages;
    private final Clock clock;

    SuspensionController(SuspendingAParty suspending, GroupPlace place, ActPages pages, Clock clock) {
        this.suspending = suspending;
        this.place = place;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/groups/{slug}/suspension")
    ModelAndView askToSuspend(Actor actor, Page page, @PathVariable String slug) {
        return pages.ask(suspension(page, place.runBy(actor, slug), Sent.nothing(page.m())));
    }

    @PostMapping("/groups/{slug}/suspension")
    ModelAndView suspend(
            Actor actor, Page page, @PathVariable String slug, @RequestParam MultiValueMap<String, String> values) {
        var roster = place.of(actor, slug);
        var sent = new Sent(values, page.m());
        var party = sent.party("party", place.parties());
        var since = sent.date("since");
        return pages.send(
                actor,
                page,
                suspension(page, roster, sent),
                sent,
                () -> suspending
                        .suspend(
                                actor,
                                roster.group().id(),
                                Objects.requireNonNull(party),
                                Objects.requireNonNull(since),
                                clock)
                        .then(suspended -> GroupPlace.path(roster.group())));
    }

    @GetMapping("/groups/{slug}/reinstatement")
    ModelAndView askToReinstate(Actor actor, Page page, @PathVariable String slug) {
        var roster = place.runBy(actor, slug);
        if (roster.memberships().stream().noneMatch(SuspensionController::isSuspended)) {
            throw new NotFound();
        }
        return pages.ask(reinstatement(page, roster, Sent.nothing(page.m())));
    }

    @PostMapping("/groups/{slug}/reinstatement")
    ModelAndView reinstate(
            Actor actor, Page page, @PathVariable String slug, @RequestParam MultiValueMap<String, String> values) {
        var roster = place.of(actor, slug);
        var sent = new Sent(values, page.m());
        var party = sent.party("party", place.parties());
        var since = sent.date("since");
        return pages.send(
                actor,
                page,
                reinstatement(page, roster, sent),
                sent,
                () -> suspending
                        .reinstate(
                                actor,
                                roster.group().id(),
                                Objects.requireNonNull(party),
                                Objects.requireNonNull(since),
                                clock)
                        .then(reinstated -> GroupPlace.path(roster.group())));
    }

    private ActForm suspension(Page page, Roster roster, Sent sent) {
        var m = page.m();
        return new ActForm(
                m.get("groups.suspension.heading"),
                m.get("groups.suspension.effect"),
                GroupPlace.path(roster.group()) + "/suspension",
                GroupPlace.path(roster.group()),
                GroupPlace.crumbs(roster.group(), m),
                List.of(
                        ActField.choice(
                                "party", m.get("groups.form.party"), place.listed(roster, m), sent.line("party")),
                        Rights.since(sent, m, place.today())));
    }

    private ActForm reinstatement(Page page, Roster roster, Sent sent) {
        var m = page.m();
        var suspended = roster.memberships().stream()
                .filter(SuspensionController::isSuspended)
                .map(Membership::party)
                .toList();
        return new ActForm(
                m.get("groups.reinstatement.heading"),
                m.get("groups.reinstatement.effect"),
                GroupPlace.path(roster.group()) + "/reinstatement",
                GroupPlace.path(roster.group()),
                GroupPlace.crumbs(roster.group(), m),
                List.of(
                        ActField.choice(
                                "party", m.get("groups.form.party"), place.named(suspended, m), sent.line("party")),
                        Rights.since(sent, m, place.today())));
    }

    private static boolean isSuspended(Membership membership) {
        return membership.suspended() && membership.until() == null;
    }
}
