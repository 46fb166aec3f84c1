package org.entente.press.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.core.PartialDate;

/** Dates as reports state them (EDTF): to the year, the month or the day, and without a year where none is given. */
public final class EventDay {

    private static final Pattern FORM = Pattern.compile("(\\d{4}|XXXX)(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2200;

    private EventDay() {}

    public static boolean isReadable(String edtf) {
        var found = FORM.matcher(edtf);
        if (!found.matches()) {
            return false;
        }
        try {
            var known = edtf.replace("XXXX", "2000");
            var date = PartialDate.parse(known);
            return date.year() >= FIRST_YEAR && date.year() <= LAST_YEAR && !edtf.equals("XXXX");
        } catch (DateTimeException unreadable) {
            return false;
        }
    }

    /** The date as far as it is known; nothing where even the year is not. */
    public static Optional<PartialDate> partial(String edtf) {
        return isReadable(edtf) && !edtf.startsWith("XXXX") ? Optional.of(PartialDate.parse(edtf)) : Optional.empty();
    }

    /** The first day that it may mean; without a year the last such day that is not later than the given one. */
    public static Optional<LocalDate> first(String edtf, LocalDate notAfter) {
        if (!isReadable(edtf)) {
            return Optional.empty();
        }
        if (!edtf.startsWith("XXXX")) {
            return Optional.of(PartialDate.parse(edtf).earliest());
        }
        return Optional.of(withoutYear(edtf, notAfter));
    }

    private static LocalDate withoutYear(String edtf, LocalDate notAfter) {
        for (var year = notAfter.getYear(); year > notAfter.getYear() - 9; year--) {
            var day = in(edtf, year);
            if (day.isPresent() && !day.get().isAfter(notAfter)) {
                return day.get();
            }
        }
        return notAfter;
    }

    private static Optional<LocalDate> in(String edtf, int year) {
        var month = Integer.parseInt(edtf.substring(5, 7));
        if (edtf.length() == 7) {
            return Optional.of(YearMonth.of(year, month).atDay(1));
        }
        var day = Integer.parseInt(edtf.substring(8));
        return month == 2 && day == 29 && !Year.isLeap(year)
                ? Optional.empty()
                : Optional.of(LocalDate.of(year, month, day));
    }
}
