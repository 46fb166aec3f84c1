package org.entente.web;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.MeasureFormat.FormatWidth;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.SimpleTimeZone;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.entente.core.Language;
import org.entente.core.PartialDate;

/**
 * The interface in one language: whole sentences by key, and dates, numbers and lists as that language writes them.
 * A word of the other direction is isolated where it is put into a sentence, so that it cannot disorder it.
 */
public final class Messages {

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final int LEAP_YEAR = 2000;
    private static final char POP_ISOLATE = '\u2069';

    private final MessageCatalogue catalogue;
    private final Language language;
    private final ULocale locale;

    Messages(MessageCatalogue catalogue, Language language) {
        this.catalogue = catalogue;
        this.language = language;
        // English dates read as the United Nations writes them: 22 November 2026, not November 22, 2026.
        this.locale = language == Language.EN ? ULocale.UK : language.ulocale();
    }

    public Language language() {
        return language;
    }

    /**
     * The sentence of a key. Arguments come in pairs, name and value, as the pattern (ICU MessageFormat) names them;
     * a key without a sentence is a fault of the program. Words are isolated; an address is given as a URI and stays
     * as it is, because mail programs would take the mark at its end for a part of it.
     */
    public String get(String key, Object... namesAndValues) {
        var arguments = new HashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arguments.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return get(key, arguments);
    }

    /** The sentence of a key with its arguments by name. */
    public String get(String key, Map<String, Object> arguments) {
        var isolated = new HashMap<String, Object>();
        arguments.forEach((name, value) -> isolated.put(name, value instanceof String word ? isolate(word) : value));
        return new MessageFormat(catalogue.pattern(language, key), locale).format(isolated);
    }

    /** Saturday 21 November 2026, 18:00. */
    public String weekdayDateTime(Instant at, ZoneId zone) {
        return format("EEEEdMMMMyyyyHHmm", at, zone);
    }

    /** 21 November 2026, 18:00. */
    public String dateTime(Instant at, ZoneId zone) {
        return format("dMMMMyyyyHHmm", at, zone);
    }

    public String time(Instant at, ZoneId zone) {
        return format("HHmm", at, zone);
    }

    /** 21 November 2026. */
    public String date(LocalDate date) {
        return format("dMMMMyyyy", date.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    }

    /** A date as far as it is known: 2021, February 2005, 12 May 2020. */
    public String date(PartialDate date) {
        var skeleton = date.month() == null ? "yyyy" : date.day() == null ? "MMMMyyyy" : "dMMMMyyyy";
        return format(skeleton, date.earliest().atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    }

    /** A day of every year: 3 September. */
    public String date(MonthDay day) {
        return format(
                "dMMMM", day.atYear(LEAP_YEAR).atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    }

    /** The name of a month, from 1, standing alone: September. */
    public String month(int month) {
        return format(
                "LLLL",
                MonthDay.of(month, 1)
                        .atYear(LEAP_YEAR)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant(),
                ZoneOffset.UTC);
    }

    /** The city an IANA zone is named after: New York for {@code America/New_York}. */
    public String zoneName(ZoneId zone) {
        if (zone.getId().equals("Europe/Zurich")) {
            // The duty station whose clock this is.
            return get("web.zone.geneva");
        }
        var name = TimeZoneNames.getInstance(locale).getExemplarLocationName(zone.getId());
        return name == null ? zone.getId() : name;
    }

    /** The offset from UTC at an instant: {@code UTC−05:00}. */
    public String offset(Instant at, ZoneId zone) {
        var offset = zone.getRules().getOffset(at);
        var id = offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId();
        return "UTC" + id.replace('-', '\u2212');
    }

    public String number(long number) {
        return NumberFormat.getInstance(locale).format(number);
    }

    public String list(Collection<String> items) {
        return ListFormatter.getInstance(locale)
                .format(items.stream().map(this::isolate).toList());
    }

    /** A length of time in its two largest units, never less than one minute: 1 day, 4 hours. */
    public String duration(Duration length) {
        var minutes = Math.max(1, length.toMinutes());
        var days = minutes / 1440;
        var hours = minutes / 60 % 24;
        var measures = new ArrayList<Measure>();
        if (days > 0) {
            measures.add(new Measure(days, MeasureUnit.DAY));
        }
        if (hours > 0) {
            measures.add(new Measure(hours, MeasureUnit.HOUR));
        }
        if (days == 0 && (minutes % 60 > 0 || hours == 0)) {
            measures.add(new Measure(minutes % 60, MeasureUnit.MINUTE));
        }
        return MeasureFormat.getInstance(locale, FormatWidth.WIDE).formatMeasures(measures.toArray(Measure[]::new));
    }

    private String format(String skeleton, Instant at, ZoneId zone) {
        var format = DateFormat.getInstanceForSkeleton(skeleton, locale);
        format.setTimeZone(timeZone(zone));
        return format.format(Date.from(at));
    }

    /**
     * ICU reads some identifiers of the JDK as Greenwich: an offset is told to it as an offset.
     *
     * @throws IllegalArgumentException if ICU does not know the zone: better no time than a wrong one
     */
    private static TimeZone timeZone(ZoneId zone) {
        if (zone.normalized() instanceof ZoneOffset offset) {
            return new SimpleTimeZone(offset.getTotalSeconds() * 1000, offset.getId());
        }
        var known = TimeZone.getTimeZone(zone.getId());
        if (known.getID().equals(TimeZone.UNKNOWN_ZONE_ID)) {
            throw new IllegalArgumentException("A time zone that is not in the tables: " + zone.getId());
        }
        return known;
    }

    private String isolate(String word) {
        return word.codePoints().anyMatch(this::runsAgainst) ? FIRST_STRONG_ISOLATE + word + POP_ISOLATE : word;
    }

    private boolean runsAgainst(int codePoint) {
        return switch (UCharacter.getDirection(codePoint)) {
            case UCharacterDirection.LEFT_TO_RIGHT -> language == Language.AR;
            case UCharacterDirection.RIGHT_TO_LEFT, UCharacterDirection.RIGHT_TO_LEFT_ARABIC -> language != Language.AR;
            default -> false;
        };
    }
}
