package org.entente.texts.model;

import java.time.Instant;
import java.time.LocalTime;
import org.entente.core.WritingHealth;

/** The arithmetic of deadlines. Instants are exact to the millisecond; local hours are those of the duty station. */
public final class Deadline {

    private Deadline() {}

    /** The first instant at which silence may expire (SIL-02, SIL-26, SIL-27). */
    public static Instant earliest(SilencePeriod period, Instant circulatedAt, SilenceTerms terms) {
        return switch (period) {
            case SilencePeriod.Elapsed(var length) -> circulatedAt.plus(length);
            case SilencePeriod.WorkingDays(var days) -> endOf(days, circulatedAt, terms);
        };
    }

    /** A text circulated after the cut-off hour counts as circulated on the following day (SIL-27). */
    private static Instant endOf(int days, Instant circulatedAt, SilenceTerms terms) {
        var cutOff = terms.profile().starting().cutOff();
        var local = circulatedAt.atZone(terms.zone());
        var circulation =
                local.toLocalTime().isAfter(cutOff) ? local.toLocalDate().plusDays(1) : local.toLocalDate();
        return terms.calendar()
                .workingDayAfter(circulation, days)
                .atTime(cutOff)
                .atZone(terms.zone())
                .toInstant();
    }

    /** Four working hours after recovery (SIL-21): only hours inside the window of working days are counted. */
    public static Instant afterOutage(Instant recoveredAt, SilenceTerms terms) {
        var window = terms.profile().starting().window();
        if (window == null) {
            return recoveredAt.plus(WritingHealth.GIVEN_BACK);
        }
        return terms.calendar().afterOfficeTime(recoveredAt, WritingHealth.GIVEN_BACK, window.from(), window.to());
    }

    /** Whether the local clock of the duty station changes between the two instants (SIL-26). */
    public static boolean crossesClockChange(Instant from, Instant to, SilenceTerms terms) {
        var rules = terms.zone().getRules();
        return !rules.getOffset(from).equals(rules.getOffset(to));
    }

    /** The first expiry at the local hour of circulation that still gives the minimum (SIL-26): what the page proposes. */
    public static Instant atSameLocalHour(Instant circulatedAt, SilenceTerms terms) {
        var earliest = terms.earliestExpiry(circulatedAt);
        var hour = circulatedAt.atZone(terms.zone()).toLocalTime();
        var proposed = earliest.atZone(terms.zone()).with(hour);
        return (proposed.toInstant().isBefore(earliest) ? proposed.plusDays(1).with(hour) : proposed).toInstant();
    }

    /** The end of the statement window: the last instant of the n-th working day after adoption, exclusive. */
    static Instant statementsUntil(Instant adoptedAt, SilenceTerms terms) {
        var last = terms.calendar()
                .workingDayAfter(
                        terms.dateOf(adoptedAt), terms.profile().ending().statementDays());
        return last.plusDays(1).atTime(LocalTime.MIDNIGHT).atZone(terms.zone()).toInstant();
    }
}
