package org.entente.parties.web;

import java.util.Set;
import java.util.stream.Stream;
import org.entente.core.Actor;
import org.entente.parties.Parties;
import org.entente.parties.RegionalGroup;
import org.entente.web.NavigationEntry;
import org.entente.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The States and the organisations, by name and by regional group. */
@Controller
class PartiesController {

    private static final int LONGEST_NAME = 100;

    private final Parties parties;

    PartiesController(Parties parties) {
        this.parties = parties;
    }

    @Bean
    static NavigationEntry partiesNavigation() {
        return new NavigationEntry(50, "parties.navigation", "/parties", Set.of(Actor.Kind.DELEGATE));
    }

    @GetMapping("/parties")
    ModelAndView list(
            Page page,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(name = "regional-group", defaultValue = "") String regionalGroup) {
        var asked = name.substring(0, Math.min(name.length(), LONGEST_NAME)).strip();
        return new ModelAndView(
                "parties/list", "view", PartiesView.of(parties, asked, group(regionalGroup), page.language()));
    }

    /** The regional group of that name; a name that is none leaves the list whole. */
    private static @Nullable RegionalGroup group(String name) {
        return Stream.of(RegionalGroup.values())
                .filter(group -> group.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
