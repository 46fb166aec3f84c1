package org.entente.press.reading;

import java.util.ArrayList;
import java.util.List;
import org.entente.press.reading.Words.Mark;
import org.jspecify.annotations.Nullable;

/**
 * Places that no table holds, told by their words: “in Ezulwini, Eswatini”, “в Чолпан-Ате (Киргизия)”, “the resort of
 * Nadi”, a dateline, and in the first sentences whatever name stands behind “in” and is no person or institution.
 */
final class UnlistedPlaces {

    private static final int OPENING = 1200;
    private static final int PARAGRAPH = 60;
    private static final int SEARCHED = 4000;

    private final Scan scan;
    private final Words words;
    private final List<Mention> mentions;
    private final PlaceNames names;
    private final PlaceStates states;
    private final PlaceHeads heads;
    private final List<Mention> found = new ArrayList<>();

    private UnlistedPlaces(Scan scan, Words words, List<Mention> mentions, List<PersonsRule.Cluster> persons) {
        this.scan = scan;
        this.words = words;
        this.mentions = mentions;
        names = new PlaceNames(scan, words, persons);
        heads = new PlaceHeads(scan, words);
        states = new PlaceStates(scan, words, mentions);
    }

    /** All mentions with the places found. */
    static List<Mention> with(
            Scan scan, Words words, List<Mention> mentions, List<PersonsRule.Cluster> persons, @Nullable Span title) {
        var places = new UnlistedPlaces(scan, words, mentions, persons);
        if (scan.chinese()) {
            new ChinesePlaces(scan).into(places.found, mentions);
            return places.all();
        }
        places.heads.heads().forEach(places::named);
        if (scan.arabic()) {
            new ArabicPlaces(scan, words, places.names).into(places.found, mentions);
            return places.all();
        }
        var opening = title == null ? OPENING : title.end() + OPENING;
        scan.layout().bodyLines().stream()
                .filter(line -> !line.equals(title))
                .forEach(line -> places.dated(line, line.start() < opening));
        scan.matches("locative").forEach(places::located);
        scan.matches("inside").forEach(word -> places.inside(word, opening, title));
        scan.matches("destination").forEach(word -> places.inside(word, opening, title));
        places.longer();
        scan.matches("hosts").forEach(places::hosting);
        return places.all();
    }

    private List<Mention> all() {
        if (found.isEmpty()) {
            return mentions;
        }
        var all = new ArrayList<>(mentions);
        all.removeIf(mention -> mention.kind().equals("city")
                && found.stream().anyMatch(place -> place.match().covers(mention.match())));
        all.addAll(found);
        all.sort((a, b) -> a.match().compareTo(b.match()));
        return all;
    }

    /** “Las Palmas de Gran Canaria”: the table has the beginning. */
    private void longer() {
        for (var mention : mentions) {
            var first = words.index(mention.start());
            var last = words.index(mention.end()) - 1;
            if (mention.kind().equals("city") && last >= first && names.linked(first, last)) {
                add(first, names.run(first), mention.code());
            }
        }
    }

    /** At the beginning of a line, before a date, a dash or an agency. */
    private void dated(Span line, boolean opening) {
        var first = words.index(line.start());
        if (!names.begins(first) || words.start(first) != line.start() || words.is(first, Mark.GIVEN)) {
            return;
        }
        var last = names.run(first);
        var state = words.gap(last).equals(", ") ? states.at(last + 1) : null;
        var lines = new DatedLines(scan, words, names);
        if (lines.dated(last) && !names.initials(first, last)
                || opening
                        && line.length() > PARAGRAPH
                        && words.end(last) - words.start(first) > 3
                        && (state != null || lines.marked(last, again(first, last)))) {
            add(first, last, state == null ? "-" : state);
        }
    }

    /** Behind “the city of”; also what is called like a State, where the adjective is another one’s. */
    private void named(int first, Match head) {
        if (!names.begins(first) && !namesake(first, head)) {
            return;
        }
        var last = scan.arabic() ? new ArabicPlaces(scan, words, names).last(first) : names.run(first);
        var state = scan.arabic() ? states.at(last + 1) : states.behind(last);
        var before = state == null ? states.adjective(head, first) : state;
        add(first, last, before == null ? "-" : before);
    }

