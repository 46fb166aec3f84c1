package org.entente.press.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.press.reading.Words.Mark;
import org.jspecify.annotations.Nullable;

/**
 * Persons in scripts with capitals: a run of capitalised words that the tables do not know otherwise, beside a
 * function, an honorific, a demonym or a verb of saying, or beginning with a known given name.
 */
final class CapitalNames {

    private final Scan scan;
    private final Words words;
    private final CapitalRuns runs;
    private final List<Office> offices;
    /** Functions told behind a name belong to it, not to the next one. */
    private final Set<Office> taken = new HashSet<>();

    private final ListedNames listed;
    private final NotPersons not;
    private final PlaceRuns places;
    private final NameEvidence evidence;
    private final NameEdges edges;
    private final Appositions far;

    private CapitalNames(Scan scan, Words words, List<Office> offices) {
        this.scan = scan;
        this.words = words;
        this.offices = offices;
        runs = new CapitalRuns(scan, words);
        listed = new ListedNames(scan, words, runs);
        not = new NotPersons(scan, words);
        places = new PlaceRuns(scan, words);
        evidence = new NameEvidence(scan, words, runs);
        far = new Appositions(scan, words);
        edges = new NameEdges(scan, words, offices, runs, evidence);
    }

    static List<PersonMention> in(Scan scan, Words words, List<Office> offices) {
        var names = new CapitalNames(scan, words, offices);
        var found = new ArrayList<PersonMention>();
        for (var word = 0; word < words.size(); word++) {
            if (scan.layout().body(words.start(word)) && names.runs.name(word) && !names.shoutedLine(word)) {
                var last = names.edges.last(word, names.runs.run(word));
                var first = names.edges.first(word, last);
                var person = names.runs.partOfName(first, last) ? null : names.person(first, last);
                if (person != null) {
                    found.add(person);
                } else if (last > first) {
                    names.listed.doubt(first, last);
                }
                word = last;
            }
        }
        names.listed.into(found);
        found.sort(Comparator.comparingInt(PersonMention::start));
        return found;
    }

    /** A line in capitals alone tells no names apart. */
    private boolean shoutedLine(int word) {
        if (!runs.shouted(word)) {
            return false;
        }
        var line = scan.layout().lineOf(words.start(word));
        for (var at = line.start(); at < line.end(); at++) {
            if (Character.isLetter(scan.text().at(at)) && !scan.text().capital(at)) {
                return false;
            }
        }
        return true;
    }

    private @Nullable PersonMention person(int first, int last) {
        var several = last > first;
        if (!several && !runs.aloneIsName(first)) {
            return null;
        }
        var near = officeBefore(first);
        var before = near == null && several ? officeFar(first, last) : near;
        if (before != null) {
            if (near != null && several && (not.adjectives(first, last) || not.called(first) || shown(first, last))) {
                return null;
            }
            var loose = !several && !words.is(first, Mark.GIVEN);
            if (loose && (not.noun(first) || evidence.headline(first))) {
                return null;
            }
            return loose && scan.has("plural", new Span(before.start(), before.end()))
                    ? null
                    : mention(first, last, before, "person-after-function");
        }
        var honorific = titled(first);
        var after = officeAfter(last);
        if (after != null && (several || honorific) && !not.institution(first, last)) {
            taken.add(after);
            return mention(first, last, after, "person-before-function");
        }
        if (honorific) {
            return mention(first, last, null, "person-honorific");
        }
        var shouted = runs.shouted(first) && runs.shouted(last);
        var rule = !several || shouted || not.holds(first, last) || places.hold(first, last)
                ? null
                : evidence.rule(first, last);
        return rule == null ? null : mention(first, last, null, rule);
    }

    /** “Minister Receives Phone Call”: in a line of capitals a verb, or a word that the text has without a capital. */
    private boolean shown(int first, int last) {
        return evidence.headline(first)
                && !words.is(first, Mark.GIVEN)
                && words.end(first) - words.start(first) > 2
                && (words.is(first, Mark.SAY) || runs.lowered(first) || runs.lowered(last));
    }

