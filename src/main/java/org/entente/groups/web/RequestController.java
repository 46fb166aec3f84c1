package org.entente.groups.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.LocalizedText;
import org.entente.groups.Capacity;
import org.entente.groups.model.Opening;
import org.entente.groups.usecase.ReadingAccessions;
import org.entente.groups.usecase.RequestingAccession;
import org.entente.web.Messages;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A mission finds the groups that may be asked to join, and asks; one that is listed asks for a fuller capacity. */
@Controller
class RequestController {

    private static final List<Capacity> ASKED_FOR = List.of(Capacity.MEMBER, Capacity.PARTNER, Capacity.OBSERVER);

    private final ReadingAccessions reading;
    private final RequestingAccession requesting;
    private final GroupPlace place;
    private final ActPages pages;
    private final Clock clock;

    RequestController(
            ReadingAccessions reading, RequestingAccession requesting, GroupPlace place, ActPages pages, Clock clock) {
        this.reading = reading;
        this.requesting = requesting;
        this.place = place;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/groups/open")
    ModelAndView open(Actor actor) {
        return new ModelAndView("groups/open", "openings", reading.open(actor));
    }

    @GetMapping("/openings/{id}/request")
    ModelAndView ask(Actor actor, Page page, @PathVariable UUID id) {
        var opening = opening(actor, id);
        if (!actor.mayCommit()) {
            throw new NotFound();
        }
        return pages.ask(request(page, opening, Sent.nothing(page.m())));
    }

    @PostMapping("/openings/{id}/request")
    ModelAndView request(
            Actor actor, Page page, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values) {
        var opening = opening(actor, id);
        var sent = new Sent(values, page.m());
        var capacity = sent.choice("capacity", Capacity.class);
        if (capacity != null && !ASKED_FOR.contains(capacity)) {
            sent.wrong("capacity", page.m().get("groups.form.missing"));
        }
        var reason = sent.words("reason");
        return pages.send(
                actor,
                page,
                request(page, opening, sent),
                sent,
                () -> requesting
                        .join(actor, id, Objects.requireNonNull(capacity), reason, clock)
                        .then(accession -> "/accessions/" + accession.id()));
    }

    @GetMapping("/groups/{slug}/upgrade")
    ModelAndView askToRise(Actor actor, Page page, @PathVariable String slug) {
        var roster = place.of(actor, slug);
        if (!actor.mayCommit()) {
            throw new NotFound();
        }
        return pages.ask(upgrade(
                page,
                GroupPlace.path(roster.group()),
                GroupPlace.crumbs(roster.group(), page.m()),
                Sent.nothing(page.m())));
    }

    @PostMapping("/groups/{slug}/upgrade")
    ModelAndView rise(
            Actor actor, Page page, @PathVariable String slug, @RequestParam MultiValueMap<String, String> values) {
        var group = place.of(actor, slug).group();
        var sent = new Sent(values, page.m());
        var reason = sent.words("reason");
        return pages.send(
                actor,
                page,
                upgrade(page, GroupPlace.path(group), GroupPlace.crumbs(group, page.m()), sent),
                sent,
                () -> requesting
                        .upgrade(actor, group.id(), reason, clock)
                        .then(accession -> "/accessions/" + accession.id()));
    }

    private Opening opening(Actor actor, UUID groupId) {
        return reading.opening(actor, groupId).filter(Opening::open).orElseThrow(NotFound::new);
    }

    private static ActForm request(Page page, Opening opening, Sent sent) {
        var m = page.m();
        var capacities = new LinkedHashMap<String, String>();
        ASKED_FOR.forEach(capacity -> capacities.put(capacity.name(), GroupWords.capacity(m, capacity)));
        var crumbs = new LinkedHashMap<String, String>();
        crumbs.put("/groups", m.get("groups.navigation"));
        crumbs.put("/groups/open", m.get("groups.open.heading"));
        return new ActForm(
                m.get("groups.request.heading"),
                m.get("groups.request.effect"),
                "/openings/" + opening.groupId() + "/request",
                "/groups/open",
                crumbs,
                List.of(
                        quoted("group", m.get("groups.invitation.group"), opening.name(), m),
                        quoted("purpose", m.get("groups.purpose"), opening.purpose(), m),
                        ActField.fact("period", m.get("groups.opening.period"), GroupWords.period(m, opening)),
                        ActField.choice(
                                "capacity",
                                m.get("groups.members.capacity"),
                                capacities,
                                sent.line("capacity", Capacity.MEMBER.name())),
                        reason(sent, m)));
    }

    private static ActForm upgrade(Page page, String path, Map<String, String> crumbs, Sent sent) {
        var m = page.m();
        return new ActForm(
                m.get("groups.upgrade.heading"),
                m.get("groups.upgrade.effect"),
                path + "/upgrade",
                path,
                crumbs,
                List.of(
                        ActField.fact(
                                "capacity", m.get("groups.members.capacity"), GroupWords.capacity(m, Capacity.MEMBER)),
                        reason(sent, m)));
    }

    private static ActField reason(Sent sent, Messages m) {
        return ActField.area("reason", m.get("groups.request.reason"), sent.line("reason"))
                .in(m.language())
                .orNone();
    }

    private static ActField quoted(String name, String label, LocalizedText words, Messages m) {
        return ActField.fact(name, label, words.in(m.language())).in(words.languageFor(m.language()));
    }
}
