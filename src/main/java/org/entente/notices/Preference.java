package org.entente.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * How a person wants mail about what is neither legal nor an alert. All times are local to the person's zone.
 *
 * @param digestHour the full hour of the day's digest, 0 to 23
 * @param quietFrom when mail begins to wait, and until when; both or neither; may span midnight
 */
public record Preference(
        Delivery delivery,
        int digestHour,
        @Nullable LocalTime quietFrom,
        @Nullable LocalTime quietUntil) {

    /** When mail comes. */
    public enum Delivery {
        IMMEDIATE,
        /** Once a day, all in one. */
        DIGEST,
        /** Legal notices and alerts alone. */
        NONE
    }

    /** What holds for whoever has chosen nothing. */
    static final Preference STANDARD = new Preference(Delivery.IMMEDIATE, 8, null, null);

    /** The end of the quiet hours that the instant falls into, else the instant itself. */
    Instant released(Instant at, ZoneId zone) {
        if (quietFrom == null || quietUntil == null) {
            return at;
        }
        var local = at.atZone(zone);
        var time = local.toLocalTime();
        var overnight = quietFrom.isAfter(quietUntil);
        var quiet = overnight
                ? !time.isBefore(quietFrom) || time.isBefore(quietUntil)
                : !time.isBefore(quietFrom) && time.isBefore(quietUntil);
        if (!quiet) {
            return at;
        }
        var day = overnight && !time.isBefore(quietFrom) ? local.toLocalDate().plusDays(1) : local.toLocalDate();
        var end = day.atTime(quietUntil).atZone(zone).toInstant();
        // Where clocks go back, the wall clock can show an end that has passed already.
        return end.isBefore(at) ? at : end;
    }

    /** The latest local day whose digest is due at the instant. */
    LocalDate digestDay(Instant now, ZoneId zone) {
        var today = LocalDate.ofInstant(now, zone);
        return digestAt(today, zone).isAfter(now) ? today.minusDays(1) : today;
    }

    /** When the digest of a day is due; an hour that the clocks leave out becomes the one after, one they repeat the first. */
    Instant digestAt(LocalDate day, ZoneId zone) {
        return day.atTime(digestHour, 0).atZone(zone).toInstant();
    }

    static Preference of(ResultSet row, int number) throws SQLException {
        return new Preference(
                Delivery.valueOf(row.getString("delivery")),
                row.getInt("digest_hour"),
                row.getObject("quiet_from", LocalTime.class),
                row.getObject("quiet_until", LocalTime.class));
    }
}
