package org.entente.press.reading;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An event of more than one day: the days the text names around the day found, or as many as it is said to last, from
 * the day it begins or up to the day it ends.
 */
final class DurationRule {

    private static final int OPENING = 2500;
    private static final int NAMED = 1500;
    private static final int BEHIND = 24;
    private static final int LONGEST = 21;
    private static final Set<String> LONG = Set.of("conference", "visit");
    /** They are of one day, whatever the days of talks before. */
    static final Set<String> MOMENTS = Set.of("statement", "signing", "call");

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
        if (day.last() != null || !day.first().valid() || MOMENTS.contains(kind)) {
            return day;
        }
        var named = named(day, LONG.contains(kind));
        if (named != null) {
            return named;
        }
        // What lasts is the forum on the margins of which the event was.
        if (scan.has("margins", scan.layout().sentenceOf(day.start()))) {
            return day;
        }
        var until = until(day);
        var ends = new EventEnds(view, ranges);
        var around = ends.around(day, kind.equals("visit"));
        if (until != null) {
            return around == null ? until : both(around, until);
        }
        return around != null ? around : new Durations(view, ends).lasting(day, head, kind);
    }

    /** From the earlier first day to the later last one. */
    private static EventDateRule.Day both(EventDateRule.Day one, EventDateRule.Day other) {
        var first = one.first().daysTo(other.first()) < 0 ? other.first() : one.first();
        var last = one.closing().daysTo(other.closing()) > 0 ? other.last() : one.last();
        return new EventDateRule.Day(one.start(), one.end(), first, last);
    }

    /** “which will run until Friday”, “до 15 ноября”: the last day told behind words of lasting. */
    private EventDateRule.@Nullable Day until(EventDateRule.Day day) {
        for (var word : scan.matches("lasts")) {
            if (word.start() > OPENING || !scan.layout().body(word.start())) {
                break;
            }
            var last = margins(word) ? null : behind(word, day.first());
            var days = last == null || !last.valid() ? 0 : day.first().daysTo(last);
            if (days > 0 && days <= LONGEST) {
                return day.spread(0, days);
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
    private @Nullable Edtf behind(Match word, Edtf day) {
        var line = scan.layout().lineOf(word.start());
        var reach = new Span(word.end(), Math.max(word.end(), Math.min(line.end(), word.end() + BEHIND)));
        for (var date : view.dates()) {
            if (reach.holds(date.start()) && date.date().day() > 0 && date.until() == null) {
                return written(date.date(), day);
            }
        }
        var published = view.published();
        if (published == null || published.date().day() == 0 || published.date().month() == 0) {
            return null;
        }
        for (var relday : scan.matches("relday", new Span(word.start(), reach.end()))) {
            if (relday.value().equals("1")) {
                return relative.reckoned(relday, published);
            }
        }
        for (var weekday : scan.matches("weekday", reach)) {
            return day.plusDays(Math.floorMod(day.daysTo(relative.reckoned(weekday, published)), 7));
        }
        return null;
    }

    /** “from 22 to 24 October” further on, around the day found. */
    private EventDateRule.@Nullable Day named(EventDateRule.Day day, boolean inside) {
        for (var mention : ranges.dates()) {
            if (mention.until() != null
                    && mention.start() < NAMED
                    && scan.layout().body(mention.start())) {
                var first = written(mention.date(), day.first());
                var last = written(mention.until(), day.first());
                var from = first.daysTo(day.first());
                var to = day.first().daysTo(last);
                if (from >= 0 && to >= 0 && (inside || from == 0 || to == 0)) {
                    return new EventDateRule.Day(mention.start(), mention.end(), first, last);
                }
            }
        }
        return null;
    }

    private static Edtf written(Edtf date, Edtf day) {
        return date.month() == 0
                ? new Edtf(day.year(), day.month(), date.day())
                : date.year() > 0 ? date : new Edtf(day.year(), date.month(), date.day());
    }
}
