package org.entente.press.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.entente.press.reading.Words.Mark;
import org.jspecify.annotations.Nullable;

/**
 * What makes a run of capitals a person without a function or a title: the given name, the ending of the family name,
 * a demonym, a verb, a profession, a pronoun or a bracket beside it, or the family name alone further down.
 */
final class NameEvidence {

    private static final Set<String> ARTICLES = Set.of("le", "la", "l", "el", "les");
    private static final int MOST_PARTS = 4;

    private final Scan scan;
    private final Words words;
    private final CapitalRuns runs;
    private final NameStates states;
    private final Map<String, Integer> alone = new HashMap<>();

    NameEvidence(Scan scan, Words words, CapitalRuns runs) {
        this.scan = scan;
        this.words = words;
        this.runs = runs;
        states = new NameStates(scan, words, runs);
        for (var word = 0; word < words.size(); word++) {
            if (words.capital(word) && single(word)) {
                alone.merge(scan.stem(words.folded(word)), 1, Integer::sum);
            }
        }
    }

    /** The name of the rule that holds, if one does. */
    @Nullable
    String rule(int first, int last) {
        if (words.is(first, Mark.GIVEN)) {
            return "person-given-name";
        }
        if (national(first)
                && !(scan.language().equals("ru") && scan.lexicon().ends("adjective_ending", words.folded(first)))) {
            return "person-nationality";
        }
        if ((speaks(last) || spoken(first)) && !runs.begins(first)) {
            return "person-speaks";
        }
        return plain(first, last) && !headline(first) ? beside(first, last) : null;
    }

    private @Nullable String beside(int first, int last) {
        if (profession(first - 1) && words.gap(first - 1).equals(" ")
                || words.gap(last).equals(", ") && profession(last + 1)) {
            return "person-profession";
        }
        if (scan.ends("lead").get(words.end(Math.max(first - 1, 0)))
                && words.gap(first - 1).equals(" ")) {
            return "person-leads";
        }
        if (who(last) || aged(last) || enclosed(first, last)) {
            return "person-pronoun";
        }
        if (states.hold(first, last)) {
            return "person-of-state";
        }
        if (familyEnding(last)) {
            return "person-family-name";
        }
        var prepositional = first > 0
                && words.is(first - 1, Mark.COMPLEMENT)
                && words.gap(first - 1).equals(" ");
        return !prepositional
                        && alone.containsKey(scan.stem(words.folded(last)))
                        && words.end(last) - words.start(last) > 3
                ? "person-recurs"
                : null;
    }

    /** Neither neighbour has a capital: a family name by itself. */
    private boolean single(int word) {
        var before = word > 0 && words.capital(word - 1) && words.gap(word - 1).length() == 1;
        var behind = word + 1 < words.size()
                && words.capital(word + 1)
                && words.gap(word).length() == 1;
        return !before && !behind && runs.name(word) && !words.is(word, Mark.ENTITY) && !words.is(word, Mark.PLACE);
    }

    /** Two to four words that the tables know nothing else about. */
    boolean plain(int first, int last) {
        if (last - first >= MOST_PARTS || runs.shouted(last)) {
            return false;
        }
        for (var word = first; word <= last; word++) {
            var place = words.is(word, Mark.PLACE) && !(word == first && familyEnding(last));
            var known = place
                    || words.is(word, Mark.NOT_NAME)
                    || words.is(word, Mark.ENTITY) && !words.is(word, Mark.PLACE);
            if (known && !words.is(word, Mark.GIVEN) || runs.lowered(word)) {
                return false;
            }
        }
        return !the(first - 1);
    }

    /** An article before it: “the Casa Rosada”. */
    private boolean the(int word) {
        return word >= 0
                && words.gap(word).equals(" ")
                && (words.folded(word).equals("the") || ARTICLES.contains(words.folded(word)));
    }

    /** A line in which most words have a capital tells no names apart. */
    boolean headline(int first) {
        var line = scan.layout().lineOf(words.start(first));
        var all = 0;
        var capitals = 0;
        for (var word = words.index(line.start()); word < words.size() && words.start(word) < line.end(); word++) {
            if (words.end(word) - words.start(word) > 3) {
                all++;
                capitals += words.capital(word) ? 1 : 0;
            }
        }
        return all > 4 && capitals * 10 > all * 7;
    }

    /** “l'économiste”, “гидрологи”: a word in small letters with the ending of professions. */
    boolean profession(int word) {
        return word >= 0
                && word < words.size()
                && (!words.capital(word) || runs.begins(word))
                && words.end(word) - words.start(word) > 5
                && !words.is(word, Mark.SAY)
                && !words.is(word, Mark.STOP)
                && scan.lexicon().ends("agent_ending", words.folded(word));
    }

    private boolean familyEnding(int last) {
        return words.end(last) - words.start(last) > 4
                && words.gap(last - 1).equals(" ")
                && !qualifies(last)
                && scan.lexicon().ends("family_ending", words.folded(last));
    }

    /** “Согдийской области”: an adjective before its noun. */
    private boolean qualifies(int last) {
        var next = last + 1;
        return scan.language().equals("ru")
                && next < words.size()
                && words.gap(last).equals(" ")
                && !words.capital(next)
                && !words.is(next, Mark.SAY)
                && !words.is(next, Mark.STOP)
                && !words.is(next, Mark.COMPLEMENT)
                && !scan.has("and", words.span(next));
    }

    /** “X, who …”. */
    private boolean who(int last) {
        var next = last + 1;
        return next < words.size()
                && (words.gap(last).equals(", ") || words.gap(last).equals(" "))
                && (scan.has("who", words.span(next))
                        || next + 1 < words.size()
                                && words.is(next, Mark.COMPLEMENT)
                                && scan.has("who", words.span(next + 1)));
    }

    /** “…, X, said”: between commas before a verb of saying. */
    private boolean enclosed(int first, int last) {
        return first > 0
                && words.gap(first - 1).equals(", ")
                && words.gap(last).equals(", ")
                && words.is(last + 1, Mark.SAY)
                && !words.capital(last + 1);
    }

    /** “X, 45, …”. */
    private boolean aged(int last) {
        var next = last + 1;
        return next < words.size()
                && words.gap(last).equals(", ")
                && words.folded(next).matches("[2-9]\\d")
                && (words.gap(next).startsWith(",") || words.gap(next).startsWith(" "))
                && !words.is(next + 1, Mark.CALENDAR);
    }

    /** “el brasileño Jair Bolsonaro”, “le Français Étienne Mauvoisin”: a demonym right before. */
    private boolean national(int first) {
        return first > 1
                && words.is(first - 1, Mark.ENTITY)
                && (!words.capital(first - 1) || ARTICLES.contains(words.folded(first - 2)))
                && words.gap(first - 1).equals(" ");
    }

    private boolean speaks(int last) {
        return words.gap(last).equals(" ") && words.is(last + 1, Mark.SAY);
    }

    private boolean spoken(int first) {
        return first > 0 && words.gap(first - 1).equals(" ") && words.is(first - 1, Mark.SAY);
    }
}
