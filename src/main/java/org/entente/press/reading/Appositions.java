package org.entente.press.reading;

import org.entente.press.reading.Words.Mark;

/** Whether a name stands in apposition to a function far before it. */
final class Appositions {

    private static final int FAR = 16;

    private final Scan scan;
    private final Words words;

    Appositions(Scan scan, Words words) {
        this.scan = scan;
        this.words = words;
    }

    /** “комиссар по вопросам расширения X.”: in Russian without a comma, behind a noun and before a mark or a verb. */
    boolean bare(int first, int last, boolean closed) {
        return first > 0
                && words.gap(first - 1).equals(" ")
                && (!words.capital(first - 1) || words.is(first - 1, Mark.ENTITY) || acronym(first - 1))
                && !words.is(first - 1, Mark.COMPLEMENT)
                && (closed || goesOn(last + 1) || RussianGenitives.finite(words.folded(last + 1)));
    }

    /** “по вопросам свободы СМИ”. */
    private boolean acronym(int word) {
        return words.end(word) - words.start(word) < FAR / 2 && scan.text().capital(words.end(word) - 1);
    }

    private boolean goesOn(int next) {
        return words.is(next, Mark.SAY) || words.is(next, Mark.STOP) || scan.has("and", words.span(next));
    }

    /** No mark, no verb and no other name. */
    boolean unbroken(int from, int to) {
        if (to - from > FAR || !words.gap(from - 1).equals(" ")) {
            return false;
        }
        for (var word = from; word <= to; word++) {
            var gap = word == to ? " " : words.gap(word);
            var verb = (words.is(word, Mark.SAY) || words.is(word, Mark.STOP)) && !words.is(word, Mark.COMPLEMENT);
            if (verb
                    || words.is(word, Mark.HONORIFIC)
                    || words.is(word, Mark.CALENDAR) && !words.is(word, Mark.COMPLEMENT)
                    || !gap.equals(" ") && !gap.equals("'") && !gap.equals("-") && !listed(gap, word, to)) {
                return false;
            }
        }
        return true;
    }

    /** “иностранных дел, региональной интеграции и торговли”: a comma before an “and”. */
    private boolean listed(String gap, int word, int to) {
        for (var next = word + 1; gap.equals(", ") && next < to && next - word < 5; next++) {
            if (scan.has("and", words.span(next))) {
                return true;
            }
        }
        return false;
    }
}
