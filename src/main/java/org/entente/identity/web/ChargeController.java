package org.entente.identity.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.identity.Titles;
import org.entente.identity.model.Mission;
import org.entente.identity.model.MissionOutcome;
import org.entente.identity.model.MissionRefusal;
import org.entente.identity.usecase.KeepingTheCharge;
import org.entente.identity.usecase.Missions;
import org.entente.parties.DutyStations;
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

/** Who is in charge of the mission while its head is away, in the time of the duty station (ACC-04). */
@Controller
class ChargeController {

    private final Missions missions;
    private final KeepingTheCharge keeping;
    private final DutyStations stations;
    private final Titles titles;

    ChargeController(Missions missions, KeepingTheCharge keeping, DutyStations stations, Titles titles) {
        this.missions = missions;
        this.keeping = keeping;
        this.stations = stations;
        this.titles = titles;
    }

    @GetMapping("/mission/charge")
    ModelAndView ask(Actor actor) {
        return form(mission(actor), new ChargeForm("", "", ""), null);
    }

    @PostMapping("/mission/charge")
    ModelAndView leave(
            Actor actor,
            Page page,
            @RequestParam(defaultValue = "") String deputy,
            @RequestParam(defaultValue = "") String since,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String confirmed) {
        var mission = mission(actor);
        var form = new ChargeForm(deputy, since, until);
        var zone = stations.get(mission.dutyStation()).zone();
        var account = mission.deputies().stream()
                .filter(one -> one.id().toString().equals(deputy))
                .findFirst();
        if (account.isEmpty()) {
            return refused(form(mission, form, MissionWords.refusal(page.m(), MissionRefusal.NOT_A_DEPUTY)));
        }
        Instant begin;
        Instant end;
        try {
            begin = since.isBlank() ? mission.now() : at(since, zone);
            end = until.isBlank() ? null : at(until, zone);
        } catch (DateTimeException unreadable) {
            return refused(form(mission, form, page.m().get("identity.charge.unreadable")));
        }
        if (confirmed.isEmpty()) {
            return new ModelAndView("identity/mission/charge-confirm")
                    .addObject("form", form)
                    .addObject("account", account.get())
                    .addObject("since", begin)
                    .addObject("until", end)
                    .addObject("zone", zone)
                    .addObject("titles", titles);
        }
        return switch (keeping.leave(actor, account.get().id(), begin, end)) {
            case MissionOutcome.NotThere _ -> throw new NotFound();
            case MissionOutcome.Done _ -> new ModelAndView("redirect:/mission");
            case MissionOutcome.Refused(var reason) ->
                refused(form(mission, form, MissionWords.refusal(page.m(), reason)));
        };
    }

    @GetMapping("/mission/charge/{id}/return")
    ModelAndView askReturn(Actor actor, @PathVariable UUID id) {
        var mission = mission(actor);
        var charge = mission.charge(id).orElseThrow(NotFound::new);
        return new ModelAndView("identity/mission/return")
                .addObject("charge", charge)
                .addObject("runs", charge.runsAt(mission.now()))
                .addObject("account", mission.find(charge.account()).orElseThrow(NotFound::new))
                .addObject("zone", stations.get(mission.dutyStation()).zone())
                .addObject("titles", titles);
    }

    @PostMapping("/mission/charge/{id}/return")
    ModelAndView close(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String confirmed) {
        if (confirmed.isEmpty()) {
            return askReturn(actor, id);
        }
        return switch (keeping.close(actor, id)) {
            case MissionOutcome.Done _ -> new ModelAndView("redirect:/mission");
            case MissionOutcome.NotThere _, MissionOutcome.Refused _ -> throw new NotFound();
        };
    }

    private Mission mission(Actor actor) {
        return missions.own(actor)
                .filter(own -> own.mayKeepCharge(Objects.requireNonNull(actor.accountId())))
                .orElseThrow(NotFound::new);
    }

    private ModelAndView form(Mission mission, ChargeForm form, @Nullable String error) {
        return new ModelAndView("identity/mission/charge")
                .addObject("mission", mission)
                .addObject("form", form)
                .addObject("zone", stations.get(mission.dutyStation()).zone())
                .addObject("titles", titles)
                .addObject("errors", error == null ? Map.of() : Map.of("deputy", error));
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static Instant at(String local, ZoneId zone) {
        return LocalDateTime.parse(local)
                .truncatedTo(ChronoUnit.MINUTES)
                .atZone(zone)
                .toInstant();
    }
}
