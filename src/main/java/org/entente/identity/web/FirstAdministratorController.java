package org.entente.identity.web;

import java.util.List;
import java.util.Map;
import org.entente.core.Actor;
import org.entente.identity.Titles;
import org.entente.identity.model.Addressee;
import org.entente.identity.model.MissionOutcome;
import org.entente.identity.model.MissionRefusal;
import org.entente.identity.usecase.InvitingAPerson;
import org.entente.identity.usecase.Ministries;
import org.entente.identity.usecase.RecoveringAccess;
import org.entente.parties.DutyStations;
import org.entente.parties.Parties;
import org.entente.parties.Party;
import org.entente.web.NavigationEntry;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The operator brings in the first administrator of a mission, who does the rest (the route asks for the operator). */
@Controller
class FirstAdministratorController {

    private final InvitingAPerson inviting;
    private final Parties parties;
    private final DutyStations stations;
    private final Ministries ministries;
    private final RecoveringAccess recovering;
    private final Titles titles;

    FirstAdministratorController(
            InvitingAPerson inviting,
            Parties parties,
            DutyStations stations,
            Ministries ministries,
            RecoveringAccess recovering,
            Titles titles) {
        this.inviting = inviting;
        this.parties = parties;
        this.stations = stations;
        this.ministries = ministries;
        this.recovering = recovering;
        this.titles = titles;
    }

    @Bean
    static NavigationEntry missionsEntry() {
        return new NavigationEntry(
                80, "identity.operator.missions", "/operator/missions", java.util.Set.of(Actor.Kind.OPERATOR));
    }

    @GetMapping("/operator/missions")
    ModelAndView ask(Page page, @RequestParam(defaultValue = "false") boolean invited) {
        return form(page, EmailForm.of(Map.of(), page.language()), Map.of(), Map.of())
                .addObject("invited", invited);
    }

    @PostMapping("/operator/missions")
    ModelAndView invite(Page page, @RequestParam Map<String, String> sent) {
        var email = EmailForm.of(sent, page.language());
        if (!email.isAddress()) {
            return refused(page, email, sent, MissionRefusal.ADDRESS_UNREADABLE);
        }
        var party = parties(page).stream()
                .map(Party::code)
                .filter(code -> code.value().equals(sent.get("party")))
                .findFirst()
                .orElseThrow(NotFound::new);
        var station = stations.find(sent.getOrDefault("station", "")).orElseThrow(NotFound::new);
        if (!ministries.vouches(email.ministry(), party)) {
            return refused(page, email, sent, MissionRefusal.MINISTRY_OF_ANOTHER);
        }
        var addressee = new Addressee(email.email(), email.language(), ministries.chosen(email.ministry(), party));
        return switch (inviting.inviteFirst(page.actor(), party, station.code(), addressee)) {
            case MissionOutcome.NotThere _ -> throw new NotFound();
            case MissionOutcome.Done _ -> new ModelAndView("redirect:/operator/missions?invited=true");
            case MissionOutcome.Refused(var reason) -> refused(page, email, sent, reason);
        };
    }

    private ModelAndView refused(Page page, EmailForm email, Map<String, String> sent, MissionRefusal reason) {
        var field = reason == MissionRefusal.MINISTRY_OF_ANOTHER ? "ministry" : "email";
        var form = form(page, email, sent, Map.of(field, MissionWords.refusal(page.m(), reason)))
                .addObject("invited", false);
        form.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return form;
    }

    private ModelAndView form(Page page, EmailForm email, Map<String, String> sent, Map<String, String> errors) {
        return new ModelAndView("identity/mission/first")
                .addObject("form", email)
                .addObject("party", sent.getOrDefault("party", ""))
                .addObject("station", sent.getOrDefault("station", ""))
                .addObject("parties", parties(page))
                .addObject("stations", stations.all())
                .addObject("recoveries", recovering.waitingFor(page.actor()))
                .addObject("titles", titles)
                .addObject("ministries", ministries.all())
                .addObject("errors", errors);
    }

    private List<Party> parties(Page page) {
        return parties.inProtocolOrder(parties.all().stream().map(Party::code).toList(), page.language());
    }
}
