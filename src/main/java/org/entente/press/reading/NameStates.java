package org.entente.press.reading;

import java.util.Set;
import org.entente.press.reading.Words.Mark;

/** A State told with a name, as lists of those present do: in brackets, behind “of”, or before it. */
final class NameStates {

    private static final Set<String> FROM = Set.of("of", "from", "из", "от");

    private final Scan scan;
    private final Words words;
    private final CapitalRuns runs;

    NameStates(Scan scan, Words words, CapitalRuns runs) {
        this.scan = scan;
        this.words = words;
        this.runs = runs;
    }

    boolean hold(int first, int last) {
        return bracketed(last) || sent(first, last) || behindState(first, last);
    }

    /** “X (Bulgaria), Y (Norway)”: more than one name with a State in brackets in the sentence. */
    private boolean bracketed(int last) {
        if (!stateInBrackets(last)) {
            return false;
        }
        var sentence = scan.layout().sentenceOf(words.start(last));
        var count = 0;
        for (var word = words.index(sentence.start());
                word < words.size() && sentence.holds(words.start(word));
                word++) {
            count += words.capital(word) && stateInBrackets(word) ? 1 : 0;
        }
        return count > 1;
    }

    /** “the ministers of Belize, A; of Gabon, B; and of Timor-Leste, C”. */
    private boolean behindState(int first, int last) {
        var gap = words.gap(last);
        if (first < 2
                || !words.gap(first - 1).equals(", ")
                || !words.is(first - 1, Mark.ENTITY)
                || words.is(first - 1, Mark.PLACE)
                || !gap.startsWith(",") && !gap.startsWith(";") && !gap.startsWith(".")) {
            return false;
        }
        var state = first - 1;
        while (state > 0 && words.is(state, Mark.ENTITY) && words.gap(state - 1).equals(" ")) {
            state--;
        }
        var sentence = scan.layout().sentenceOf(words.start(first));
        return words.is(state, Mark.COMPLEMENT) && scan.has("plural", new Span(sentence.start(), words.start(first)));
    }

    private boolean stateInBrackets(int last) {
        var next = last + 1;
        return next < words.size()
                && words.gap(last).equals(" (")
                && words.is(next, Mark.ENTITY)
                && !words.is(next, Mark.PLACE);
    }

    /** “X of Jamaica”, “X из Индии” at the beginning of a sentence or behind a comma. */
    private boolean sent(int first, int last) {
        var next = last + 2;
        var gap = first > 0 ? words.gap(first - 1) : "";
        return next < words.size()
                && (runs.begins(first) || gap.equals(", "))
                && words.gap(last).equals(" ")
                && FROM.contains(words.folded(last + 1))
                && (words.is(next, Mark.ENTITY)
                        || words.is(next, Mark.PLACE)
                        || scan.language().equals("ru"))
                && words.capital(next);
    }
}
