package org.entente.groups.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.groups.Standing;
import org.entente.groups.usecase.AnsweringAnInvitation;
import org.entente.groups.usecase.InvitingAParty;
import org.entente.groups.usecase.ReadingInvitations;
import org.entente.groups.usecase.ReadingInvitations.Seen;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One invitation: accepted or declined by the head of the invited mission, taken back by the chair. */
@Controller
class PartyInvitationController {

    private final ReadingInvitations reading;
    private final AnsweringAnInvitation answering;
    private final InvitingAParty inviting;
    private final GroupPlace place;
    private final ActPages pages;
    private final Clock clock;

    PartyInvitationController(
            ReadingInvitations reading,
            AnsweringAnInvitation answering,
            InvitingAParty inviting,
            GroupPlace place,
            ActPages pages,
            Clock clock) {
        this.reading = reading;
        this.answering = answering;
        this.inviting = inviting;
        this.place = place;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/invitations/{id}")
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        var seen = seen(actor, id);
        var view = InvitationView.of(seen.invitation(), place.parties(), actor.language(), clock.instant());
        return new ModelAndView("groups/invitation", "view", view)
                .addObject("group", seen.standing().map(Standing::group).orElse(null))
                .addObject("mayAnswer", view.isOpen() && seen.mayAnswer(actor))
                .addObject("mayWithdraw", view.isOpen() && seen.mayWithdraw(actor))
                .addObject("now", clock.instant());
    }

    @GetMapping("/invitations/{id}/acceptance")
    ModelAndView askToAccept(Actor actor, Page page, @PathVariable UUID id) {
        return pages.askToConfirm(acceptance(page, answerable(actor, id)));
    }

    @PostMapping("/invitations/{id}/acceptance")
    ModelAndView accept(
            Actor actor, Page page, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values) {
        var seen = seen(actor, id);
        return pages.send(
                actor,
                page,
                acceptance(page, seen),
                new Sent(values, page.m()),
                () -> answering.accept(actor, id, clock).then(accepted -> "/invitations/" + id));
    }

    @GetMapping("/invitations/{id}/declination")
    ModelAndView askToDecline(Actor actor, Page page, @PathVariable UUID id) {
        return pages.askToConfirm(declination(page, answerable(actor, id)));
    }

    @PostMapping("/invitations/{id}/declination")
    ModelAndView decline(
            Actor actor, Page page, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values) {
        var seen = seen(actor, id);
        return pages.send(
                actor,
                page,
                declination(page, seen),
                new Sent(values, page.m()),
                () -> answering.decline(actor, id, clock).then(declined -> "/invitations/" + id));
    }

    @GetMapping("/invitations/{id}/withdrawal")
    ModelAndView askToWithdraw(Actor actor, Page page, @PathVariable UUID id) {
        var seen = seen(actor, id);
        if (!seen.mayWithdraw(actor) || !isOpen(seen)) {
            throw new NotFound();
        }
        return pages.askToConfirm(withdrawal(page, seen));
    }

    @PostMapping("/invitations/{id}/withdrawal")
    ModelAndView withdraw(
            Actor actor, Page page, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values) {
        var seen = seen(actor, id);
        var groupId = seen.invitation().groupId();
        return pages.send(
                actor,
                page,
                withdrawal(page, seen),
                new Sent(values, page.m()),
                () -> inviting.withdraw(actor, groupId, id, clock).then(withdrawn -> "/invitations/" + id));
    }

    private Seen seen(Actor actor, UUID id) {
        return reading.visibleTo(actor, id).orElseThrow(NotFound::new);
    }

    private Seen answerable(Actor actor, UUID id) {
        var seen = seen(actor, id);
        if (!seen.mayAnswer(actor) || !isOpen(seen)) {
            throw new NotFound();
        }
        return seen;
    }

    private boolean isOpen(Seen seen) {
        return seen.invitation().refusalAt(clock.instant()) == null;
    }

    private ActForm acceptance(Page page, Seen seen) {
        return form(
                page,
                seen,
                page.m().get("groups.acceptance.heading"),
                page.m().get("groups.acceptance.effect"),
                "/acceptance");
    }

    private ActForm declination(Page page, Seen seen) {
        return form(
                page,
                seen,
                page.m().get("groups.declination.heading"),
                page.m().get("groups.declination.effect"),
                "/declination");
    }

    private ActForm withdrawal(Page page, Seen seen) {
        return form(
                page,
                seen,
                page.m().get("groups.uninviting.heading"),
                page.m().get("groups.uninviting.effect"),
                "/withdrawal");
    }

    private ActForm form(Page page, Seen seen, String heading, String effect, String act) {
        var m = page.m();
        var invitation = seen.invitation();
        var path = "/invitations/" + invitation.id();
        var crumbs = new LinkedHashMap<String, String>();
        crumbs.put(path, m.get("groups.awaiting.invitation"));
        var name = invitation.groupName();
        return new ActForm(
                heading,
                effect,
                path + act,
                path,
                crumbs,
                List.of(
                        ActField.fact("group", m.get("groups.invitation.group"), name.in(m.language()))
                                .in(name.languageFor(m.language())),
                        ActField.fact(
                                "party",
                                m.get("groups.form.party"),
                                place.parties().get(invitation.party()).shortName(m.language())),
                        ActField.fact(
                                "capacity",
                                m.get("groups.members.capacity"),
                                GroupWords.capacity(m, invitation.capacity()))));
    }
}
