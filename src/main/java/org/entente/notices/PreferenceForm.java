package org.entente.notices;

import java.util.Map;
import org.entente.notices.Preference.Delivery;
import org.entente.web.Messages;

/** What was typed of how a person wants mail. */
public record PreferenceForm(String delivery, String hour, String from, String until) {

    static PreferenceForm of(Preference preference) {
        var from = preference.quietFrom();
        var until = preference.quietUntil();
        return new PreferenceForm(
                preference.delivery().name(),
                String.valueOf(preference.digestHour()),
                from == null ? "" : from.toString(),
                until == null ? "" : until.toString());
    }

    static PreferenceForm sent(Map<String, String> sent) {
        return new PreferenceForm(
                sent.getOrDefault("delivery", ""),
                sent.getOrDefault("hour", ""),
                sent.getOrDefault("from", "").strip(),
                sent.getOrDefault("until", "").strip());
    }

    public static String words(Messages m, Delivery delivery) {
        return switch (delivery) {
            case IMMEDIATE -> m.get("notices.preferences.immediate");
            case DIGEST -> m.get("notices.preferences.digest");
            case NONE -> m.get("notices.preferences.none");
        };
    }
}