    /** “la ciudad guatemalteca de Antigua”. */
    private boolean namesake(int first, Match head) {
        var called = scan.arabic() ? null : states.at(first);
        var adjective = called == null ? null : states.adjective(head, first);
        return adjective != null && !adjective.equals(called);
    }

    /** Behind “in” or “from”, before its State or a noun of place. */
    private void located(Match word) {
        var first = words.index(word.end());
        if (names.begins(first)
                && scan.text().folded(word.end(), words.start(first)).equals(" ")) {
            var last = names.run(first);
            var state = states.behind(last);
            if (state != null || heads.behind(last) || again(first, last)) {
                add(first, last, state == null ? "-" : state);
            }
        }
    }

    /** Behind “in” in the first sentences, unless all the line is in capitals. */
    private void inside(Match word, int opening, @Nullable Span title) {
        var first = words.index(word.end());
        if (word.start() > opening
                || !names.begins(first)
                || !scan.text().folded(word.end(), words.start(first)).equals(" ")
                || words.is(first, Mark.GIVEN)
                || words.is(first, Mark.PARTICLE)) {
            return;
        }
        var last = names.run(first);
        if (title != null && title.holds(word.start()) && shouting(title) && !repeated(first, last)) {
            return;
        }
        if (!names.more(last) && !names.abbreviation(first, last)) {
            add(found, words.start(first), words.end(last), "-", Entry.Capitals.INITIAL);
        }
    }

    /** A name in the headline that the report has again. */
    private boolean repeated(int first, int last) {
        var text = scan.text();
        var name = text.folded(words.start(first), words.end(last));
        return text.folded(words.end(last), Math.min(text.length(), words.end(last) + SEARCHED))
                .contains(name);
    }

    /** A headline with a capital on each word but small ones: capitals tell nothing. */
    private boolean shouting(Span line) {
        for (var word = words.index(line.start()); word < words.size() && words.end(word) <= line.end(); word++) {
            if (words.end(word) - words.start(word) > 5 && !words.capital(word)) {
                return false;
            }
        }
        return true;
    }

    /** “Aktau will host”: before a verb of hosting, at the beginning of its sentence or behind a comma. */
    private void hosting(Match verb) {
        var last = words.index(verb.word()) - 1;
        for (var i = 0;
                i < 2 && last > 0 && !words.capital(last) && words.gap(last - 1).equals(" ");
                i++) {
            last--;
        }
        if (last < 0 || !words.gap(last).equals(" ") || !names.candidate(last) || words.is(last, Mark.GIVEN)) {
            return;
        }
        var first = last;
        while (first > 0
                && last - first < 2
                && names.candidate(first - 1)
                && words.gap(first - 1).equals(" ")) {
            first--;
        }
        var begins = first == 0 || !words.gap(first - 1).equals(" ") || !words.capital(first - 1);
        if (!names.abbreviation(first, last) && (begins || again(first, last))) {
            add(found, words.start(first), words.end(last), "-", Entry.Capitals.INITIAL);
        }
    }

    /** Found elsewhere in the text. */
    private boolean again(int first, int last) {
        var name = scan.stem(scan.text().folded(words.start(first), words.end(last)));
        return found.stream()
                .anyMatch(place -> scan.stem(scan.text().folded(place.start(), place.end()))
                        .equals(name));
    }

    private void add(int first, int last, String code) {
        add(found, words.start(first), words.end(last), code);
    }

    /** A place unless another stands there. */
    static void add(List<Mention> found, int start, int end, String code) {
        add(found, start, end, code, Entry.Capitals.ANY);
    }

    private static void add(List<Mention> found, int start, int end, String code, Entry.Capitals capitals) {
        if (found.stream().noneMatch(other -> other.start() < end && start < other.end())) {
            var entry = new Entry("city", code, capitals, false);
            found.add(new Mention("city", code, new Match(start, start, end, entry)));
        }
    }
}
