package org.entente.texts.web;

import java.time.Clock;
import java.util.List;
import org.entente.core.Actor;
import org.entente.groups.Group;
import org.entente.groups.Groups;
import org.entente.texts.model.SilencePeriod;
import org.entente.texts.model.SilencePresets;
import org.entente.texts.model.SilenceProfile;
import org.entente.texts.usecase.KeepingSilenceProfile;
import org.entente.web.Messages;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How a group practises silence: read by its members, chosen by its chair among the presets. */
@Controller
public class SilenceProfileController {

    private final Groups groups;
    private final KeepingSilenceProfile keeping;
    private final Clock clock;
    private final List<SilenceProfile> presets;

    SilenceProfileController(
            Groups groups,
            KeepingSilenceProfile keeping,
            Clock clock,
            @Value("${entente.demo:false}") boolean demonstration) {
        this.groups = groups;
        this.keeping = keeping;
        this.clock = clock;
        // Two minutes are for trying it out, and never for real States.
        this.presets = SilencePresets.all().stream()
                .filter(preset -> demonstration || preset != SilencePresets.DEMONSTRATION)
                .toList();
    }

    @GetMapping("/groups/{slug}/silence-profile")
    ModelAndView show(
            Actor actor, Page page, @PathVariable String slug, @RequestParam(defaultValue = "false") boolean saved) {
        return page(actor, page, group(actor, slug)).addObject("saved", saved);
    }

    @PostMapping("/groups/{slug}/silence-profile")
    ModelAndView keep(Actor actor, Page page, @PathVariable String slug, @RequestParam String preset) {
        var group = group(actor, slug);
        var profile = presets.stream()
                .filter(one -> one.name().equals(preset))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (keeping.keep(actor, group.id(), profile, clock).isPresent()) {
            var refused = page(actor, page, group);
            refused.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return refused;
        }
        return new ModelAndView("redirect:/groups/" + slug + "/silence-profile?saved=true");
    }

    /** Every setting by itself, for a group whose practice is none of the presets. */
    @PostMapping("/groups/{slug}/silence-profile/settings")
    ModelAndView settle(
            Actor actor, Page page, @PathVariable String slug, @RequestParam MultiValueMap<String, String> sent) {
        var group = group(actor, slug);
        var form = SilenceProfileForm.sent(sent);
        var profile = form.profile(keeping.of(actor, group.id()), page.m());
        if (profile.isEmpty()
                || keeping.keep(actor, group.id(), profile.get(), clock).isPresent()) {
            var refused = page(actor, page, group).addObject("form", form);
            refused.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return refused;
        }
        return new ModelAndView("redirect:/groups/" + slug + "/silence-profile?saved=true");
    }

    private Group group(Actor actor, String slug) {
        return groups.bySlug(actor, slug).orElseThrow(NotFound::new);
    }

    /** One preset as a row of choices. */
    public record Choice(String name, String word, String minimum, boolean current) {}

    private ModelAndView page(Actor actor, Page page, Group group) {
        var m = page.m();
        var profile = keeping.of(actor, group.id());
        List<Choice> choices = presets.stream()
                .map(preset -> new Choice(
                        preset.name(),
                        SilenceWords.preset(m, preset.name()),
                        minimum(m, preset),
                        preset.name().equals(profile.name())))
                .toList();
        return new ModelAndView("texts/silence/profile")
                .addObject("groupPath", "/groups/" + group.slug())
                .addObject("groupName", group.name().in(m.language()))
                .addObject("profile", profile)
                .addObject("word", SilenceWords.preset(m, profile.name()))
                .addObject("minimum", minimum(m, profile))
                .addObject("choices", choices)
                .addObject("form", SilenceProfileForm.of(profile))
                .addObject("mayKeep", keeping.mayKeep(actor, group.id()));
    }

    private static String minimum(Messages m, SilenceProfile profile) {
        return switch (profile.starting().minimum()) {
            case SilencePeriod.Elapsed(var length) when length.isZero() -> m.get("silence.profile.no-minimum");
            case SilencePeriod.Elapsed(var length) -> m.duration(length);
            case SilencePeriod.WorkingDays(var days) -> m.get("silence.profile.working-days", "count", days);
        };
    }
}
