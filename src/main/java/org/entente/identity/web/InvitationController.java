package org.entente.identity.web;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Actor.Authority;
import org.entente.core.Actor.Office;
import org.entente.identity.Titles;
import org.entente.identity.model.Addressee;
import org.entente.identity.model.Mission;
import org.entente.identity.model.MissionOutcome;
import org.entente.identity.model.MissionRefusal;
import org.entente.identity.model.PostWish;
import org.entente.identity.usecase.Invitations;
import org.entente.identity.usecase.InvitingAPerson;
import org.entente.identity.usecase.Ministries;
import org.entente.identity.usecase.Missions;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The administrator of a mission invites, and withdraws what was not accepted. */
@Controller
class InvitationController {

    private final Missions missions;
    private final Invitations invitations;
    private final InvitingAPerson inviting;
    private final Ministries ministries;
    private final Titles titles;

    InvitationController(
            Missions missions,
            Invitations invitations,
            InvitingAPerson inviting,
            Ministries ministries,
            Titles titles) {
        this.missions = missions;
        this.invitations = invitations;
        this.inviting = inviting;
        this.ministries = ministries;
        this.titles = titles;
    }

    @GetMapping("/mission/invitations")
    ModelAndView ask(Actor actor, Page page) {
        return form(
                actor,
                EmailForm.of(Map.of(), page.language()),
                new PostWish(Office.DRAFTER, null, Authority.DRAFT, false),
                null);
    }

    @PostMapping("/mission/invitations")
    ModelAndView invite(Actor actor, Page page, @RequestParam Map<String, String> sent) {
        var mission = administered(actor);
        var email = EmailForm.of(sent, page.language());
        var post = PostController.wish(sent);
        if (!email.isAddress()) {
            return refused(form(actor, email, post, MissionWords.refusal(page.m(), MissionRefusal.ADDRESS_UNREADABLE)));
        }
        var addressee =
                new Addressee(email.email(), email.language(), ministries.chosen(email.ministry(), mission.party()));
        if (!sent.containsKey("confirmed")) {
            return new ModelAndView("identity/mission/invitation-confirm")
                    .addObject("form", email)
                    .addObject("ministry", ministries.numbered(email.ministry()).orElse(null))
                    .addObject("wish", post)
                    .addObject("titles", titles);
        }
        return switch (inviting.invite(actor, addressee, post)) {
            case MissionOutcome.NotThere _ -> throw new NotFound();
            case MissionOutcome.Done _ -> new ModelAndView("redirect:/mission/invitations");
            case MissionOutcome.Refused(var reason) ->
                refused(form(actor, email, post, MissionWords.refusal(page.m(), reason)));
        };
    }

    @PostMapping("/mission/invitations/{id}/withdrawal")
    String withdraw(Actor actor, @PathVariable UUID id) {
        return switch (inviting.withdraw(actor, id)) {
            case MissionOutcome.Done _ -> "redirect:/mission/invitations";
            case MissionOutcome.NotThere _, MissionOutcome.Refused _ -> throw new NotFound();
        };
    }

    private Mission administered(Actor actor) {
        return missions.own(actor)
                .filter(own -> own.isAdministeredBy(Objects.requireNonNull(actor.accountId())))
                .orElseThrow(NotFound::new);
    }

    private ModelAndView form(Actor actor, EmailForm email, PostWish post, @Nullable String error) {
        var mission = administered(actor);
        return new ModelAndView("identity/mission/invitations")
                .addObject("mission", mission)
                .addObject("open", invitations.of(actor, mission.now()))
                .addObject("form", email)
                .addObject("ministries", ministries.of(mission.party()))
                .addObject("wish", post)
                .addObject("titles", titles)
                .addObject("errors", error == null ? Map.of() : Map.of("email", error));
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
