package org.entente.press.reading;

import java.util.ArrayList;
import java.util.List;
import org.entente.press.reading.Words.Mark;
import org.jspecify.annotations.Nullable;

/**
 * Places that no table holds, told by their words: “in Ezulwini, Eswatini”, “в Чолпан-Ате (Киргизия)”, “the city of
 * Nadi”, “مدينة دافوس”.
 */
final class UnlistedPlaces {

    private static final int MOST_WORDS = 3;
    private static final int EVENT_REACH = 26;

    private final Scan scan;
    private final Words words;
    private final List<Mention> mentions;
    private final List<Mention> found = new ArrayList<>();

    private UnlistedPlaces(Scan scan, Words words, List<Mention> mentions) {
        this.scan = scan;
        this.words = words;
        this.mentions = mentions;
    }

    /** All mentions with the places found. */
    static List<Mention> with(Scan scan, Words words, List<Mention> mentions) {
        var places = new UnlistedPlaces(scan, words, mentions);
        if (scan.chinese()) {
            new ChinesePlaces(scan).into(places.found, mentions);
            return places.all();
        }
        scan.layout().bodyLines().forEach(places::dated);
        scan.matches("cityword").forEach(places::named);
        if (!scan.arabic()) {
            scan.matches("locative").forEach(places::located);
        }
        return places.all();
    }

    private List<Mention> all() {
        if (found.isEmpty()) {
            return mentions;
        }
        var all = new ArrayList<>(mentions);
        all.addAll(found);
        all.sort((a, b) -> a.match().compareTo(b.match()));
        return all;
    }

    /** At the beginning of a line, before a date: “Encarnación, 6 de diciembre”. */
    private void dated(Span line) {
        var first = words.index(line.start());
        if (!candidate(first) || words.start(first) != line.start() || scan.arabic() || words.is(first, Mark.GIVEN)) {
            return;
        }
        var last = run(first);
        var gap = words.gap(last);
        if ((gap.equals(", ") || gap.equals(" - ")) && date(last + 1) || gap.equals(", ") && region(last + 1)) {
            add(first, last, "-");
        }
    }

    /** “Leticia, Amazonas (8 de julio)”: a region between the place and the date. */
    private boolean region(int first) {
        if (!candidate(first)) {
            return false;
        }
        var last = run(first);
        return (words.gap(last).equals(" (") || words.gap(last).equals(", ")) && date(last + 1);
    }

    /** A figure, perhaps behind a weekday or an article, or before a month. */
    private boolean date(int word) {
        for (var next = word; next < Math.min(word + 3, words.size()); next++) {
            if (Character.isDigit(scan.text().at(words.start(next)))) {
                return true;
            }
            if (!words.is(next, Mark.CALENDAR) && words.end(next) - words.start(next) > 2) {
                return false;
            }
        }
        return false;
    }

    /** Behind “the city of”. */
    private void named(Match word) {
        var first = words.index(word.end());
        if (candidate(first)
                && scan.text().folded(word.end(), words.start(first)).isBlank()) {
            var last = scan.arabic() ? first : run(first);
            var state = scan.arabic() ? stateAt(last + 1) : behind(last);
            var before = state == null ? adjectiveBefore(word) : state;
            add(first, last, before == null ? "-" : before);
        }
    }

    /** “in the Turkmen city of”. */
    private @Nullable String adjectiveBefore(Match word) {
        for (var mention : mentions) {
            var apart = word.word() - mention.end();
            if (mention.state() && mention.adjective() && apart >= 0 && apart <= 2) {
                return mention.code();
            }
        }
        return null;
    }

    /** Behind “in”, before its State. */
    private void located(Match word) {
        var first = words.index(word.end());
        if (candidate(first)
                && scan.text().folded(word.end(), words.start(first)).equals(" ")) {
            var last = run(first);
            var state = behind(last);
            if (state != null || ofEvent(word, last) || again(first, last)) {
                add(first, last, state == null ? "-" : state);
            }
        }
    }

    /** Found elsewhere in the text. */
    private boolean again(int first, int last) {
        var name = scan.text().folded(words.start(first), words.end(last));
        return found.stream()
                .anyMatch(
                        place -> scan.text().folded(place.start(), place.end()).equals(name));
    }

    /** “talks at a hotel in Seogwipo”: close behind a word of the event, and nothing but a mark or a verb behind. */
    private boolean ofEvent(Match word, int last) {
        var near = new Span(Math.max(0, word.start() - EVENT_REACH), word.start());
        var between = scan.text().folded(near.start(), near.end());
        var gap = words.gap(last);
        var closed = gap.indexOf('.') >= 0
                || gap.indexOf(',') >= 0
                || words.is(last + 1, Mark.STOP)
                || words.is(last + 1, Mark.CALENDAR);
        return closed
                && between.indexOf(',') < 0
                && between.indexOf('.') < 0
                && !words.is(words.index(word.end()), Mark.GIVEN)
                && (scan.has("event", near) || scan.has("held", near));
    }

    private boolean candidate(int word) {
        return word < words.size()
                && scan.layout().body(words.start(word))
                && !words.is(word, Mark.ENTITY)
                && !words.is(word, Mark.NOT_NAME)
                && !words.is(word, Mark.FUNCTION)
                && !words.is(word, Mark.STOP)
                && !words.is(word, Mark.CALENDAR)
                && !words.is(word, Mark.COMMON)
                && (scan.arabic()
                        || words.capital(word) && !Character.isDigit(scan.text().at(words.start(word))));
    }

    private int run(int first) {
        var last = first;
        while (last + 1 < words.size()
                && last - first < MOST_WORDS - 1
                && (words.gap(last).equals(" ")
                        || words.gap(last).equals("-")
                        || words.gap(last).equals("'"))
                && candidate(last + 1)) {
            last++;
        }
        return last;
    }

    /** The State right behind, in brackets or behind a comma. */
    private @Nullable String behind(int last) {
        var gap = words.gap(last);
        return gap.equals(", ") || gap.equals(" (") ? stateAt(last + 1) : null;
    }

    private @Nullable String stateAt(int word) {
        if (word >= words.size()) {
            return null;
        }
        for (var mention : mentions) {
            if (mention.state() && mention.match().word() == words.start(word)) {
                return mention.adjective() && !scan.arabic() ? null : mention.code();
            }
        }
        return null;
    }

    private void add(int first, int last, String code) {
        var start = words.start(first);
        var end = words.end(last);
        if (found.stream().noneMatch(other -> other.start() < end && start < other.end())) {
            var entry = new Entry("city", code, Entry.Capitals.ANY, false);
            found.add(new Mention("city", code, new Match(start, start, end, entry)));
        }
    }
}
