package org.entente.press.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The words of a text, each with what the tables know about it. */
final class Words {

    /** What a word is part of. */
    enum Mark {
        FUNCTION,
        HONORIFIC,
        ENTITY,
        NOT_NAME,
        GIVEN,
        STOP,
        SAY,
        PARTICLE,
        COMMON,
        CALENDAR,
        COMPLEMENT,
        PLACE
    }

    private static final Map<String, Mark> CATEGORIES = Map.ofEntries(
            Map.entry("function", Mark.FUNCTION),
            Map.entry("honorific", Mark.HONORIFIC),
            Map.entry("notname", Mark.NOT_NAME),
            Map.entry("given", Mark.GIVEN),
            Map.entry("stop", Mark.STOP),
            Map.entry("say", Mark.SAY),
            Map.entry("particle", Mark.PARTICLE),
            Map.entry("common", Mark.COMMON),
            Map.entry("month", Mark.CALENDAR),
            Map.entry("weekday", Mark.CALENDAR),
            Map.entry("complement", Mark.COMPLEMENT),
            Map.entry("not", Mark.ENTITY));

    private final Scan scan;
    private final List<Span> spans = new ArrayList<>();
    private final int[] marks;
    private final int[] byPlace;

    Words(Scan scan, List<Mention> mentions) {
        this.scan = scan;
        var text = scan.text();
        byPlace = new int[text.length() + 1];
        var start = -1;
        for (var at = 0; at <= text.length(); at++) {
            byPlace[at] = spans.size();
            if (text.letter(at)) {
                start = start < 0 ? at : start;
            } else if (start >= 0) {
                spans.add(new Span(start, at));
                byPlace[at] = spans.size();
                start = -1;
            }
        }
        marks = new int[spans.size()];
        CATEGORIES.forEach(this::mark);
        for (var mention : mentions) {
            mark(mention.match(), Mark.ENTITY);
            if (mention.kind().equals("city")) {
                mark(mention.match(), Mark.PLACE);
            }
        }
    }

    private void mark(String category, Mark mark) {
        for (var match : scan.matches(category)) {
            mark(match, mark);
        }
    }

    private void mark(Match match, Mark mark) {
        for (var at = index(match.start()); at < spans.size() && spans.get(at).start() < match.end(); at++) {
            marks[at] |= 1 << mark.ordinal();
        }
    }

    int size() {
        return spans.size();
    }

    /** Where the word stands; an empty stretch before the first and behind the last. */
    Span span(int word) {
        var length = scan.text().length();
        return word < 0 ? new Span(0, 0) : word < spans.size() ? spans.get(word) : new Span(length, length);
    }

    int start(int word) {
        return span(word).start();
    }

    int end(int word) {
        return span(word).end();
    }

    boolean is(int word, Mark mark) {
        return word >= 0 && word < marks.length && (marks[word] & 1 << mark.ordinal()) != 0;
    }

    /** The word at this place, or the next one. */
    int index(int place) {
        return byPlace[Math.min(place, byPlace.length - 1)];
    }

    String folded(int word) {
        return scan.text().folded(start(word), end(word));
    }

    boolean capital(int word) {
        return word >= 0 && word < spans.size() && scan.text().capital(start(word));
    }

    /** What stands between this word and the next. */
    String gap(int word) {
        if (word < 0 || word + 1 >= spans.size()) {
            return "\n";
        }
        return scan.text().folded(end(word), start(word + 1));
    }
}
