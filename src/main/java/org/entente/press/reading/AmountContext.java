package org.entente.press.reading;

import org.entente.press.reading.NumberParser.Quantity;

/** What the words around a number say: the same sum in another coin, no gift at all, or a coin named just before. */
final class AmountContext {

    private static final double LEAST_ELLIPTIC = 1e6;

    /** How far before a sum a word of trade still means it, and how far behind. */
    private static final int REACH = 110;

    private static final int BEHIND = 30;

    /** How far behind a sum another one still means the same coin, and one that is said to be part of it. */
    private static final int NEAR = 220;

    private static final int FAR = 600;

    private final View view;
    private final Scan scan;
    private final NumberParser numbers;

    AmountContext(View view, NumberParser numbers) {
        this.view = view;
        scan = view.scan();
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
        return open >= 0
                && between.indexOf(')', open) < 0
                && between.length() - open < 24
                && !named(new Span(end, end + open));
    }

    /** “150 million euros, followed by Norway (900 million kroner)”: another giver. */
    private boolean named(Span between) {
        var behind = scan.matches("currency", between);
        var start = behind.isEmpty() ? between.start() : behind.getLast().end();
        return view.mentions().stream()
                .anyMatch(mention -> mention.start() > start + 1 && mention.end() <= between.end());
    }

    private boolean traded(Quantity quantity) {
        var sentence = scan.layout().sentenceOf(quantity.start());
        return scan.matches("notgiven", sentence).stream()
                .anyMatch(word -> word.end() <= quantity.start()
                        ? quantity.start() - word.end() < REACH && !given(word.end(), quantity.start())
                        : word.start() - quantity.end() < BEHIND);
    }

    /** “as trade grew, the bank lent 5 million”: a word of giving stands nearer. */
    private boolean given(int start, int end) {
        return scan.has("helpverb", new Span(start, end)) || scan.has("pledge", new Span(start, end));
    }

    /** “1.5 billion dollars, of which 954 million in grants”: large, shortly behind a sum, and no noun of its own. */
    boolean elliptic(Quantity quantity, Match coin) {
        var joined = quantity.start() > 0 && scan.text().capital(quantity.start() - 1);
        var part = scan.has("ofwhich", new Span(Math.max(coin.end(), quantity.start() - BEHIND), quantity.start()));
        if (quantity.value() < LEAST_ELLIPTIC
                || joined
                || scan.chinese()
                || quantity.start() - coin.end() > (part ? FAR : NEAR)) {
            return false;
        }
        var between = scan.text().folded(coin.end(), quantity.start());
        return between.indexOf('\n') < 0
                && (!noun(quantity.end())
                        || !counted(quantity.end()) && scan.has("ofwhich", new Span(coin.end(), quantity.start())));
    }

    private boolean noun(int end) {
        var mark = scan.text().near(end);
        if (mark == ',' || mark == '.' || mark == ';' || mark == ')' || mark == '،') {
            return false;
        }
        var next = numbers.over(end);
        return counted(end)
                || scan.at("stop", next).isEmpty()
                        && scan.at("locative", next).isEmpty()
                        && scan.at("toward", next).isEmpty();
    }

    /** “3 millions d'enfants”, “millones de personas”. */
    private boolean counted(int end) {
        var next = numbers.over(end);
        return next - end > 2 || scan.text().near(next - 1) == '\'';
    }
}
