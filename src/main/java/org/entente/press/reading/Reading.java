package org.entente.press.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found in a report, as SCHEMA of the press review has it; surfaces are exact parts of the text. */
public record Reading(
        String id,
        String lang,
        @Nullable String title,
        @Nullable String published,
        List<String> states,
        List<String> organizations,
        List<NamedGroup> groups,
        List<NamedPerson> persons,
        @Nullable Event event,
        List<String> participants,
        List<Amount> amounts,
        List<Help> help,
        List<Members> memberships,
        List<Finding> evidence) {

    /** A group, coalition or initiative. */
    public record NamedGroup(String nameEn, String surface) {}

    /** A person at the first full mention. */
    public record NamedPerson(
            String name,
            @Nullable String role,
            @Nullable String state,
            @Nullable String org) {}

    /** The main event; the date in EDTF. */
    public record Event(
            String kind,
            @Nullable String date,
            @Nullable String city,
            @Nullable String country,
            String format,
            String level,
            @Nullable Integer ordinal) {}

    /** A sum given, pledged or needed. */
    public record Amount(
            String surface,
            double value,
            String currency,
            @Nullable String by,
            @Nullable String purpose,
            boolean cumulative) {}

    /** Help in kind that the report counts. */
    public record Help(
            String surface,
            long count,
            String unit,
            @Nullable String by,
            @Nullable String recipient,
            @Nullable String kind) {}

    /** Who belongs to a group, or since when. */
    public record Members(
            String group, List<String> members, @Nullable String since) {}
}