    private PersonMention mention(int first, int last, @Nullable Office office, String rule) {
        return new PersonMention(words.start(first), words.end(last), office, rule);
    }

    private boolean titled(int first) {
        if (first == 0 || !words.is(first - 1, Mark.HONORIFIC)) {
            return false;
        }
        var gap = words.gap(first - 1);
        return gap.equals(" ") || gap.equals(". ") || gap.equals(".") || gap.equals("' ") || gap.equals(") ");
    }

    private @Nullable Office officeBefore(int first) {
        var word = first - 1;
        while (word >= 0
                && words.is(word, Mark.HONORIFIC)
                && !words.is(word, Mark.FUNCTION)
                && words.gap(word).length() <= 2) {
            word--;
        }
        var edge = word + 1;
        if (word > 0 && words.gap(word).equals(") ") && words.gap(word - 1).endsWith("(")) {
            word--;
        }
        if (word < 0) {
            return null;
        }
        for (var office : offices) {
            if (!taken.contains(office)
                    && office.end() >= words.end(word)
                    && office.start() <= words.start(word)
                    && office.end() <= words.start(first)) {
                var gap = scan.text()
                        .folded(office.end(), words.start(edge))
                        .replaceFirst("^ ?(\\([^()]{1,20}\\)|a\\. ?i\\.|ad interim|interino|interina|par intérim)", "")
                        .strip();
                return gap.isEmpty() || gap.equals(",") || gap.equals(":") || gap.equals("-") || gap.equals("\"")
                        ? office
                        : null;
            }
        }
        return null;
    }

    /** “l'envoyé spécial pour la région des Grands Lacs, X, …”: behind all that belongs to the function, between commas. */
    private @Nullable Office officeFar(int first, int last) {
        var end = words.gap(last);
        var closed = end.startsWith(",") || end.startsWith(".") || end.startsWith(";") || end.startsWith(")");
        var apposed = first > 0 && words.gap(first - 1).equals(", ") && closed
                || scan.language().equals("ru") && far.bare(first, last, closed);
        if (!apposed || !evidence.plain(first, last)) {
            return null;
        }
        Office nearest = null;
        for (var office : offices) {
            if (office.end() <= words.start(first - 1) && !taken.contains(office)) {
                nearest = office;
            }
        }
        return nearest != null && far.unbroken(words.index(nearest.end()), first - 1) ? nearest : null;
    }

    /** “X, Minister of …”, “X, the French Minister …”, “X (Minister …)”. */
    private @Nullable Office officeAfter(int last) {
        var gap = words.gap(last).strip();
        if (!gap.equals(",") && !gap.equals("(") && !gap.equals("-")) {
            return null;
        }
        for (var office : offices) {
            if (office.start() >= words.end(last) && office.start() - words.end(last) < 60) {
                var from = last + 1;
                var to = words.index(office.start());
                return to - from <= 4 && between(from, to) && !another(office) ? office : null;
            }
        }
        return null;
    }

    /** “…, president Cyril Ramaphosa”: the function of somebody named right behind it. */
    private boolean another(Office office) {
        var next = words.index(office.end());
        return next + 1 < words.size()
                && words.gap(next - 1).equals(" ")
                && runs.name(next)
                && words.gap(next).equals(" ")
                && runs.name(next + 1);
    }

    private boolean between(int from, int to) {
        for (var word = from; word < to; word++) {
            var known = words.is(word, Mark.ENTITY) || words.is(word, Mark.COMPLEMENT) || words.is(word, Mark.NOT_NAME);
            var gap = words.gap(word);
            if (gap.indexOf(')') >= 0) {
                return false;
            }
            if (!known && words.capital(word)
                    || gap.indexOf(',') >= 0
                    || gap.indexOf('.') >= 0
                    || words.is(word, Mark.SAY) && !words.is(word, Mark.COMPLEMENT)) {
                return false;
            }
        }
        return true;
    }
}
