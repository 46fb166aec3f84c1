package org.entente.directory.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.directory.usecase.ListingThePeople;
import org.entente.directory.usecase.OwnMission;
import org.entente.identity.Titles;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The mission's own administrator says whom the directory lists, and in which order. */
@Controller
class PeopleController {

    private static final int LAST = 999;

    private final OwnMission own;
    private final ListingThePeople listing;
    private final Titles titles;

    PeopleController(OwnMission own, ListingThePeople listing, Titles titles) {
        this.own = own;
        this.listing = listing;
        this.titles = titles;
    }

    @GetMapping("/mission/directory/people")
    ModelAndView ask(Actor actor) {
        return new ModelAndView("directory/people")
                .addObject("candidates", listing.candidates(actor))
                .addObject("mission", own.of(actor))
                .addObject("titles", titles);
    }

    /** {@code listed-<post>} lists a post, {@code place-<post>} says where; places that cannot be read come last. */
    @PostMapping("/mission/directory/people")
    String choose(Actor actor, @RequestParam Map<String, String> sent) {
        List<UUID> listed = listing.candidates(actor).stream()
                .map(candidate -> candidate.account().id())
                .filter(post -> sent.containsKey("listed-" + post))
                .sorted(Comparator.comparingInt(post -> place(sent.getOrDefault("place-" + post, ""))))
                .toList();
        listing.choose(actor, listed);
        return "redirect:" + own.of(actor).path();
    }

    private static int place(String typed) {
        try {
            return Math.clamp(Integer.parseInt(typed.strip()), 1, LAST);
        } catch (NumberFormatException unreadable) {
            return LAST;
        }
    }
}
