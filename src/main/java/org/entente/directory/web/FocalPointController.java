package org.entente.directory.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.directory.MissionKey;
import org.entente.directory.usecase.KeepingFocalPoints;
import org.entente.directory.usecase.OwnMission;
import org.entente.directory.usecase.ReadingTheDirectory;
import org.entente.groups.Group;
import org.entente.groups.Groups;
import org.entente.identity.Account;
import org.entente.identity.Titles;
import org.entente.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A mission keeps its focal points. */
@Controller
class FocalPointController {

    private final OwnMission own;
    private final ReadingTheDirectory reading;
    private final KeepingFocalPoints keeping;
    private final Groups groups;
    private final Titles titles;
    private final Clock clock;

    FocalPointController(
            OwnMission own,
            ReadingTheDirectory reading,
            KeepingFocalPoints keeping,
            Groups groups,
            Titles titles,
            Clock clock) {
        this.own = own;
        this.reading = reading;
        this.keeping = keeping;
        this.groups = groups;
        this.titles = titles;
        this.clock = clock;
    }

    /** A focal point stands in the entry of its mission: without one, the entry comes first. */
    @GetMapping("/mission/focal-points/new")
    ModelAndView ask(Actor actor) {
        var mission = own.administeredBy(actor);
        return reading.entry(actor, mission).isEmpty()
                ? new ModelAndView("redirect:/mission/directory")
                : form(actor, mission, FocalPointForm.EMPTY, "/mission/focal-points/new", Map.of(), Ids.next());
    }

    @PostMapping("/mission/focal-points/new")
    ModelAndView add(Page page, @RequestParam Map<String, String> sent) {
        var mission = own.administeredBy(page.actor());
        var form = EntryController.token(sent);
        return reading.entry(page.actor(), mission).isEmpty()
                ? new ModelAndView("redirect:/mission/directory")
                : keep(page, mission, form, "/mission/focal-points/new", sent);
    }

    @GetMapping("/mission/focal-points/{id}")
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        var point = keeping.of(actor, id);
        return new ModelAndView("directory/focal-point")
                .addObject("point", point)
                .addObject(
                        "title",
                        titles.mission(point.mission().party(), point.mission().dutyStation(), actor.language()))
                .addObject("keeps", own.administers(actor))
                .addObject("now", clock.instant());
    }

    @GetMapping("/mission/focal-points/{id}/change")
    ModelAndView askChange(Actor actor, @PathVariable UUID id) {
        var mission = own.administeredBy(actor);
        var point = keeping.of(actor, id);
        return form(actor, mission, FocalPointForm.of(point), path(id) + "/change", Map.of(), Ids.next());
    }

    @PostMapping("/mission/focal-points/{id}/change")
    ModelAndView change(Page page, @PathVariable UUID id, @RequestParam Map<String, String> sent) {
        var mission = own.administeredBy(page.actor());
        keeping.of(page.actor(), id);
        return keep(page, mission, id, path(id) + "/change", sent);
    }

    @PostMapping("/mission/focal-points/{id}/confirmation")
    String confirm(Actor actor, @PathVariable UUID id) {
        keeping.confirm(actor, id, clock);
        return "redirect:" + path(id);
    }

    @GetMapping("/mission/focal-points/{id}/withdrawal")
    ModelAndView askWithdrawal(Actor actor, @PathVariable UUID id) {
        own.administeredBy(actor);
        return new ModelAndView("directory/withdrawal")
                .addObject("point", keeping.of(actor, id))
                .addObject("now", clock.instant());
    }

    @PostMapping("/mission/focal-points/{id}/withdrawal")
    String withdraw(Actor actor, @PathVariable UUID id) {
        keeping.withdraw(actor, id, clock);
        return "redirect:" + own.of(actor).path();
    }

    private static String path(UUID id) {
        return "/mission/focal-points/" + id;
    }

    /** A new focal point takes the token of its form as its name, so that one form makes one. */
    private ModelAndView keep(Page page, MissionKey mission, UUID id, String action, Map<String, String> sent) {
        var actor = page.actor();
        var form = FocalPointForm.sent(sent);
        var token = EntryController.token(sent);
        var errors = new LinkedHashMap<String, String>();
        var point = form.read(
                id,
                mission,
                own.posts(mission).stream().map(Account::id).toList(),
                groups.of(actor).stream().map(Group::id).toList(),
                clock.instant(),
                errors,
                page.m());
        if (point == null || !errors.isEmpty()) {
            var refused = form(actor, mission, form, action, errors, token);
            refused.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return refused;
        }
        keeping.keep(actor, point, token);
        return new ModelAndView("redirect:" + mission.path());
    }

    private ModelAndView form(
            Actor actor,
            MissionKey mission,
            FocalPointForm form,
            String action,
            Map<String, String> errors,
            UUID token) {
        return new ModelAndView("directory/focal-point-form")
                .addObject("mission", mission)
                .addObject("form", form)
                .addObject("action", action)
                .addObject("errors", errors)
                .addObject("token", token)
                .addObject("posts", own.posts(mission))
                .addObject("groups", groups.of(actor))
                .addObject("titles", titles);
    }
}
