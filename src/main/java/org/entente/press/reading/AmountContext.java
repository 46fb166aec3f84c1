package org.entente.press.reading;

import org.entente.press.reading.NumberParser.Quantity;

/** What the words around a number say: the same sum in another coin, no gift at all, or a coin named just before. */
final class AmountContext {

    private static final double LEAST_ELLIPTIC = 1e6;

    private final Scan scan;
    private final NumberParser numbers;

    AmountContext(Scan scan, NumberParser numbers) {
        this.scan = scan;
        this.numbers = numbers;
    }

    /**
     * A conversion in brackets right behind a sum, or a sum of trade, debt and the like.
     *
     * @param end where the last number ended
     */
    boolean unfit(Quantity quantity, int end) {
        return converted(quantity, end) || traded(quantity);
    }

    private boolean converted(Quantity quantity, int end) {
        var start = quantity.start();
        if (end == 0 || start - end > 60) {
            return false;
        }
        var between = scan.text().folded(end, start);
        var open = between.lastIndexOf('(');
        return open >= 0 && between.indexOf(')', open) < 0 && between.length() - open < 24;
    }

    private boolean traded(Quantity quantity) {
        var sentence = scan.layout().sentenceOf(quantity.start());
        return scan.matches("notgiven", sentence).stream()
                .anyMatch(word -> word.end() <= quantity.start()
                        ? quantity.start() - word.end() < 110
                        : word.start() - quantity.end() < 30);
    }

    /** “1.5 billion dollars, of which 954 million in grants”: large, shortly behind a sum, and no noun of its own. */
    boolean elliptic(Quantity quantity, Match coin) {
        if (quantity.value() < LEAST_ELLIPTIC || scan.chinese() || quantity.start() - coin.end() > 220) {
            return false;
        }
        var between = scan.text().folded(coin.end(), quantity.start());
        return between.indexOf('\n') < 0
                && (!noun(quantity.end()) || scan.has("ofwhich", new Span(coin.end(), quantity.start())));
    }

    private boolean noun(int end) {
        var mark = scan.text().near(end);
        if (mark == ',' || mark == '.' || mark == ';' || mark == ')' || mark == '،') {
            return false;
        }
        var next = numbers.over(end);
        var particle = next - end > 2 || scan.text().near(next - 1) == '\'';
        return particle
                || scan.at("stop", next).isEmpty()
                        && scan.at("locative", next).isEmpty()
                        && scan.at("toward", next).isEmpty();
    }
}
