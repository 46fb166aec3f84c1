package org.entente.press.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A report ready for the rules: folded, parted into lines and sentences, with every form of the tables found in it. */
final class Scan {

    /** Dates are read on the whole page: the date of publication often stands among what is set aside. */
    private static final Set<String> CALENDAR = Set.of("month", "day_word", "year_word", "weekday");

    private final Report report;
    private final FoldedText text;
    private final Lexicon lexicon;
    private final Map<String, List<Match>> matches = new HashMap<>();
    private final Layout layout;

    Scan(Report report, FoldedText text, Lexicon lexicon) {
        this.report = report;
        this.text = text;
        this.lexicon = lexicon;
        var all = Matching.in(text, lexicon);
        layout = new Layout(text, lexicon.language(), all);
        for (var match : all) {
            if (layout.body(match.start()) || CALENDAR.contains(match.category())) {
                matches.computeIfAbsent(match.category(), absent -> new ArrayList<>())
                        .add(match);
            }
        }
    }

    Report report() {
        return report;
    }

    FoldedText text() {
        return text;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    String language() {
        return lexicon.language();
    }

    boolean arabic() {
        return language().equals("ar");
    }

    boolean chinese() {
        return language().equals("zh");
    }

    Layout layout() {
        return layout;
    }

    /** By place, the longer first; set-aside parts of the page not included. */
    List<Match> matches(String category) {
        return matches.getOrDefault(category, List.of());
    }

    List<Match> matches(Set<String> categories) {
        var found = new ArrayList<Match>();
        categories.forEach(category -> found.addAll(matches(category)));
        found.sort(null);
        return found;
    }

    List<Match> matches(String category, Span span) {
        return matches(category).stream().filter(span::holds).toList();
    }

    boolean has(String category, Span span) {
        return matches(category).stream().anyMatch(span::holds);
    }

    /** The longest form of the category that begins here, if any. */
    java.util.Optional<Match> at(String category, int start) {
        return matches(category).stream()
                .filter(match -> match.start() == start)
                .findFirst();
    }

    Finding finding(String key, String value, int start, int end, String rule) {
        return new Finding(key, value, text.originalStart(start), text.originalEnd(end), rule);
    }

    String surface(int start, int end) {
        return text.original(start, end);
    }
}
