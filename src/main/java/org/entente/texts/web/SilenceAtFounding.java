package org.entente.texts.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.core.Actor;
import org.entente.core.BrokenInvariant;
import org.entente.groups.FoundingChoice;
import org.entente.groups.Group;
import org.entente.texts.model.SilencePresets;
import org.entente.texts.model.SilenceProfile;
import org.entente.texts.usecase.KeepingSilenceProfile;
import org.entente.web.Messages;
import org.springframework.stereotype.Component;

/** Lets who founds a group choose how it practises silence, among the presets that are for real States. */
@Component
class SilenceAtFounding implements FoundingChoice {

    private final KeepingSilenceProfile keeping;

    SilenceAtFounding(KeepingSilenceProfile keeping) {
        this.keeping = keeping;
    }

    @Override
    public String name() {
        return "silence-profile";
    }

    @Override
    public String label(Messages m) {
        return m.get("silence.fact.profile");
    }

    @Override
    public Map<String, String> options(Messages m) {
        var options = new LinkedHashMap<String, String>();
        options.put(SilencePresets.INFORMAL.name(), SilenceWords.preset(m, SilencePresets.INFORMAL.name()));
        SilencePresets.all().stream()
                .filter(preset -> preset != SilencePresets.DEMONSTRATION)
                .map(SilenceProfile::name)
                .forEach(name -> options.putIfAbsent(name, SilenceWords.preset(m, name)));
        return options;
    }

    @Override
    public void choose(Actor actor, Group group, String option, Clock clock) {
        var profile = SilencePresets.all().stream()
                .filter(preset -> preset.name().equals(option))
                .findFirst()
                .orElseThrow(() -> new BrokenInvariant("texts.no-such-profile", Map.of("profile", option)));
        keeping.keep(actor, group.id(), profile, clock).ifPresent(refusal -> {
            throw new BrokenInvariant("texts.profile-refused", Map.of("refusal", refusal));
        });
    }
}
