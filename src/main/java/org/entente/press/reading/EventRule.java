package org.entente.press.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The main event, from the title and the first sentences: kind, date, place, format, level and ordinal. */
final class EventRule {

    private static final int LEAD = 3;
    private final View view;
    private final Scan scan;

    EventRule(View view) {
        this.view = view;
        scan = view.scan();
    }

    Reading.@Nullable Event event() {
        var head = view.head(LEAD);
        if (head.isEmpty()) {
            return null;
        }
        var kind = new EventKind(view).of(head);
        var format = format(head);
        var date = new EventDateRule(view, kind).date(head);
        var place = new PlaceRule(view, kind, format).city(date);
        return new Reading.Event(
                kind,
                date == null ? null : date.edtf(),
                place == null ? null : scan.surface(place.start(), place.end()),
                place == null || place.code().equals("-") ? null : place.code(),
                format != null ? format : assumed(kind, place != null),
                level(head),
                ordinal(head));
    }

    /** What the report shows of each city, by its name as it is written. */
    Map<String, Standing> cities() {
        var head = view.head(LEAD);
        if (head.isEmpty()) {
            return Map.of();
        }
        var kind = new EventKind(view).of(head);
        var rule = new PlaceRule(view, kind, format(head));
        var cities = new LinkedHashMap<String, Standing>();
        rule.standings(new EventDateRule(view, kind).date(head)).forEach((key, standing) -> {
            var place = rule.written(key);
            cities.put(scan.surface(place.start(), place.end()), standing);
        });
        return cities;
    }

    /** Of matches inside one another the longest; they come by place, the longer first. */
    static List<Match> outermost(List<Match> matches) {
        var outermost = new ArrayList<Match>();
        Match furthest = null;
        for (var match : matches) {
            if (furthest == null || !furthest.covers(match)) {
                outermost.add(match);
            }
            furthest = furthest == null || match.end() > furthest.end() ? match : furthest;
        }
        return outermost;
    }

    /** What the text says of the format; only the first sentences decide between the two. */
    private @Nullable String format(List<Span> head) {
        var hybrid = scan.matches("format").stream()
                .anyMatch(match -> match.value().equals("hybrid")
                        && (match.length() > 14 || head.stream().anyMatch(span -> span.holds(match))));
        if (hybrid) {
            return "hybrid";
        }
        var first = scan.matches("format").stream()
                .filter(match -> head.stream().anyMatch(span -> span.holds(match)))
                .findFirst();
        return first.map(Match::value).orElse(null);
    }

    private static String assumed(String kind, boolean placed) {
        if (kind.equals("call")) {
            return "virtual";
        }
        return placed && !kind.equals("statement") ? "in_person" : "unknown";
    }

    private String level(List<Span> head) {
        for (var span : head) {
            var levels = outermost(scan.matches("level", span));
            if (!levels.isEmpty()) {
                return levels.getFirst().value();
            }
        }
        return new LevelRule(view).ofPersons(head);
    }

    private @Nullable Integer ordinal(List<Span> head) {
        for (var span : head) {
            for (var ordinal : outermost(scan.matches("ordinal", span))) {
                if (beforeEvent(ordinal) && !ofMonth(ordinal)) {
                    return Integer.valueOf(ordinal.value());
                }
            }
        }
        return null;
    }

    /** “on the third of August”. */
    private boolean ofMonth(Match ordinal) {
        return scan.matches("month").stream()
                .anyMatch(month -> month.word() >= ordinal.end() && month.word() - ordinal.end() <= 4);
    }

    /** An event noun within the next words, or in Arabic within those before. */
    private boolean beforeEvent(Match ordinal) {
        var reach = scan.chinese() ? 8 : 28;
        for (var category : List.of("event", "series")) {
            for (var noun : scan.matches(category)) {
                var behind = noun.start() - ordinal.end();
                var before = ordinal.word() - noun.end();
                if (behind >= 0 && behind < reach || scan.arabic() && before >= 0 && before <= 2) {
                    return true;
                }
            }
        }
        return false;
    }
}
