package org.entente.texts.web;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.core.Language;
import org.entente.texts.model.SilencePeriod;
import org.entente.texts.model.SilencePresets;
import org.entente.texts.model.SilenceProfile;
import org.entente.texts.model.SilenceProfile.Breaking;
import org.entente.texts.model.SilenceProfile.Ending;
import org.entente.texts.model.SilenceProfile.ObjectorVisibility;
import org.entente.texts.model.SilenceProfile.Publication;
import org.entente.texts.model.SilenceProfile.Starting;
import org.entente.texts.model.SilenceWindow;
import org.entente.web.Messages;
import org.entente.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * The settings of a profile as they are typed. What the form does not ask for (how long after expiry the platform waits,
 * how long a correction can be contested, what must remain after an objection is lifted) stays as it is.
 *
 * @param errors sentences by field, in the order of the form
 */
public record SilenceProfileForm(Map<String, String> values, Set<String> languages, Map<String, String> errors) {

    /** How a minimum period is counted. */
    public enum Unit {
        MINUTES,
        HOURS,
        WORKING_DAYS
    }

    private static final String OWN = "OWN";
    private static final int LONGEST_DAYS = 365;
    private static final int LONGEST_SETTLING = 7 * 24 * 60;

    static SilenceProfileForm of(SilenceProfile profile) {
        var starting = profile.starting();
        var breaking = profile.breaking();
        var ending = profile.ending();
        var window = starting.window();
        var values = new LinkedHashMap<String, String>();
        switch (starting.minimum()) {
            case SilencePeriod.WorkingDays(var days) -> period(values, days, Unit.WORKING_DAYS);
            case SilencePeriod.Elapsed(var length)
            when length.toMinutesPart() == 0 -> period(values, length.toHours(), Unit.HOURS);
            case SilencePeriod.Elapsed(var length) -> period(values, length.toMinutes(), Unit.MINUTES);
        }
        values.put("maximum", String.valueOf(starting.maximum().toDays()));
        values.put("cutOff", starting.cutOff().toString());
        values.put("from", window == null ? "" : window.from().toString());
        values.put("to", window == null ? "" : window.to().toString());
        flag(values, "meeting", starting.proposedInMeeting());
        values.put("threshold", String.valueOf(breaking.threshold()));
        flag(values, "amendment", breaking.amendmentBreaks());
        flag(values, "vote", breaking.voteRequestAllowed());
        values.put("hold", String.valueOf(breaking.holdMaximum().toDays()));
        flag(values, "lift", breaking.liftAllowed());
        values.put("visibility", breaking.objectorVisibility().name());
        values.put("quorum", String.valueOf(ending.quorumPercent()));
        values.put("extensions", String.valueOf(ending.maximumExtensions()));
        flag(values, "settle", ending.autoSettle());
        values.put("settleMinutes", String.valueOf(ending.settleTimeout().toMinutes()));
        values.put("statements", String.valueOf(ending.statementDays()));
        values.put("publication", ending.publication().name());
        return new SilenceProfileForm(
                values,
                starting.languages().stream().map(Language::tag).collect(Collectors.toSet()),
                new LinkedHashMap<>());
    }

    static SilenceProfileForm sent(MultiValueMap<String, String> sent) {
        return new SilenceProfileForm(
                sent.toSingleValueMap(), Set.copyOf(sent.getOrDefault("languages", List.of())), new LinkedHashMap<>());
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    public boolean isOn(String name) {
        return values.containsKey(name);
    }

    public @Nullable String error(String name) {
        return errors.get(name);
    }

    /** The profile that is meant; empty with {@link #errors} where something cannot be. */
    Optional<SilenceProfile> profile(SilenceProfile present, Messages m) {
        var starting = new Starting(
                isOn("meeting"),
                minimum(m),
                Duration.ofDays(number("maximum", 1, LONGEST_DAYS, m)),
                time("cutOff", m).orElse(present.starting().cutOff()),
                window(m),
                languages.stream()
                        .map(tag -> Language.of(tag).orElseThrow(NotFound::new))
                        .collect(Collectors.toSet()));
        var breaking = new Breaking(
                number("threshold", 1, 50, m),
                isOn("amendment"),
                isOn("vote"),
                Duration.ofDays(number("hold", 0, 30, m)),
                isOn("lift"),
                present.breaking().liftFloor(),
                present.breaking().contestPeriod(),
                one(ObjectorVisibility.class, "visibility"));
        var ending = new Ending(
                number("quorum", 0, 100, m),
                number("extensions", 0, 20, m),
                isOn("settle"),
                Duration.ofMinutes(number("settleMinutes", 1, LONGEST_SETTLING, m)),
                present.ending().drain(),
                number("statements", 0, 60, m),
                one(Publication.class, "publication"));
        if (starting.minimum() instanceof SilencePeriod.Elapsed(var length)
                && length.compareTo(starting.maximum()) > 0) {
            errors.putIfAbsent("maximum", m.get("silence.profile.error.maximum"));
        }
        return errors.isEmpty() ? Optional.of(named(starting, breaking, ending)) : Optional.empty();
    }

    /** The name of the preset that has the same settings, if one has. */
    private static SilenceProfile named(Starting starting, Breaking breaking, Ending ending) {
        return SilencePresets.all().stream()
                .filter(preset -> new SilenceProfile(preset.name(), starting, breaking, ending).equals(preset))
                .findFirst()
                .orElseGet(() -> new SilenceProfile(OWN, starting, breaking, ending));
    }

    private SilencePeriod minimum(Messages m) {
        return switch (one(Unit.class, "unit")) {
            case MINUTES -> new SilencePeriod.Elapsed(Duration.ofMinutes(number("minimum", 0, 10_000, m)));
            case HOURS -> new SilencePeriod.Elapsed(Duration.ofHours(number("minimum", 0, 10_000, m)));
            case WORKING_DAYS -> new SilencePeriod.WorkingDays(Math.max(1, number("minimum", 1, 200, m)));
        };
    }

    private @Nullable SilenceWindow window(Messages m) {
        if (value("from").isBlank() && value("to").isBlank()) {
            return null;
        }
        var from = time("from", m);
        var to = time("to", m);
        if (from.isEmpty() || to.isEmpty()) {
            return null;
        }
        if (!from.get().isBefore(to.get())) {
            errors.putIfAbsent("to", m.get("silence.profile.error.window"));
            return null;
        }
        return new SilenceWindow(from.get(), to.get());
    }

    private Optional<LocalTime> time(String name, Messages m) {
        try {
            return Optional.of(LocalTime.parse(value(name).strip()));
        } catch (DateTimeParseException unreadable) {
            errors.putIfAbsent(name, m.get("silence.profile.error.time"));
            return Optional.empty();
        }
    }

    /** The least there can be where what was typed is no such number: the error keeps it from being used. */
    private int number(String name, int least, int most, Messages m) {
        try {
            var number = Integer.parseInt(value(name).strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException unreadable) {
            // Said below, as for a number that is out of bounds.
        }
        errors.putIfAbsent(name, m.get("silence.profile.error.number", "least", least, "most", most));
        return least;
    }

    private <T extends Enum<T>> T one(Class<T> type, String name) {
        try {
            return Enum.valueOf(type, value(name));
        } catch (IllegalArgumentException unknown) {
            throw new NotFound();
        }
    }

    private static void period(Map<String, String> values, long amount, Unit unit) {
        values.put("minimum", String.valueOf(amount));
        values.put("unit", unit.name());
    }

    private static void flag(Map<String, String> values, String name, boolean on) {
        if (on) {
            values.put(name, "yes");
        }
    }
}
