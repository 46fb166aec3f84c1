package org.entente.press.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.press.reading.Words.Mark;
import org.jspecify.annotations.Nullable;

/**
 * Persons in scripts with capitals: a run of capitalised words that the tables do not know otherwise, beside a
 * function, an honorific or a verb of saying, or beginning with a known given name.
 */
final class CapitalNames {

    private static final int MOST_WORDS = 9;

    private final Scan scan;
    private final Words words;
    private final List<Office> offices;
    private final Set<String> lowerCase = new HashSet<>();

    private CapitalNames(Scan scan, Words words, List<Office> offices) {
        this.scan = scan;
        this.words = words;
        this.offices = offices;
        for (var word = 0; word < words.size(); word++) {
            if (!words.capital(word)) {
                lowerCase.add(words.folded(word));
            }
        }
    }

    static List<PersonMention> in(Scan scan, Words words, List<Office> offices) {
        var names = new CapitalNames(scan, words, offices);
        var found = new ArrayList<PersonMention>();
        for (var word = 0; word < words.size(); word++) {
            if (scan.layout().body(words.start(word)) && names.name(word)) {
                var last = names.run(word);
                var person = names.person(word, last);
                if (person != null) {
                    found.add(person);
                }
                word = last;
            }
        }
        return found;
    }

    private boolean name(int word) {
        if (!words.capital(word)
                || words.is(word, Mark.ENTITY) && !words.is(word, Mark.GIVEN)
                || words.is(word, Mark.FUNCTION)
                || words.is(word, Mark.HONORIFIC)
                || words.is(word, Mark.CALENDAR)
                || words.is(word, Mark.NOT_NAME)) {
            return false;
        }
        if (Character.isDigit(scan.text().at(words.start(word)))) {
            return false;
        }
        if (words.is(word, Mark.GIVEN)) {
            return true;
        }
        return !words.is(word, Mark.COMMON) && !(begins(word) && lowerCase.contains(words.folded(word)));
    }

    private boolean begins(int word) {
        if (word == 0) {
            return true;
        }
        var gap = words.gap(word - 1);
        return gap.indexOf('.') >= 0 && words.end(word - 1) - words.start(word - 1) > 1
                || gap.indexOf('\n') >= 0
                || gap.indexOf('"') >= 0
                || gap.indexOf(':') >= 0;
    }

    /** The last word of the run that begins here. */
    private int run(int first) {
        var last = first;
        while (last + 1 < words.size() && last - first < MOST_WORDS) {
            if (joins(last) && name(last + 1)) {
                last++;
            } else {
                var beyond = overParticles(last);
                if (beyond < 0) {
                    break;
                }
                last = beyond;
            }
        }
        return last;
    }

    private int overParticles(int last) {
        var next = last + 1;
        while (next < words.size()
                && next - last <= 3
                && joins(next - 1)
                && words.is(next, Mark.PARTICLE)
                && !words.capital(next)) {
            next++;
        }
        return next > last + 1 && next < words.size() && joins(next - 1) && name(next) && !words.is(next, Mark.ENTITY)
                ? next
                : -1;
    }

    private boolean joins(int word) {
        var gap = words.gap(word);
        return switch (gap) {
            case " ", "-", "'", " - " -> !gap.equals(" - ");
            case ". ", "." -> words.end(word) - words.start(word) <= 2;
            default -> false;
        };
    }

    private @Nullable PersonMention person(int first, int last) {
        var start = words.start(first);
        var end = end(last);
        var honorific = titled(first);
        var before = officeBefore(first);
        if (before != null) {
            return new PersonMention(start, end, before, "person-after-function");
        }
        var after = officeAfter(last);
        var several = last > first;
        if (after != null && (several || honorific)) {
            return new PersonMention(start, end, after, "person-before-function");
        }
        if (honorific) {
            return new PersonMention(start, end, null, "person-honorific");
        }
        if (several && words.is(first, Mark.GIVEN) && !acronym(first, last)) {
            return new PersonMention(start, end, null, "person-given-name");
        }
        if (several && !begins(first) && speaks(last) && !acronym(first, last)) {
            return new PersonMention(start, end, null, "person-speaks");
        }
        return null;
    }

    private int end(int last) {
        var end = words.end(last);
        var initial = end - words.start(last) == 1 && scan.text().near(end) == '.';
        return initial && words.capital(last) && !words.gap(last).contains("\n") && last > 0 ? end : end;
    }

    private boolean acronym(int first, int last) {
        for (var word = first; word <= last; word++) {
            var length = words.end(word) - words.start(word);
            if (length > 1
                    && scan.text().capital(words.end(word) - 1)
                    && scan.text().capital(words.start(word) + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean titled(int first) {
        if (first == 0 || !words.is(first - 1, Mark.HONORIFIC)) {
            return false;
        }
        var gap = words.gap(first - 1);
        return gap.equals(" ") || gap.equals(". ") || gap.equals(".");
    }

    private int beforeHonorifics(int first) {
        var word = first - 1;
        while (word >= 0
                && words.is(word, Mark.HONORIFIC)
                && !words.is(word, Mark.FUNCTION)
                && words.gap(word).length() <= 2) {
            word--;
        }
        return word;
    }

    private @Nullable Office officeBefore(int first) {
        var word = beforeHonorifics(first);
        if (word < 0) {
            return null;
        }
        for (var office : offices) {
            if (office.end() >= words.end(word)
                    && office.start() <= words.start(word)
                    && office.end() <= words.start(first)) {
                var gap =
                        scan.text().folded(office.end(), words.start(word + 1)).strip();
                return gap.isEmpty() || gap.equals(",") || gap.equals(":") || gap.equals("-") || gap.equals("\"")
                        ? office
                        : null;
            }
        }
        return null;
    }

    /** “X, Minister of …”, “X, the French Minister …”, “X (Minister …)”. */
    private @Nullable Office officeAfter(int last) {
        var gap = words.gap(last).strip();
        if (!gap.equals(",") && !gap.equals("(") && !gap.equals("-") && !gap.equals("،")) {
            return null;
        }
        for (var office : offices) {
            if (office.start() >= words.end(last) && office.start() - words.end(last) < 60) {
                var from = last + 1;
                var to = words.index(office.start());
                return to - from <= 4 && between(from, to) ? office : null;
            }
        }
        return null;
    }

    private boolean between(int from, int to) {
        for (var word = from; word < to; word++) {
            var known = words.is(word, Mark.ENTITY) || words.is(word, Mark.COMPLEMENT) || words.is(word, Mark.NOT_NAME);
            var gap = words.gap(word);
            if (!known && words.capital(word)
                    || gap.indexOf(',') >= 0
                    || gap.indexOf('.') >= 0
                    || words.is(word, Mark.SAY) && !words.is(word, Mark.COMPLEMENT)) {
                return false;
            }
        }
        return true;
    }

    private boolean speaks(int last) {
        return words.gap(last).equals(" ") && words.is(last + 1, Mark.SAY);
    }
}
