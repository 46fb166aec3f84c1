package org.entente.press.reading;

import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days of the calendar of Umm al-Qura. */
final class HijriDates {

    private static final long DAY = 86_400_000;

    private HijriDates() {}

    /** The same day of the Gregorian calendar; none where the date is not whole. */
    static @Nullable Edtf gregorian(Edtf hijri) {
        if (!hijri.full()) {
            return null;
        }
        var calendar = new IslamicCalendar(TimeZone.GMT_ZONE);
        calendar.setCalculationType(IslamicCalendar.CalculationType.ISLAMIC_UMALQURA);
        calendar.clear();
        calendar.set(hijri.year(), hijri.month() - 1, hijri.day());
        return Edtf.of(LocalDate.ofEpochDay(Math.floorDiv(calendar.getTimeInMillis(), DAY)));
    }
}
