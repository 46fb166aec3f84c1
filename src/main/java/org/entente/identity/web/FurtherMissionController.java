package org.entente.identity.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.core.Actor;
import org.entente.identity.Titles;
import org.entente.identity.model.Addressee;
import org.entente.identity.model.Mission;
import org.entente.identity.model.MissionOutcome;
import org.entente.identity.model.MissionRefusal;
import org.entente.identity.usecase.Invitations;
import org.entente.identity.usecase.InvitingAPerson;
import org.entente.identity.usecase.Ministries;
import org.entente.identity.usecase.Missions;
import org.entente.parties.DutyStation;
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

/** A national coordinator opens a further mission of the State: its first administrator is invited, who does the rest. */
@Controller
class FurtherMissionController {

    private final Missions missions;
    private final Invitations invitations;
    private final InvitingAPerson inviting;
    private final DutyStations stations;
    private final Ministries ministries;
    private final Titles titles;

    FurtherMissionController(
            Missions missions,
            Invitations invitations,
            InvitingAPerson inviting,
            DutyStations stations,
            Ministries ministries,
            Titles titles) {
        this.missions = missions;
        this.invitations = invitations;
        this.inviting = inviting;
        this.stations = stations;
        this.ministries = ministries;
        this.titles = titles;
    }

    @GetMapping("/mission/further")
    ModelAndView ask(Actor actor, Page page) {
        return form(actor, EmailForm.of(Map.of(), page.language()), "", Map.of());
    }

    @PostMapping("/mission/further")
    ModelAndView invite(Actor actor, Page page, @RequestParam String station, @RequestParam Map<String, String> sent) {
        var mission = coordinated(actor);
        var email = EmailForm.of(sent, page.language());
        var place = stations.find(station).orElseThrow(NotFound::new);
        if (!email.isAddress()) {
            return refused(actor, page, email, station, MissionRefusal.ADDRESS_UNREADABLE);
        }
        var addressee =
                new Addressee(email.email(), email.language(), ministries.chosen(email.ministry(), mission.party()));
        if (!sent.containsKey("confirmed")) {
            return new ModelAndView("identity/mission/further-confirm")
                    .addObject("form", email)
                    .addObject("ministry", ministries.numbered(email.ministry()).orElse(null))
                    .addObject("party", mission.party())
                    .addObject("station", place.code())
                    .addObject("wish", InvitingAPerson.first())
                    .addObject("titles", titles);
        }
        return switch (inviting.inviteTo(actor, place.code(), addressee)) {
            case MissionOutcome.NotThere _ -> throw new NotFound();
            case MissionOutcome.Done _ -> new ModelAndView("redirect:/mission/further");
            case MissionOutcome.Refused(var reason) -> refused(actor, page, email, station, reason);
        };
    }

    @PostMapping("/mission/further/{id}/withdrawal")
    String withdraw(Actor actor, @PathVariable UUID id) {
        return switch (inviting.withdrawElsewhere(actor, id)) {
            case MissionOutcome.Done _ -> "redirect:/mission/further";
            case MissionOutcome.NotThere _, MissionOutcome.Refused _ -> throw new NotFound();
        };
    }

    private Mission coordinated(Actor actor) {
        return missions.own(actor)
                .filter(own -> own.isCoordinatedBy(Objects.requireNonNull(actor.accountId())))
                .orElseThrow(NotFound::new);
    }

    private ModelAndView refused(Actor actor, Page page, EmailForm email, String station, MissionRefusal reason) {
        var field = reason == MissionRefusal.MISSION_RUN ? "station" : "email";
        var again = form(actor, email, station, Map.of(field, MissionWords.refusal(page.m(), reason)));
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private ModelAndView form(Actor actor, EmailForm email, String station, Map<String, String> errors) {
        var mission = coordinated(actor);
        var own = Objects.requireNonNull(actor.accountId());
        return new ModelAndView("identity/mission/further")
                .addObject("mission", mission)
                .addObject("form", email)
                .addObject("ministries", ministries.of(mission.party()))
                .addObject("station", station)
                .addObject("stations", open(actor, station))
                .addObject(
                        "open",
                        invitations.ofState(actor, mission.now()).stream()
                                .filter(invitation -> own.equals(invitation.by()))
                                .toList())
                .addObject("titles", titles)
                .addObject("errors", errors);
    }

    /** Where the State has no mission that anybody runs; besides, the place that was chosen, so that it is not lost. */
    private List<DutyStation> open(Actor actor, @Nullable String chosen) {
        var run = missions.ofState(actor).stream()
                .filter(Mission::hasAdministrator)
                .map(Mission::dutyStation)
                .collect(Collectors.toSet());
        return stations.all().stream()
                .filter(station ->
                        !run.contains(station.code()) || station.code().equals(chosen))
                .toList();
    }
}
