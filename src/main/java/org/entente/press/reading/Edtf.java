package org.entente.press.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A date as far as it is stated; zero stands for what is not. */
record Edtf(int year, int month, int day) {

    /** Stands for a year that is not told. */
    private static final int LEAP = 2000;

    boolean full() {
        return year > 0 && month > 0 && day > 0;
    }

    boolean valid() {
        if (month < 0 || month > 12 || day < 0 || day > 31) {
            return false;
        }
        try {
            LocalDate.of(year == 0 ? 2000 : year, month == 0 ? 1 : month, day == 0 ? 1 : day);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    Optional<LocalDate> date() {
        return full() && valid() ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    static Edtf of(LocalDate date) {
        return new Edtf(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** The same day so many days later; an unknown year stays unknown. */
    Edtf plusDays(int days) {
        if (day == 0 || month == 0 || !valid()) {
            return this;
        }
        var moved = LocalDate.of(year == 0 ? 2000 : year, month, day).plusDays(days);
        return new Edtf(year == 0 ? 0 : moved.getYear(), moved.getMonthValue(), moved.getDayOfMonth());
    }

    /** So many days from this day to the other, back below zero; what is not told is that of the other or the first. */
    int daysTo(Edtf other) {
        var known = Math.max(year, other.year) == 0 ? LEAP : Math.max(year, other.year);
        return (int) ChronoUnit.DAYS.between(in(known), other.in(known));
    }

    private LocalDate in(int known) {
        var first = YearMonth.of(year == 0 ? known : year, Math.max(1, month));
        return first.atDay(Math.clamp(day, 1, first.lengthOfMonth()));
    }

    /** A day without its month is of the month of publication, or of the one before. */
    Edtf completed(@Nullable Edtf published) {
        if (month > 0 || published == null || published.month == 0) {
            return withYearNear(published);
        }
        if (day <= published.day || published.day == 0 || published.day + 10 > day) {
            return new Edtf(published.year, published.month, day);
        }
        return published.inMonthBefore(day);
    }

    /** The day of the month before this one. */
    Edtf inMonthBefore(int day) {
        return month == 1 ? new Edtf(year > 0 ? year - 1 : 0, 12, day) : new Edtf(year, month - 1, day);
    }

    /** With the year of the other, or the one before or after it if that is nearer. */
    Edtf withYearNear(@Nullable Edtf other) {
        if (year > 0 || other == null || other.year == 0) {
            return this;
        }
        if (month > 0 && other.month > 0) {
            var apart = month - other.month;
            var shift = apart > 7 ? -1 : apart < -9 ? 1 : 0;
            return new Edtf(other.year + shift, month, day);
        }
        return new Edtf(other.year, month, day);
    }

    @Override
    public String toString() {
        var text = year == 0 ? "XXXX" : String.format("%04d", year);
        if (month > 0) {
            text += String.format("-%02d", month);
            if (day > 0) {
                text += String.format("-%02d", day);
            }
        }
        return text;
    }
}
