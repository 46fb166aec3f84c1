package org.entente.press.reading;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An event of more than one day: the days the text names around the day found, or as many as it is said to last, from
 * the day it begins or up to the day it ends.
 */
final class DurationRule {

    private static final int OPENING = 1500;
    private static final Set<String> LONG = Set.of("conference", "visit");
    /** They are of one day, whatever the days of talks before. */
    private static final Set<String> MOMENTS = Set.of("statement", "signing", "call");

    private final View view;
    private final Scan scan;

    DurationRule(View view) {
        this.view = view;
        scan = view.scan();
    }

    EventDateRule.Day lasting(EventDateRule.Day day, List<Span> head, String kind) {
        if (day.edtf().indexOf('/') >= 0 || MOMENTS.contains(kind)) {
            return day;
        }
        var named = LONG.contains(kind) ? named(day) : null;
        if (named != null) {
            return named;
        }
        var ends = told("finish", day, head);
        var begins = !ends && told("begin", day, head);
        var duration = begins || ends ? duration(head) : 0;
        return duration == 0 ? day : begins ? reckoned(day, 0, duration - 1) : reckoned(day, 1 - duration, 0);
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

    /** “from 22 to 24 October” further on, around the day found. */
    private EventDateRule.@Nullable Day named(EventDateRule.Day day) {
        for (var mention : view.dates()) {
            var until = mention.until();
            if (until != null && mention.start() < OPENING && scan.layout().body(mention.start())) {
                var year = day.edtf().substring(0, 4);
                var first = written(mention.date(), year);
                var last = written(until, year);
                if (first.compareTo(day.edtf()) <= 0 && day.edtf().compareTo(last) <= 0) {
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
        var unknown = day.edtf().startsWith("X");
        try {
            var date = LocalDate.parse(unknown ? "2000" + day.edtf().substring(4) : day.edtf());
            var first = date.plusDays(from).toString();
            var last = date.plusDays(to).toString();
            var edtf = unknown ? "XXXX" + first.substring(4) + "/XXXX" + last.substring(4) : first + "/" + last;
            return new EventDateRule.Day(day.start(), day.end(), edtf);
        } catch (DateTimeParseException e) {
            return day;
        }
    }
}
