package org.entente.press.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The main event, from the title and the first sentences: kind, date, place, format, level and ordinal. */
final class EventRule {

    private static final int LEAD = 3;
    private static final double[] WEIGHTS = {3, 2, 1, 0.7};

    /** Calls and signings are told once and mean it; what is stated or welcomed is told of every event. */
    private static final Map<String, Double> FACTORS =
            Map.of("call", 1.6, "signing", 1.3, "conference", 1.3, "statement", 0.4);

    /** What an event that is only prepared or followed counts for. */
    private static final double OTHER = 0.3;

    /** Beside an event so well told, what somebody declares is said there. */
    private static final double OWN = 0.6;

    private static final double BESIDE = 0.3;

    /** An event that is numbered, or said to be held, to open or to end. */
    private static final double MAIN = 1.4;

    /** People gather at conferences too. */
    private static final double GATHERED = 0.5;

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
        var kind = kind(head);
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
        var kind = kind(head);
        var rule = new PlaceRule(view, kind, format(head));
        var cities = new LinkedHashMap<String, Standing>();
        rule.standings(new EventDateRule(view, kind).date(head)).forEach((key, standing) -> {
            var place = rule.written(key);
            cities.put(scan.surface(place.start(), place.end()), standing);
        });
        return cities;
    }

    private String kind(List<Span> head) {
        Map<String, Double> scores = new HashMap<>();
        var main = new MainEvent(scan);
        var gathered = 0.0;
        for (var i = 0; i < head.size(); i++) {
            var weight = WEIGHTS[Math.min(i, WEIGHTS.length - 1)];
            for (var noun : outermost(scan.matches("event", head.get(i)))) {
                scores.merge(noun.value(), (other(noun) ? OTHER : main.of(noun) ? MAIN : 1) * weight, Double::sum);
            }
            for (var verb : outermost(scan.matches("eventverb", head.get(i)))) {
                var phoned = verb.value().equals("meeting") && called(head.get(i));
                var told = past(verb) || noun(verb) && other(verb) ? OTHER * weight : weight;
                scores.merge(phoned ? "call" : verb.value(), 1.2 * told, Double::sum);
                gathered += verb.value().equals("meeting") ? weight : 0;
            }
        }
        if (declared(head)) {
            return "statement";
        }
        if (phoned(head)) {
            return "call";
        }
        if (scores.getOrDefault("conference", 0.0) >= OWN) {
            scores.merge("conference", GATHERED * gathered, Double::sum);
        }
        if (scores.entrySet().stream().anyMatch(sum -> !sum.getKey().equals("statement") && sum.getValue() >= OWN)) {
            scores.computeIfPresent("statement", (kind, sum) -> sum * BESIDE);
        }
        var best = "other";
        var most = 0.0;
        for (var kind :
                List.of("call", "signing", "launch", "conference", "visit", "ceremony", "meeting", "statement")) {
            var score = scores.getOrDefault(kind, 0.0) * FACTORS.getOrDefault(kind, 1.0);
            if (score > most) {
                most = score;
                best = kind;
            }
        }
        return best;
    }

    /** “launched a year ago”. */
    private boolean past(Match verb) {
        var end = Math.min(scan.text().length(), verb.end() + (scan.chinese() ? 8 : 30));
        return scan.matches("past", new Span(verb.end(), end)).stream()
                .anyMatch(word -> scan.text().folded(verb.end(), word.start()).indexOf(',') < 0);
    }

    /** “during the visit of the ministers”: the word is a noun there. */
    private boolean noun(Match verb) {
        return scan.at("event", verb.start()).isPresent();
    }

    /** The first sentence tells of a call, and no visit or meeting of people: what they discuss is still to come. */
    private boolean phoned(List<Span> head) {
        var first = head.get(Math.min(1, head.size() - 1));
        return scan.matches("eventverb", first).stream()
                        .anyMatch(verb -> verb.value().equals("call") && verb.length() > (scan.chinese() ? 1 : 9))
                && scan.matches("event", first).stream()
                        .noneMatch(noun ->
                                List.of("meeting", "visit", "conference").contains(noun.value()) && !other(noun));
    }

    /** “held a telephone conversation”: a verb of meeting beside a word of calling. */
    private boolean called(Span sentence) {
        return Stream.of("event", "eventverb")
                .flatMap(category -> scan.matches(category, sentence).stream())
                .anyMatch(match -> match.value().equals("call"));
    }

    /** “ahead of the conference”, “preparations for the eighth meeting”: another event than the one told of. */
    private boolean other(Match noun) {
        var reach = scan.chinese() ? 6 : 45;
        var sentence = scan.layout().sentenceOf(noun.start());
        var before = new Span(Math.max(sentence.start(), noun.word() - reach), noun.word());
        for (var word : scan.matches("ahead", before)) {
            if (scan.text().folded(word.end(), noun.word()).indexOf(',') < 0) {
                return true;
            }
        }
        return false;
    }

    /** The title is of a joint statement or of the answers of a spokesperson, and of no meeting. */
    private boolean declared(List<Span> head) {
        var title = view.title();
        if (title == null) {
            return false;
        }
        var first = head.get(Math.min(1, head.size() - 1));
        var other = scan.matches("event", title).stream()
                        .anyMatch(event -> !event.value().equals("statement")
                                && !event.value().equals("signing"))
                || scan.matches("eventverb", title).stream()
                        .anyMatch(verb ->
                                verb.value().equals("meeting") || verb.value().equals("visit"));
        return !other && (scan.has("declared", title) || scan.has("declared", first) || delivered(title, head));
    }

    /** A headline of what somebody condemns or asks for, and a statement read out. */
    private boolean delivered(Span title, List<Span> head) {
        return scan.matches("eventverb", title).stream()
                        .anyMatch(verb -> verb.value().equals("statement"))
                && head.stream().limit(3).anyMatch(span -> scan.has("delivered", span));
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
