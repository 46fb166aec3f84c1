package org.entente.notices;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.core.Actor;
import org.entente.notices.Preference.Delivery;
import org.entente.web.Messages;
import org.entente.web.NotFound;
import org.entente.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How the reader wants mail. */
@Controller
class PreferenceController {

    private final Preferences preferences;

    PreferenceController(Preferences preferences) {
        this.preferences = preferences;
    }

    @GetMapping("/account/notices")
    ModelAndView show(Actor actor, @RequestParam(defaultValue = "false") boolean saved) {
        return form(PreferenceForm.of(preferences.of(delegate(actor))), Map.of(), saved);
    }

    @PostMapping("/account/notices")
    ModelAndView save(Page page, @RequestParam Map<String, String> sent) {
        var actor = delegate(page.actor());
        var form = PreferenceForm.sent(sent);
        var errors = new LinkedHashMap<String, String>();
        var preference = read(form, errors, page.m());
        if (preference == null) {
            var refused = form(form, errors, false);
            refused.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return refused;
        }
        preferences.keep(actor, preference);
        return new ModelAndView("redirect:/account/notices?saved=true");
    }

    private static @Nullable Preference read(PreferenceForm form, Map<String, String> errors, Messages m) {
        try {
            var delivery = Delivery.valueOf(form.delivery());
            var hour = Integer.parseInt(form.hour());
            if (hour < 0 || hour > 23) {
                throw new NotFound();
            }
            return quiet(form, delivery, hour, errors, m);
        } catch (IllegalArgumentException noSuchChoice) {
            throw new NotFound();
        }
    }

    private static @Nullable Preference quiet(
            PreferenceForm form, Delivery delivery, int hour, Map<String, String> errors, Messages m) {
        if (form.from().isBlank() && form.until().isBlank()) {
            return new Preference(delivery, hour, null, null);
        }
        try {
            var from = LocalTime.parse(form.from());
            var until = LocalTime.parse(form.until());
            if (!from.equals(until)) {
                return new Preference(delivery, hour, from, until);
            }
            errors.put("until", m.get("notices.preferences.quiet.same"));
        } catch (DateTimeException unreadable) {
            errors.put("from", m.get("notices.preferences.quiet.both"));
        }
        return null;
    }

    private static Actor delegate(Actor actor) {
        if (!actor.isDelegate()) {
            throw new NotFound();
        }
        return actor;
    }

    private static ModelAndView form(PreferenceForm form, Map<String, String> errors, boolean saved) {
        return new ModelAndView("notices/preferences")
                .addObject("form", form)
                .addObject("errors", errors)
                .addObject("saved", saved);
    }
}
