package org.entente.groups.web;

import java.time.LocalDate;
import java.util.List;
import org.entente.core.Actor;
import org.entente.core.PartyCode;
import org.entente.groups.Body;
import org.entente.groups.Groups;
import org.entente.groups.Standing;
import org.entente.groups.model.BodyRoster;
import org.entente.groups.usecase.GivingARole;
import org.entente.groups.usecase.ReadingBodies;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a group has inside, and the page of one body. */
@Controller
class BodiesController {

    private final Groups groups;
    private final ReadingBodies reading;
    private final GivingARole roles;
    private final GroupPlace place;

    BodiesController(Groups groups, ReadingBodies reading, GivingARole roles, GroupPlace place) {
        this.groups = groups;
        this.reading = reading;
        this.roles = roles;
        this.place = place;
    }

    @GetMapping("/groups/{slug}/bodies")
    ModelAndView list(Actor actor, @PathVariable String slug) {
        var standing = groups.standing(actor, slug).orElseThrow(NotFound::new);
        return new ModelAndView("groups/bodies", "group", standing.group())
                .addObject("bodies", reading.of(actor, standing.group().id()))
                .addObject("today", place.today())
                .addObject("mayEstablish", standing.letsRun(actor));
    }

    @GetMapping("/groups/{slug}/bodies/{body}")
    ModelAndView show(
            Actor actor,
            Page page,
            @PathVariable String slug,
            @PathVariable String body,
            @RequestParam(name = "as-of", required = false) @Nullable String asked) {
        var seen = reading.visibleTo(actor, slug, body).orElseThrow(NotFound::new);
        var asOf = GroupController.date(asked);
        var unreadable = asked != null && !asked.isBlank() && asOf == null;
        var answer = new ModelAndView(
                "groups/body", "view", view(actor, page, seen.standing(), seen.roster(), asOf, unreadable));
        answer.setStatus(unreadable ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return answer;
    }

    private BodyView view(
            Actor actor,
            Page page,
            Standing standing,
            BodyRoster roster,
            @Nullable LocalDate asked,
            boolean unreadable) {
        var day = asked == null ? place.today() : asked;
        var takesPart = actor.ifParty()
                .filter((PartyCode party) -> roster.open(party).isPresent())
                .isPresent();
        return new BodyView(
                standing.group(),
                roster.body(),
                day,
                unreadable,
                roster.on(day).size(),
                place.named(roster.on(day), page.m()).values().stream().toList(),
                roles(actor, roster.body()),
                BodyView.offers(actor, standing, roster, takesPart, place.today(), page.m()));
    }

    /** All that were held in the body, those of today and before. */
    private List<RoleView> roles(Actor actor, Body body) {
        var held = roles.in(actor, body.groupId()).stream()
                .filter(role -> body.id().equals(role.bodyId()))
                .toList();
        return RoleView.of(held, List.of(), place.parties(), actor.language());
    }
}
