package org.entente.press.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A report ready for the rules: folded, parted into lines and sentences, with every form of the tables found in it. */
final class Scan {

    /** Read on the whole page: the date of publication and the publisher often stand among what is set aside. */
    private static final Set<String> CALENDAR =
            Set.of("month", "day_word", "year_word", "year", "stamp", "weekday", "home", "issued");

    private final Report report;
    private final FoldedText text;
    private final Lexicon lexicon;
    private final Map<String, List<Match>> matches = new HashMap<>();
    private final Map<String, BitSet> ends = new HashMap<>();
    private final Layout layout;

    Scan(Report report, FoldedText text, Lexicon lexicon) {
        this(report, text, lexicon, List.of());
    }

    Scan(Report report, FoldedText text, Lexicon lexicon, List<KnownName> known) {
        this.report = report;
        this.text = text;
        this.lexicon = lexicon;
        var all = Matching.in(text, lexicon);
        if (!known.isEmpty()) {
            learn(all, text, known);
        }
        layout = new Layout(text, lexicon.language(), all);
        for (var match : all) {
            if (layout.body(match.start()) || CALENDAR.contains(match.category())) {
                matches.computeIfAbsent(match.category(), absent -> new ArrayList<>())
                        .add(match);
            }
        }
    }

    /** What a known name means holds, whatever State, organisation or city the tables take its words for. */
    private void learn(List<Match> all, FoldedText text, List<KnownName> known) {
        var own = new Lexicon(lexicon.language());
        known.forEach(name -> own.add(name.category(), name.value(), name.form()));
        var found = Matching.in(text, own);
        var places = found.stream()
                .map(match -> new Span(match.start(), match.end()))
                .collect(Collectors.toSet());
        all.removeIf(match -> Entities.CATEGORIES.contains(match.category())
                && places.contains(new Span(match.start(), match.end())));
        all.addAll(found);
        all.sort(null);
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
        var all = matches(category);
        var found = new ArrayList<Match>();
        for (var i = Ordered.first(all, Match::start, span.start());
                i < all.size() && all.get(i).start() < span.end();
                i++) {
            if (span.holds(all.get(i))) {
                found.add(all.get(i));
            }
        }
        return found;
    }

    boolean has(String category, Span span) {
        var all = matches(category);
        for (var i = Ordered.first(all, Match::start, span.start());
                i < all.size() && all.get(i).start() < span.end();
                i++) {
            if (span.holds(all.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** The longest form of the category that begins here, if any. */
    Optional<Match> at(String category, int start) {
        var all = matches(category);
        var i = Ordered.first(all, Match::start, start);
        return i < all.size() && all.get(i).start() == start ? Optional.of(all.get(i)) : Optional.empty();
    }

    /** Where forms of the category end. */
    BitSet ends(String category) {
        return ends.computeIfAbsent(category, absent -> {
            var places = new BitSet();
            matches(category).forEach(match -> places.set(match.end()));
            return places;
        });
    }

    /** ب, ك or ل written together with an Arabic form, also behind “and”; 0 where none is. */
    char preposition(Match match) {
        var at = match.word();
        at += at < match.start() && "وف".indexOf(text.at(at)) >= 0 ? 1 : 0;
        return arabic() && at < match.start() && "بكل".indexOf(text.at(at)) >= 0 ? text.at(at) : 0;
    }

    Finding finding(String key, String value, int start, int end, String rule) {
        return new Finding(key, value, text.originalStart(start), text.originalEnd(end), rule);
    }

    String surface(int start, int end) {
        return text.original(start, end);
    }

    /** A Russian word without the last letters, which tell its case; any other as it is. */
    String stem(String word) {
        return language().equals("ru") && word.length() > 5 ? word.substring(0, word.length() - 2) : word;
    }
}
