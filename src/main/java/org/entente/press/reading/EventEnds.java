package org.entente.press.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event whose first and last day stand in different places: “opened on Saturday in Montreux … the talks ended on
 * Sunday”, “gathered since Tuesday, they announced on Thursday”.
 */
final class EventEnds {

    private static final int OPENING = 2500;
    private static final int BEFORE = 24;
    private static final int BEHIND = 12;
    private static final int LONGEST = 10;

    private final View view;
    private final Scan scan;
    private final DayRanges ranges;

    EventEnds(View view, DayRanges ranges) {
        this.view = view;
        this.ranges = ranges;
        scan = view.scan();
    }

    /** From the day the event is told to begin to the day found, or from that to the day it is told to end. */
    EventDateRule.@Nullable Day around(EventDateRule.Day found, boolean visit) {
        var day = found.first();
        var since = since(found);
        for (var told : ranges.days()) {
            if (told.start() > OPENING || !valid(told)) {
                continue;
            }
            var apart = day.daysTo(told.date());
            if (apart != 0
                    && Math.abs(apart) <= LONGEST
                    && (since ? apart > 0 && together(told, found) : ofEvent(told) && edge(told, apart > 0, visit))) {
                var first = apart > 0 ? day : told.date();
                var last = apart > 0 ? told.date() : day;
                return new EventDateRule.Day(found.start(), found.end(), first, last);
            }
        }
        return null;
    }

    /** “gathered since Tuesday”: the day found is the first. */
    boolean since(EventDateRule.Day found) {
        return ranges.days().stream()
                .anyMatch(told -> told.start() <= found.start()
                        && found.start() < told.end()
                        && since(told, scan.layout().sentenceOf(told.start())));
    }

    /** “gathered since Tuesday, announced on Thursday”. */
    private boolean together(DayRanges.Told told, EventDateRule.Day found) {
        return scan.layout().sentenceOf(told.start()).holds(found.start()) && told.start() > found.end();
    }

    private boolean valid(DayRanges.Told told) {
        var published = view.published();
        var line = scan.layout().lineOf(told.start());
        var dateline = told.dated() && (published != null && told.start() == published.start() || opens(line, told));
        return !dateline && scan.layout().body(told.start()) && told.date().valid();
    }

    /** “Khartoum 19-1-2024 (SUNA) - ended”: the day of the dateline. */
    private boolean opens(Span line, DayRanges.Told told) {
        return view.dates().stream()
                .anyMatch(date -> date.start() == told.start() && PublishedRule.dateline(scan, line, date));
    }

    private boolean edge(DayRanges.Told told, boolean last, boolean visit) {
        var sentence = scan.layout().sentenceOf(told.start());
        return beside(last ? "finish" : "begin", told, sentence, visit) || !last && since(told, sentence);
    }

    private boolean since(DayRanges.Told told, Span sentence) {
        return scan.matches("sinceday", sentence).stream()
                .anyMatch(word -> word.end() <= told.word() && told.word() - word.end() <= 3);
    }

    /** The word stands close to the day, with no comma between. */
    private boolean beside(String category, DayRanges.Told told, Span sentence, boolean visit) {
        return scan.matches(category, sentence).stream()
                .filter(word -> visit || !arrival(word))
                .anyMatch(word -> word.end() <= told.word() && clear(word.end(), told.word(), BEFORE)
                        || word.word() >= told.end() && clear(told.end(), word.word(), BEHIND));
    }

    /** With an arrival a visit begins, but no conference and no gift. */
    private boolean arrival(Match word) {
        var place = new Span(word.start(), word.end());
        return scan.has("destination", place)
                || scan.matches("eventverb", place).stream()
                        .anyMatch(verb -> verb.value().equals("visit"));
    }

    private boolean clear(int from, int to, int reach) {
        return to - from <= (scan.chinese() ? reach / 2 : reach)
                && scan.text().folded(from, to).chars().noneMatch(c -> c == ',' || c == '.');
    }

    /** Not a sentence of another event or of another time. */
    private boolean ofEvent(DayRanges.Told told) {
        var sentence = scan.layout().sentenceOf(told.start());
        var before = new Span(sentence.start(), told.start());
        return List.of("margins", "otherevent", "background", "aftermath", "force").stream()
                        .noneMatch(category -> scan.has(category, before))
                && (scan.has("event", sentence) || scan.has("held", sentence) || scan.has("works", sentence));
    }
}
