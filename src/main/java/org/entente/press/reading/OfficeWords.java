package org.entente.press.reading;

import org.entente.press.reading.Words.Mark;

/** What a word behind a function is: its abbreviation, a portfolio, or the beginning of a name. */
final class OfficeWords {

    private final Scan scan;
    private final Words words;

    OfficeWords(Scan scan, Words words) {
        this.scan = scan;
        this.words = words;
    }

    /** “Capitaine Adama Sawadogo-Tall”: a given name that is a city too, right behind the function. */
    boolean givenName(int last, int next) {
        return words.is(next, Mark.PLACE)
                && words.is(next, Mark.GIVEN)
                && words.is(last, Mark.FUNCTION)
                && words.is(last, Mark.HONORIFIC)
                && next + 1 < words.size()
                && words.gap(next).equals(" ")
                && words.capital(next + 1)
                && !words.is(next + 1, Mark.ENTITY)
                && !words.is(next + 1, Mark.NOT_NAME);
    }

    /** One word in brackets or quotation marks right behind it: “(OTCA)”, “"آيرينا"”. */
    boolean abbreviation(int last) {
        var next = last + 1;
        if (next >= words.size() || words.is(last, Mark.FUNCTION)) {
            return false;
        }
        var opens = words.gap(last);
        var closes = words.gap(next);
        var bracket = opens.equals(" (") && closes.startsWith(")");
        var quoted = opens.equals(" \"") && closes.startsWith("\"");
        return scan.arabic() && (bracket || quoted) && !words.is(next, Mark.ENTITY)
                || bracket
                        && words.end(next) - words.start(next) > 1
                        && scan.text().capital(words.end(next) - 1);
    }

    /** “Asuntos Exteriores, Unión Europea y Cooperación”. */
    boolean portfolio(int word) {
        return words.capital(word)
                && (words.is(word, Mark.NOT_NAME) || words.is(word, Mark.ENTITY) && !words.is(word, Mark.PLACE));
    }

    /** The first letter of a given name. */
    boolean initial(int word) {
        return words.capital(word)
                && words.end(word) - words.start(word) == 1
                && scan.text().near(words.end(word)) == '.';
    }
}
