package org.entente.texts.web;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.entente.web.Messages;

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

    /** What the confirmation shows: the word of a choice, a time as the reader writes times, else what was written. */
    public String shown(Messages m) {
        return type == Type.TIME ? time(m) : options.getOrDefault(value, value);
    }

    /** The local time of the duty station, as it was typed. */
    private String time(Messages m) {
        try {
            return m.weekdayDateTime(LocalDateTime.parse(value).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        } catch (DateTimeParseException unreadable) {
            return value;
        }
    }
}
