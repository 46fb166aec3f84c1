package org.entente.texts.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** The arithmetic of deadlines. Instants are exact to the millisecond; local hours are those of the duty station. */
public final class Deadline {

    /** How long members can write again before silence expires after an outage (SIL-21), in working hours. */
    static final Duration AFTER_OUTAGE = Duration.ofHours(4);

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
            return recoveredAt.plus(AFTER_OUTAGE);
        }
        var at = openFrom(recoveredAt.atZone(terms.zone()), window, terms);
        var left = AFTER_OUTAGE;
        while (true) {
            var closing = at.with(window.to());
            var today = Duration.between(at, closing);
            if (today.compareTo(left) >= 0) {
                return at.plus(left).toInstant();
            }
            left = left.minus(today);
            at = openFrom(closing.plusNanos(1), window, terms);
        }
    }

    private static ZonedDateTime openFrom(ZonedDateTime at, SilenceWindow window, SilenceTerms terms) {
        var day = at.toLocalDate();
        if (terms.calendar().isWorkingDay(day)) {
            if (at.toLocalTime().isBefore(window.from())) {
                return at.with(window.from());
            }
            if (!at.toLocalTime().isAfter(window.to())) {
                return at;
            }
        }
        return terms.calendar().workingDayAfter(day, 1).atTime(window.from()).atZone(terms.zone());
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
