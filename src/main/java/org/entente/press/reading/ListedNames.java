package org.entente.press.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.press.reading.Words.Mark;
import org.jspecify.annotations.Nullable;

/** “X, Y and Z”: what stands in one list with a person, or behind a State of one function for several, is one too. */
final class ListedNames {

    private static final Set<String> ANDS = Set.of("and", "et", "y", "e", "и", "&");
    private static final int LONGEST_LINK = 48;

    private final Scan scan;
    private final Words words;
    private final CapitalRuns runs;
    private final List<int[]> doubtful = new ArrayList<>();

    ListedNames(Scan scan, Words words, CapitalRuns runs) {
        this.scan = scan;
        this.words = words;
        this.runs = runs;
    }

    /** A run of capitals that no word beside it makes a person. */
    void doubt(int first, int last) {
        doubtful.add(new int[] {first, last});
    }

    void into(List<PersonMention> found) {
        for (var more = true; more; ) {
            more = doubtful.removeIf(run -> {
                var person = listed(run[0], run[1], found);
                if (person != null) {
                    found.add(person);
                }
                return person != null;
            });
        }
    }

    private @Nullable PersonMention listed(int first, int last, List<PersonMention> found) {
        if (last - first > 3 || runs.shouted(last) || !plain(first, last)) {
            return null;
        }
        for (var person : found) {
            var behind = links(person.end(), first);
            if (behind || last + 1 < words.size() && links(words.end(last), words.index(person.start()))) {
                var office = behind
                                && person.office() != null
                                && person.end() > person.office().end()
                        ? person.office()
                        : null;
                return new PersonMention(
                        words.start(first), words.end(last), plural(office) ? office : null, "person-in-list");
            }
        }
        return null;
    }

    /** “the foreign ministers A and B”: one function for both. */
    private boolean plural(@Nullable Office office) {
        return office != null && scan.has("plural", new Span(office.start(), office.end()));
    }

    private boolean plain(int first, int last) {
        for (var word = first; word <= last; word++) {
            if (words.is(word, Mark.ENTITY) && !words.is(word, Mark.GIVEN) || words.is(word, Mark.NOT_NAME)) {
                return false;
            }
        }
        return !words.folded(Math.max(first - 1, 0)).equals("the") && (!runs.begins(first) || runs.name(first));
    }

    /** A comma or an “and” between, at most with the State of one of them: “A of Saint Lucia, B of Jamaica and C”. */
    private boolean links(int end, int next) {
        var start = words.start(next);
        if (start <= end || start - end > LONGEST_LINK) {
            return false;
        }
        var marked = false;
        for (var word = words.index(end); word < next; word++) {
            var and = ANDS.contains(words.folded(word));
            if (!and && !words.is(word, Mark.ENTITY) && !words.is(word, Mark.COMPLEMENT)) {
                return false;
            }
            marked |= and;
        }
        var between = scan.text().folded(end, start);
        var parted = between.indexOf('.') >= 0
                || between.indexOf(':') >= 0
                || between.indexOf('\n') >= 0
                || between.indexOf('(') >= 0
                || between.indexOf('"') >= 0;
        return !parted && (marked || between.indexOf(',') >= 0 || between.indexOf(';') >= 0);
    }
}
