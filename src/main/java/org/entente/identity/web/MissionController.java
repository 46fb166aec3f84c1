package org.entente.identity.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.core.Actor;
import org.entente.identity.Account;
import org.entente.identity.Titles;
import org.entente.identity.usecase.Audit;
import org.entente.identity.usecase.Missions;
import org.entente.identity.usecase.ReadingAccounts;
import org.entente.identity.usecase.RecoveringAccess;
import org.entente.web.NavigationEntry;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The people of the reader's mission, and what was done to their posts. */
@Controller
class MissionController {

    private static final int PAGE_SIZE = 30;

    private final Missions missions;
    private final ReadingAccounts accounts;
    private final Audit audit;
    private final Titles titles;
    private final RecoveringAccess recovering;

    MissionController(
            Missions missions, ReadingAccounts accounts, Audit audit, Titles titles, RecoveringAccess recovering) {
        this.missions = missions;
        this.accounts = accounts;
        this.audit = audit;
        this.titles = titles;
        this.recovering = recovering;
    }

    @Bean
    static NavigationEntry missionEntry() {
        return new NavigationEntry(70, "identity.mission.navigation", "/mission", Set.of(Actor.Kind.DELEGATE));
    }

    @GetMapping("/mission")
    ModelAndView show(Actor actor) {
        var seen = missions.ofState(actor);
        var own = seen.stream()
                .filter(mission -> mission.dutyStation().equals(actor.dutyStation()))
                .findFirst()
                .orElseThrow(NotFound::new);
        var reader = Objects.requireNonNull(actor.accountId());
        return new ModelAndView("identity/mission/show")
                .addObject("mission", own)
                .addObject(
                        "others",
                        seen.stream().filter(mission -> mission != own).toList())
                .addObject("recoveries", recovering.waitingFor(actor))
                .addObject("titles", titles)
                .addObject("reader", reader)
                .addObject("administers", own.isAdministeredBy(reader))
                .addObject("coordinates", own.isCoordinatedBy(reader))
                .addObject("keepsCharge", own.mayKeepCharge(reader))
                .addObject("stateCanBind", own.canBind() || accounts.canBind(own.party()));
    }

    @GetMapping("/mission/audit")
    ModelAndView audit(Actor actor, Page page, @RequestParam(defaultValue = "1") int number) {
        var mission = missions.own(actor)
                .filter(own -> own.isAdministeredBy(Objects.requireNonNull(actor.accountId())))
                .orElseThrow(NotFound::new);
        var at = Math.clamp(number, 1, 10_000);
        List<Audit.Entry> found = audit.of(actor, at, PAGE_SIZE + 1);
        Map<?, Account> people = mission.posts().stream().collect(Collectors.toMap(Account::id, Function.identity()));
        return new ModelAndView("identity/mission/audit")
                .addObject("entries", found.stream().limit(PAGE_SIZE).toList())
                .addObject("people", people)
                .addObject("titles", titles)
                .addObject("number", at)
                .addObject("pages", found.size() > PAGE_SIZE ? at + 1 : at);
    }
}
