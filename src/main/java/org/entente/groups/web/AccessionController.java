package org.entente.groups.web;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.groups.Standing;
import org.entente.groups.usecase.ObjectingToAccession;
import org.entente.groups.usecase.ReadingAccessions;
import org.entente.groups.usecase.ReadingAccessions.Seen;
import org.entente.groups.usecase.RequestingAccession;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One request: stopped by a member's objection, taken back by the mission that made it. */
@Controller
class AccessionController {

    private final ReadingAccessions reading;
    private final ObjectingToAccession objecting;
    private final RequestingAccession requesting;
    private final GroupPlace place;
    private final ActPages pages;
    private final Clock clock;

    AccessionController(
            ReadingAccessions reading,
            ObjectingToAccession objecting,
            RequestingAccession requesting,
            GroupPlace place,
            ActPages pages,
            Clock clock) {
        this.reading = reading;
        this.objecting = objecting;
        this.requesting = requesting;
        this.place = place;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/accessions/{id}")
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        var seen = seen(actor, id);
        return new ModelAndView("groups/accession", "view", view(actor, seen))
                .addObject("group", seen.standing().map(Standing::group).orElse(null))
                .addObject("mayObject", mayStillObject(actor, seen))
                .addObject("mayWithdraw", mayStillWithdraw(actor, seen))
                .addObject("now", clock.instant());
    }

    @GetMapping("/accessions/{id}/objection")
    ModelAndView askToObject(Actor actor, Page page, @PathVariable UUID id) {
        var seen = seen(actor, id);
        if (!mayStillObject(actor, seen)) {
            throw new NotFound();
        }
        return pages.ask(objection(page, seen, Sent.nothing(page.m())));
    }

    @PostMapping("/accessions/{id}/objection")
    ModelAndView object(
            Actor actor, Page page, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values) {
        // Before anything else: this is when the message was received.
        var receivedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var seen = seen(actor, id);
        var sent = new Sent(values, page.m());
        var reason = sent.words("reason");
        return pages.send(
                actor,
                page,
                objection(page, seen, sent),
                sent,
                () -> objecting.object(actor, id, reason, receivedAt, clock).then(objected -> "/accessions/" + id));
    }

    @GetMapping("/accessions/{id}/withdrawal")
    ModelAndView askToWithdraw(Actor actor, Page page, @PathVariable UUID id) {
        var seen = seen(actor, id);
        if (!mayStillWithdraw(actor, seen)) {
            throw new NotFound();
        }
        return pages.askToConfirm(withdrawal(page, seen));
    }

    @PostMapping("/accessions/{id}/withdrawal")
    ModelAndView withdraw(
            Actor actor, Page page, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values) {
        var seen = seen(actor, id);
        return pages.send(
                actor,
                page,
                withdrawal(page, seen),
                new Sent(values, page.m()),
                () -> requesting.withdraw(actor, id, clock).then(withdrawn -> "/accessions/" + id));
    }

    private Seen seen(Actor actor, UUID id) {
        return reading.visibleTo(actor, id).orElseThrow(NotFound::new);
    }

    private boolean mayStillObject(Actor actor, Seen seen) {
        return seen.mayObject(actor) && seen.accession().refusalToObject(clock.instant()) == null;
    }

    private boolean mayStillWithdraw(Actor actor, Seen seen) {
        return seen.mayWithdraw(actor) && seen.accession().refusalToWithdraw(clock.instant()) == null;
    }

    private AccessionView view(Actor actor, Seen seen) {
        return AccessionView.of(
                seen.accession(), seen.objection().orElse(null), place.parties(), actor.language(), clock.instant());
    }

    private ActForm objection(Page page, Seen seen, Sent sent) {
        var m = page.m();
        return form(
                page,
                seen,
                m.get("groups.objection.heading"),
                m.get("groups.objection.effect"),
                "/objection",
                List.of(ActField.area("reason", m.get("groups.objection.reason"), sent.line("reason"))
                        .in(m.language())
                        .orNone()));
    }

    private ActForm withdrawal(Page page, Seen seen) {
        var m = page.m();
        return form(
                page,
                seen,
                m.get("groups.retraction.heading"),
                m.get("groups.retraction.effect"),
                "/withdrawal",
                List.of());
    }

    private ActForm form(Page page, Seen seen, String heading, String effect, String act, List<ActField> fields) {
        var m = page.m();
        var accession = seen.accession();
        var path = "/accessions/" + accession.id();
        var crumbs = new LinkedHashMap<String, String>();
        crumbs.put(path, m.get("groups.awaiting.accession"));
        var name = accession.groupName();
        var all = new java.util.ArrayList<ActField>(List.of(
                ActField.fact("group", m.get("groups.invitation.group"), name.in(m.language()))
                        .in(name.languageFor(m.language())),
                ActField.fact(
                        "party",
                        m.get("groups.form.party"),
                        place.parties().get(accession.party()).shortName(m.language())),
                ActField.fact(
                        "capacity", m.get("groups.members.capacity"), GroupWords.capacity(m, accession.capacity()))));
        all.addAll(fields);
        return new ActForm(heading, effect, path + act, path, crumbs, all);
    }
}
