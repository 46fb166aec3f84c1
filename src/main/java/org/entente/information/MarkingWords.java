package org.entente.information;

import org.entente.information.AudiencePreview.Warning;
import org.entente.web.Messages;

/** The words for markings. The labels themselves have none but their own (TLP-06). */
public final class MarkingWords {

    private MarkingWords() {}

    /** Who may receive it, in the terms of a group of States. */
    public static String meaning(Messages m, Tlp tlp) {
        return switch (tlp) {
            case CLEAR -> m.get("information.meaning.clear");
            case GREEN -> m.get("information.meaning.green");
            case AMBER -> m.get("information.meaning.amber");
            case AMBER_STRICT -> m.get("information.meaning.amber-strict");
            case RED -> m.get("information.meaning.red");
        };
    }

    public static String distribution(Messages m, Distribution distribution) {
        return switch (distribution) {
            case GENERAL -> m.get("information.distribution.general");
            case LIMITED -> m.get("information.distribution.limited");
            case RESTRICTED -> m.get("information.distribution.restricted");
        };
    }

    public static String warning(Messages m, Warning warning) {
        return switch (warning) {
            case WIDER_THAN_USUAL -> m.get("information.warning.wider-than-usual");
            case LEAVES_OUT_MEMBERS -> m.get("information.warning.leaves-out-members");
            case INCLUDES_OTHERS_THAN_MEMBERS -> m.get("information.warning.includes-others");
        };
    }

    /** What follows a marking by itself. */
    public static String lapse(Messages m, Lapse lapse) {
        var when = m.get(
                "web.time.at", "when", m.weekdayDateTime(lapse.at(), lapse.zone()), "city", m.zoneName(lapse.zone()));
        var label = lapse.tlp().label();
        return lapse.alone()
                ? m.get("information.lapse.alone", "when", when, "label", label)
                : m.get("information.lapse.group", "when", when, "label", label);
    }

    public static String refusal(Messages m, MarkingRefusal refusal) {
        return switch (refusal) {
            case NO_SUCH_THING, NOT_ORIGINATOR -> m.get("information.refused.not-originator");
            case ALREADY_PUBLIC -> m.get("information.refused.already-public");
            case UNCHANGED -> m.get("information.refused.unchanged");
            case NO_TIME_TO_COME -> m.get("information.lapse.refused");
            case NOT_OF_GROUP -> m.get("information.refused.not-of-group");
            case UNDER_SILENCE -> m.get("information.refused.under-silence");
        };
    }
}
