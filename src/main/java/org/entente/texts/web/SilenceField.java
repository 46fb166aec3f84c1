package org.entente.texts.web;

import java.util.Map;

/**
 * One field of an act's form.
 *
 * @param options words by value, for a choice; empty for what is written
 */
public record SilenceField(
        String name,
        String label,
        Type type,
        Map<String, String> options,
        String value,
        String help,
        boolean optional) {

    /** How it is entered. */
    public enum Type {
        LINE,
        AREA,
        TIME,
        CHOICE,
        /** Chosen on an earlier page: shown, and sent along. */
        FIXED
    }

    /** What the confirmation shows: the word of a choice, else what was written. */
    public String shown() {
        return options.getOrDefault(value, value);
    }
}
