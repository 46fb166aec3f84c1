package org.entente.groups.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.entente.core.Actor;
import org.entente.groups.Groups;
import org.entente.web.NavigationEntry;
import org.entente.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The groups of the reader's State, and the page of one of them. */
@Controller
class GroupController {

    private final Groups groups;
    private final GroupReading reading;

    GroupController(Groups groups, GroupReading reading) {
        this.groups = groups;
        this.reading = reading;
    }

    @Bean
    static NavigationEntry groupsNavigation() {
        return new NavigationEntry(20, "groups.navigation", "/groups", Set.of(Actor.Kind.DELEGATE));
    }

    @GetMapping("/groups")
    ModelAndView list(Actor actor) {
        return new ModelAndView("groups/list", "groups", groups.of(actor));
    }

    @GetMapping("/groups/{slug}")
    ModelAndView show(
            Actor actor,
            Page page,
            @PathVariable String slug,
            @RequestParam(name = "as-of", required = false) @Nullable String asked) {
        var asOf = date(asked);
        var unreadable = asked != null && !asked.isBlank() && asOf == null;
        var view = reading.group(actor, slug, asOf == null ? reading.today() : asOf, page.m());
        var answer = new ModelAndView("groups/show", "view", view).addObject("unreadable", unreadable);
        answer.setStatus(unreadable ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return answer;
    }

    /** The day asked for; none if nothing, or no date, was asked for. */
    static @Nullable LocalDate date(@Nullable String asked) {
        try {
            return asked == null || asked.isBlank() ? null : LocalDate.parse(asked.strip());
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
