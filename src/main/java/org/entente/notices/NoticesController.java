package org.entente.notices;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.identity.Titles;
import org.entente.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The inbox of the person who reads, and that of the mission. */
@Controller
class NoticesController {

    private static final int PAGE_SIZE = 25;

    private final Inbox inbox;
    private final MissionInbox mission;
    private final Titles titles;
    private final Clock clock;

    NoticesController(Inbox inbox, MissionInbox mission, Titles titles, Clock clock) {
        this.inbox = inbox;
        this.mission = mission;
        this.titles = titles;
        this.clock = clock;
    }

    @GetMapping("/notices")
    ModelAndView list(
            Actor actor,
            @RequestParam(defaultValue = "1") int number,
            @RequestParam(defaultValue = "false") boolean unread) {
        var now = clock.instant();
        var waiting = inbox.count(actor, true);
        var pages = pages(unread ? waiting : inbox.count(actor, false));
        var index = Math.clamp(number, 1, pages);
        return new ModelAndView("notices/list")
                .addObject("notices", inbox.page(actor, unread, index - 1, PAGE_SIZE))
                .addObject("unread", unread)
                .addObject("waiting", waiting)
                .addObject("now", now)
                .addObject("number", index)
                .addObject("pages", pages);
    }

    @GetMapping("/notices/mission")
    ModelAndView mission(Actor actor, @RequestParam(defaultValue = "1") int number) {
        var pages = pages(mission.count(actor));
        var index = Math.clamp(number, 1, pages);
        return new ModelAndView("notices/mission")
                .addObject("notices", mission.page(actor, index - 1, PAGE_SIZE))
                .addObject("titles", titles)
                .addObject("number", index)
                .addObject("pages", pages);
    }

    @GetMapping("/notices/{id}")
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        return new ModelAndView("notices/show")
                .addObject("notice", inbox.open(actor, id).orElseThrow(NotFound::new));
    }

    /** Under the account, so that whoever only reads may do it too. */
    @PostMapping("/account/notices/read")
    String readAll(Actor actor, @RequestParam(defaultValue = "") String until) {
        if (!actor.isDelegate()) {
            throw new NotFound();
        }
        try {
            inbox.openAll(actor, Instant.parse(until));
        } catch (DateTimeException unreadable) {
            throw new NotFound();
        }
        return "redirect:/notices";
    }

    private static int pages(int rows) {
        return Math.max(1, Math.ceilDiv(rows, PAGE_SIZE));
    }
}
