package org.entente.press.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.press.reading.Words.Mark;
import org.jspecify.annotations.Nullable;

/**
 * Persons in Arabic, which has no capitals: what stands after a function or an honorific, up to a verb, a preposition,
 * another function or a mark; or before a function, back to a verb of saying or a known given name.
 */
final class ArabicNames {

    private static final int MOST_WORDS = 6;
    private static final Set<String> LINKS = Set.of(
            "بن", "ابن", "ال", "ابو", "ابي", "عبد", "بنت", "ام", "ولد", "دي", "فون", "فان", "دا", "لو", "ماك", "سان",
            "بو");

    private final Scan scan;
    private final Words words;
    private final List<Office> offices;
    private final List<PersonMention> found = new ArrayList<>();

    private ArabicNames(Scan scan, Words words, List<Office> offices) {
        this.scan = scan;
        this.words = words;
        this.offices = offices;
    }

    static List<PersonMention> in(Scan scan, Words words, List<Office> offices) {
        var names = new ArabicNames(scan, words, offices);
        for (var office : offices) {
            names.after(office);
        }
        for (var honorific : scan.matches("honorific")) {
            names.titled(honorific);
        }
        for (var office : offices) {
            names.before(office);
        }
        names.found.sort((a, b) -> a.start() == b.start() ? Integer.compare(b.end(), a.end()) : a.start() - b.start());
        return names.apart();
    }

    private List<PersonMention> apart() {
        var apart = new ArrayList<PersonMention>();
        var end = 0;
        for (var mention : found) {
            if (mention.start() >= end) {
                apart.add(mention);
                end = mention.end();
            }
        }
        return apart;
    }

    private void after(Office office) {
        var first = words.index(office.end());
        if (first == 0 || first >= words.size()) {
            return;
        }
        var gap = scan.text().folded(office.end(), words.start(first)).strip();
        if (gap.isEmpty() || gap.equals("،") && words.is(first, Mark.HONORIFIC) || gap.equals("\"")) {
            name(first, office, "person-after-function");
        }
    }

    private void titled(Match honorific) {
        var first = words.index(honorific.end());
        if (first < words.size()
                && scan.text().folded(honorific.end(), words.start(first)).isBlank()
                && !words.is(first, Mark.HONORIFIC)) {
            name(first, null, "person-honorific");
        }
    }

    private void name(int from, @Nullable Office office, String rule) {
        var first = from;
        while (words.is(first, Mark.HONORIFIC) && words.gap(first).isBlank()) {
            first++;
        }
        if (first >= words.size() || !starts(first)) {
            return;
        }
        var last = run(first);
        var plain = office != null || words.is(first, Mark.GIVEN) || rule.equals("person-honorific");
        if (plain && words.end(last) - words.start(first) > 2) {
            var known = office != null ? office : officeAfter(last);
            found.add(new PersonMention(words.start(first), words.end(last), known, rule));
        }
    }

    private boolean starts(int word) {
        var folded = words.folded(word);
        if (words.is(word, Mark.GIVEN)) {
            return true;
        }
        return part(word)
                && !folded.startsWith("ال")
                && !(folded.startsWith("و") && known(word))
                && (folded.length() > 2 || LINKS.contains(folded))
                && !verb(folded);
    }

    /** A feminine or masculine past verb in front is no name; a coarse test for words that no table holds. */
    private boolean verb(String folded) {
        return folded.startsWith("ست") || folded.startsWith("سي") && folded.length() > 5 && !folded.startsWith("سير");
    }

    private boolean known(int word) {
        return words.is(word, Mark.ENTITY) || words.is(word, Mark.NOT_NAME);
    }

    private int run(int first) {
        var last = first;
        while (last + 1 < words.size()
                && last - first < MOST_WORDS
                && words.gap(last).equals(" ")) {
            var next = last + 1;
            var linked =
                    LINKS.contains(words.folded(last)) || words.folded(last).equals("عبد");
            var family = last > first && words.folded(next).startsWith("ال") && words.is(next, Mark.ENTITY) && demonym(next);
            if (!linked && !family && !LINKS.contains(words.folded(next)) && !(part(next) && goesOn(first, next))) {
                break;
            }
            last = next;
        }
        while (last > first
                && LINKS.contains(words.folded(last))
                && !words.folded(last).equals("ال")) {
            last--;
        }
        return last;
    }

    /** A family may be called after a country: السوداني, المصري. */
    private boolean demonym(int word) {
        return scan.matches("demonym").stream()
                .anyMatch(match -> match.word() == words.start(word) && match.end() == words.end(word));
    }

    private boolean part(int word) {
        var marked = words.is(word, Mark.FUNCTION)
                || words.is(word, Mark.HONORIFIC)
                || words.is(word, Mark.STOP)
                || words.is(word, Mark.SAY)
                || words.is(word, Mark.CALENDAR)
                || words.is(word, Mark.COMMON)
                || words.is(word, Mark.NOT_NAME)
                || words.is(word, Mark.COMPLEMENT)
                || words.is(word, Mark.ENTITY);
        return words.is(word, Mark.GIVEN)
                || !marked && !Character.isDigit(scan.text().at(words.start(word)));
    }

    /** A further word: a known name, one with the article (a family), or a foreign one; no “and …”, no “to …”. */
    private boolean goesOn(int first, int next) {
        if (words.is(next, Mark.GIVEN)) {
            return true;
        }
        var folded = words.folded(next);
        if (folded.startsWith("ال")) {
            return true;
        }
        var count = next - first;
        if (folded.startsWith("و")
                || folded.startsWith("لل")
                || folded.startsWith("بال")
                || folded.startsWith("فال")
                || folded.startsWith("كال")) {
            return count == 1 && folded.startsWith("و") && folded.length() <= 6 && !words.is(first, Mark.GIVEN);
        }
        return count <= 2;
    }

    private @Nullable Office officeAfter(int last) {
        for (var office : offices) {
            var apart = office.start() - words.end(last);
            if (apart > 0 && apart <= 4) {
                var gap = scan.text()
                        .folded(
                                words.end(last),
                                words.index(office.start()) < words.size()
                                        ? Math.min(office.start(), scan.text().length())
                                        : words.end(last))
                        .strip();
                return gap.isEmpty() || gap.equals("،") || gap.equals("(") || gap.equals("-") || gap.equals(",")
                        ? office
                        : null;
            }
        }
        return null;
    }

    private void before(Office office) {
        var last = words.index(office.start()) - 1;
        if (last < 1) {
            return;
        }
        var gap = scan.text().folded(words.end(last), office.start()).strip();
        if (!gap.isEmpty() && !gap.equals("،") && !gap.equals("(") && !gap.equals("-")) {
            return;
        }
        var first = last + 1;
        while (first > 0
                && last - first < MOST_WORDS - 1
                && part(first - 1)
                && (first > last || words.gap(first - 1).equals(" "))) {
            first--;
        }
        while (first < last && !words.is(first, Mark.GIVEN) && !words.is(first - 1, Mark.SAY)) {
            first++;
        }
        var said = words.is(first - 1, Mark.SAY);
        if (last - first >= 1 && (words.is(first, Mark.GIVEN) || said && starts(first))) {
            found.add(new PersonMention(words.start(first), words.end(last), office, "person-before-function"));
        }
    }
}
