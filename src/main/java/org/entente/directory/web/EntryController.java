package org.entente.directory.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.directory.MissionKey;
import org.entente.directory.usecase.KeepingTheEntry;
import org.entente.directory.usecase.OwnMission;
import org.entente.directory.usecase.ReadingTheDirectory;
import org.entente.identity.Titles;
import org.entente.web.Identifier;
import org.entente.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The mission's own administrator writes its entry, sees it as others will, and publishes it. */
@Controller
class EntryController {

    private final OwnMission own;
    private final ReadingTheDirectory reading;
    private final KeepingTheEntry keeping;
    private final Titles titles;
    private final Clock clock;

    EntryController(OwnMission own, ReadingTheDirectory reading, KeepingTheEntry keeping, Titles titles, Clock clock) {
        this.own = own;
        this.reading = reading;
        this.keeping = keeping;
        this.titles = titles;
        this.clock = clock;
    }

    @GetMapping("/mission/directory")
    ModelAndView ask(Actor actor) {
        var mission = own.administeredBy(actor);
        var entry = reading.entry(actor, mission);
        return form(mission, EntryForm.of(entry.orElse(null), actor.language()), Map.of());
    }

    @PostMapping("/mission/directory")
    ModelAndView publish(Page page, @RequestParam Map<String, String> sent) {
        var mission = own.administeredBy(page.actor());
        var form = EntryForm.sent(sent);
        var errors = new LinkedHashMap<String, String>();
        var entry = form.read(mission, clock.instant(), errors, page.m());
        if (!errors.isEmpty()) {
            var refused = form(mission, form, errors);
            refused.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return refused;
        }
        if (!sent.containsKey("form")) {
            return new ModelAndView("directory/entry-confirm")
                    .addObject("entry", entry)
                    .addObject("form", form)
                    .addObject("title", titles.mission(mission.party(), mission.dutyStation(), page.language()));
        }
        keeping.publish(page.actor(), entry, token(sent));
        return new ModelAndView("redirect:" + mission.path());
    }

    /** The token by which a form that is sent twice acts once. */
    static UUID token(Map<String, String> sent) {
        return Identifier.of(sent.getOrDefault("form", ""));
    }

    private ModelAndView form(MissionKey mission, EntryForm form, Map<String, String> errors) {
        return new ModelAndView("directory/entry")
                .addObject("mission", mission)
                .addObject("form", form)
                .addObject("errors", errors)
                .addObject("months", List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12));
    }
}
