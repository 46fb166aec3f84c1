package org.entente.groups.web;

import java.util.List;
import java.util.Map;
import org.entente.core.Language;
import org.entente.web.Messages;
import org.jspecify.annotations.Nullable;

/**
 * One field of the form of an act.
 *
 * @param options words by value, in their order, for a choice; empty for what is written
 * @param section the heading under which the form folds the field away with its neighbours; none for what always shows
 * @param language in which the field is written, where it is written in one
 */
public record ActField(
        String name,
        String label,
        Type type,
        Map<String, String> options,
        List<String> values,
        @Nullable String help,
        boolean optional,
        @Nullable String section,
        @Nullable Language language) {

    /** How it is entered. */
    public enum Type {
        LINE,
        /** A code or a number in digits, written left to right. */
        CODE,
        /** A date as it is known, entered in digits and left to right, shown as the reader writes dates. */
        DATE,
        AREA,
        CHOICE,
        CHECKS,
        /** Shown, and neither entered nor sent. */
        FACT,
        /** Sent along, and neither shown nor entered. */
        HIDDEN
    }

    static ActField line(String name, String label, String value) {
        return new ActField(name, label, Type.LINE, Map.of(), List.of(value), null, false, null, null);
    }

    static ActField code(String name, String label, String value, @Nullable String help) {
        return new ActField(name, label, Type.CODE, Map.of(), List.of(value), help, false, null, null);
    }

    static ActField date(String name, String label, String value, @Nullable String help) {
        return new ActField(name, label, Type.DATE, Map.of(), List.of(value), help, false, null, null);
    }

    static ActField area(String name, String label, String value) {
        return new ActField(name, label, Type.AREA, Map.of(), List.of(value), null, false, null, null);
    }

    static ActField choice(String name, String label, Map<String, String> options, String value) {
        return new ActField(name, label, Type.CHOICE, options, List.of(value), null, false, null, null);
    }

    static ActField checks(String name, String label, Map<String, String> options, List<String> values) {
        return new ActField(name, label, Type.CHECKS, options, values, null, true, null, null);
    }

    static ActField fact(String name, String label, String words) {
        return new ActField(name, label, Type.FACT, Map.of(), List.of(words), null, true, null, null);
    }

    static ActField hidden(String name, String value) {
        return new ActField(name, "", Type.HIDDEN, Map.of(), List.of(value), null, true, null, null);
    }

    ActField orNone() {
        return new ActField(name, label, type, options, values, help, true, section, language);
    }

    ActField explained(String words) {
        return new ActField(name, label, type, options, values, words, optional, section, language);
    }

    ActField foldedUnder(String heading) {
        return new ActField(name, label, type, options, values, help, optional, heading, language);
    }

    ActField in(Language written) {
        return new ActField(name, label, type, options, values, help, optional, section, written);
    }

    public String value() {
        return values.isEmpty() ? "" : values.getFirst();
    }

    public boolean isBlank() {
        return values.stream().allMatch(String::isBlank);
    }

    public boolean isShown() {
        return type != Type.HIDDEN && !isBlank();
    }

    public boolean isSent() {
        return type != Type.FACT;
    }

    public boolean has(String option) {
        return values.contains(option);
    }

    /** What the confirmation shows: the words of what was chosen, a date in the reader's words, else what was written. */
    public List<String> shown(Messages m) {
        return values.stream()
                .map(value ->
                        type == Type.DATE ? Sent.dateIn(value).map(m::date).orElse(value) : value)
                .map(value -> options.getOrDefault(value, value))
                .toList();
    }

    public boolean isInDigits() {
        return type == Type.CODE || type == Type.DATE;
    }
}
