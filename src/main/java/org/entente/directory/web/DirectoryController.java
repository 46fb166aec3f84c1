package org.entente.directory.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.PartyCode;
import org.entente.directory.MissionKey;
import org.entente.directory.usecase.DirectorySearch;
import org.entente.directory.usecase.MissionCard;
import org.entente.directory.usecase.OwnMission;
import org.entente.directory.usecase.ReadingTheDirectory;
import org.entente.groups.Group;
import org.entente.identity.RequestLimit;
import org.entente.identity.Titles;
import org.entente.parties.DutyStations;
import org.entente.web.NavigationEntry;
import org.entente.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The directory: found page by page, so that nobody takes it along through its search. */
@Controller
class DirectoryController {

    private static final int PAGE_SIZE = 25;
    private static final int LONGEST = 100;

    private final ReadingTheDirectory reading;
    private final DirectorySearch search;
    private final OwnMission own;
    private final DutyStations stations;
    private final Titles titles;
    private final Clock clock;
    private final RequestLimit limit = new RequestLimit(150);

    DirectoryController(
            ReadingTheDirectory reading,
            DirectorySearch search,
            OwnMission own,
            DutyStations stations,
            Titles titles,
            Clock clock) {
        this.reading = reading;
        this.search = search;
        this.own = own;
        this.stations = stations;
        this.titles = titles;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry directoryEntry() {
        return new NavigationEntry(45, "directory.nav", "/directory", Set.of(Actor.Kind.DELEGATE));
    }

    @GetMapping("/directory")
    ModelAndView list(
            Actor actor,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "1") int number) {
        return list(actor, null, words, topic, number);
    }

    @GetMapping("/groups/{slug}/directory")
    ModelAndView listOfGroup(
            Actor actor,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "1") int number) {
        return list(actor, reading.group(actor, slug), words, topic, number);
    }

    @GetMapping("/directory/missions/{party}/{station}")
    ModelAndView show(Actor actor, @PathVariable String party, @PathVariable String station) {
        var mission = key(party, station, stations);
        var found = reading.card(actor, mission).orElseThrow(NotFound::new);
        return new ModelAndView("directory/show")
                .addObject("card", found.card())
                .addObject("changes", found.changes())
                .addObject("titles", titles)
                .addObject("now", clock.instant())
                .addObject("keeps", own.of(actor).equals(mission) && own.administers(actor));
    }

    /** @throws NotFound if there is no such party or duty station */
    static MissionKey key(String party, String station, DutyStations stations) {
        try {
            return stations.find(station)
                    .map(place -> new MissionKey(new PartyCode(party), place.code()))
                    .orElseThrow(NotFound::new);
        } catch (IllegalArgumentException noCode) {
            throw new NotFound();
        }
    }

    private ModelAndView list(Actor actor, @Nullable Group group, String words, String topic, int number) {
        var asked = words.strip();
        var allowed = limit.allows(
                Optional.ofNullable(actor.accountId()).map(UUID::toString).orElse(""));
        var chosen = DirectoryFilter.of(asked.length() > LONGEST ? asked.substring(0, LONGEST) : asked, topic);
        var cards =
                !allowed ? List.<MissionCard>of() : group == null ? reading.cards(actor) : reading.cards(actor, group);
        var found = search.find(cards, chosen.words(), chosen.topic(), actor.language());
        var pages = Math.max(1, Math.ceilDiv(found.size(), PAGE_SIZE));
        var index = Math.clamp(number, 1, pages);
        var page = new ModelAndView("directory/list")
                .addObject("group", group)
                .addObject("filter", chosen)
                .addObject(
                        "cards",
                        found.stream()
                                .skip((long) (index - 1) * PAGE_SIZE)
                                .limit(PAGE_SIZE)
                                .toList())
                .addObject("found", found.size())
                .addObject("allowed", allowed)
                .addObject("own", own.of(actor))
                .addObject("titles", titles)
                .addObject("number", index)
                .addObject("pages", pages);
        page.setStatus(allowed ? HttpStatus.OK : HttpStatus.TOO_MANY_REQUESTS);
        return page;
    }
}
