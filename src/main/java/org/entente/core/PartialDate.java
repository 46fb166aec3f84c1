package org.entente.core;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A calendar date known to the year, to the month or to the day, written as ISO 8601 writes it: {@code 2021},
 * {@code 2005-02}, {@code 2020-05-12}. It never pretends to know more than its source said.
 */
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day) {

    public PartialDate {
        if (month == null && day != null) {
            throw new IllegalArgumentException("A day without a month.");
        }
        first(year, month, day);
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    public static PartialDate parse(String text) {
        return switch (text.length()) {
            case 4 -> new PartialDate(Year.parse(text).getValue(), null, null);
            case 7 -> {
                var month = YearMonth.parse(text);
                yield new PartialDate(month.getYear(), month.getMonthValue(), null);
            }
            default -> of(LocalDate.parse(text));
        };
    }

    /** The first day this date may mean. */
    public LocalDate earliest() {
        return first(year, month, day);
    }

    /** The last day this date may mean. */
    public LocalDate latest() {
        if (month == null) {
            return LocalDate.of(year, 12, 31);
        }
        return day == null ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
    }

    @Override
    public String toString() {
        if (month == null) {
            return "%04d".formatted(year);
        }
        return day == null ? "%04d-%02d".formatted(year, month) : "%04d-%02d-%02d".formatted(year, month, day);
    }

    private static LocalDate first(int year, @Nullable Integer month, @Nullable Integer day) {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }
}
