package org.entente.press.reading;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An event of more than one day: the days the text names around the day found, or as many as it is said to last, from
 * the day it begins or up to the day it ends.
 */
final class DurationRule {

    private static final int OPENING = 1500;
    private static final int BEHIND = 24;
    private static final int LONGEST = 21;
    private static final int FULL = 10;
    private static final int NEAR = 30;
    private static final Set<String> LONG = Set.of("conference", "visit");
    /** They are of one day, whatever the days of talks before. */
    private static final Set<String> MOMENTS = Set.of("statement", "signing", "call");

    private final View view;
    private final Scan scan;
    private final RelativeDays relative;
    private final DayRanges ranges;

    DurationRule(View view, RelativeDays relative, DayRanges ranges) {
        this.ranges = ranges;
        this.view = view;
        this.relative = relative;
        scan = view.scan();
    }

    EventDateRule.Day lasting(EventDateRule.Day day, List<Span> head, String kind) {
        if (day.edtf().length() != FULL || MOMENTS.contains(kind)) {
            return day;
        }
        var named = named(day, LONG.contains(kind));
        if (named != null) {
            return named;
        }
        var until = until(day);
        var around = new EventEnds(view, ranges).around(day, edtf(day), kind.equals("visit"));
        if (until != null) {
            return around == null ? until : both(around, until);
        }
        if (around != null) {
            return around;
        }
        var ends = told("finish", day, head);
        var begins = !ends && told("begin", day, head);
        var duration = begins || ends ? duration(head) : 0;
        if (duration == 0) {
            return ended(day);
        }
        return begins ? reckoned(day, 0, duration - 1) : reckoned(day, 1 - duration, 0);
    }

    /** From the earlier first day to the later last one. */
    private static EventDateRule.Day both(EventDateRule.Day one, EventDateRule.Day other) {
        var days = Stream.of(one, other)
                .flatMap(day -> Stream.of(day.edtf().split("/", -1)))
                .sorted()
                .toList();
        return new EventDateRule.Day(one.start(), one.end(), days.getFirst() + "/" + days.getLast());
    }

    /** “which will run until Friday”, “до 15 ноября”: the last day told behind words of lasting. */
    private EventDateRule.@Nullable Day until(EventDateRule.Day day) {
        for (var word : scan.matches("lasts")) {
            if (word.start() > OPENING || !scan.layout().body(word.start())) {
                break;
            }
            var last = margins(word) ? null : behind(word, day);
            var days = last == null ? 0 : apart(day.edtf(), last);
            if (days > 0 && days <= LONGEST) {
                return reckoned(day, 0, days);
            }
        }
        return null;
    }

    /** “on the sidelines of the forum, which runs through Sunday”: another event lasts. */
    private boolean margins(Match word) {
        var sentence = scan.layout().sentenceOf(word.start());
        return scan.has("margins", new Span(sentence.start(), word.start()));
    }

    /** The date or weekday close behind a word. */
    private @Nullable String behind(Match word, EventDateRule.Day day) {
        var reach = new Span(word.end(), Math.min(scan.text().length(), word.end() + BEHIND));
        for (var date : view.dates()) {
            if (reach.holds(date.start()) && date.date().day() > 0 && date.until() == null) {
                var year = day.edtf().substring(0, 4);
                var told = date.date();
                return told.month() > 0
                        ? written(told, year)
                        : day.edtf().substring(0, 8) + String.format("%02d", told.day());
            }
        }
        for (var relday : scan.matches("relday", new Span(word.start(), reach.end()))) {
            var published = view.published();
            if (published != null && relday.value().equals("1")) {
                return plus(
                        day.edtf(),
                        apart(day.edtf(), relative.reckoned(relday, published).toString()));
            }
        }
        for (var weekday : scan.matches("weekday", reach)) {
            var published = view.published();
            if (published != null && published.date().day() > 0) {
                var days =
                        apart(day.edtf(), relative.reckoned(weekday, published).toString());
                return plus(day.edtf(), Math.floorMod(days, 7));
            }
        }
        return null;
    }

    private static Edtf edtf(EventDateRule.Day day) {
        var date = Edtf.of(dated(day.edtf()));
        return day.edtf().startsWith("X") ? new Edtf(0, date.month(), date.day()) : date;
    }

    private static int apart(String one, String other) {
        try {
            return (int) ChronoUnit.DAYS.between(dated(one), dated(other));
        } catch (DateTimeParseException e) {
            return 0;
        }
    }

    private static LocalDate dated(String edtf) {
        return LocalDate.parse(edtf.startsWith("X") ? "2000" + edtf.substring(4) : edtf);
    }

    private static String plus(String edtf, int days) {
        var moved = dated(edtf).plusDays(days).toString();
        return edtf.startsWith("X") ? "XXXX" + moved.substring(4) : moved;
    }

    private boolean told(String category, EventDateRule.Day day, List<Span> head) {
        return head.stream().anyMatch(span -> span.holds(day.start()) && scan.has(category, span));
    }

    private int duration(List<Span> head) {
        for (var span : head) {
            for (var duration : scan.matches("duration", span)) {
                return Integer.parseInt(duration.value());
            }
        }
        return 0;
    }

    /** “The two-day meeting, which ended yesterday”, further on. */
    private EventDateRule.Day ended(EventDateRule.Day day) {
        for (var duration : scan.matches("duration")) {
            var sentence = scan.layout().sentenceOf(duration.start());
            var near = new Span(duration.start(), Math.min(sentence.end(), duration.end() + NEAR));
            if (duration.start() < OPENING
                    && scan.layout().body(duration.start())
                    && scan.has("event", near)
                    && !margins(duration)
                    && !scan.has("background", sentence)) {
                var days = Integer.parseInt(duration.value());
                return scan.has("finish", sentence) && !scan.has("future", sentence)
                        ? reckoned(day, 1 - days, 0)
                        : scan.has("begin", sentence) ? reckoned(day, 0, days - 1) : day;
            }
        }
        return day;
    }

    /** “from 22 to 24 October” further on, around the day found. */
    private EventDateRule.@Nullable Day named(EventDateRule.Day day, boolean inside) {
        for (var mention : ranges.dates()) {
            var until = mention.until();
            if (until != null && mention.start() < OPENING && scan.layout().body(mention.start())) {
                var year = day.edtf().substring(0, 4);
                var first = written(mention.date(), year);
                var last = written(until, year);
                var end = first.equals(day.edtf()) || last.equals(day.edtf());
                if ((inside || end)
                        && first.compareTo(day.edtf()) <= 0
                        && day.edtf().compareTo(last) <= 0) {
                    return new EventDateRule.Day(mention.start(), mention.end(), first + "/" + last);
                }
            }
        }
        return null;
    }

    private static String written(Edtf date, String year) {
        return date.year() > 0 ? date.toString() : year + date.toString().substring(4);
    }

    private static EventDateRule.Day reckoned(EventDateRule.Day day, int from, int to) {
        try {
            return new EventDateRule.Day(day.start(), day.end(), plus(day.edtf(), from) + "/" + plus(day.edtf(), to));
        } catch (DateTimeParseException e) {
            return day;
        }
    }
}
