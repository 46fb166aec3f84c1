package org.entente.press.reading;

import java.util.ArrayList;
import java.util.List;
import org.entente.press.reading.NumberParser.Quantity;
import org.jspecify.annotations.Nullable;

/** Sums of money: a number with its currency before or behind it, each sum once. */
final class AmountsRule {

    /** Less is the price of a newspaper, or a ratio (“four of every ten dollars”). */
    private static final double LEAST = 100;

    private static final int TOWARD = 8;

    private static final char CHINESE = '\u2E80';

    private final View view;
    private final Scan scan;
    private final NumberParser numbers;
    private final AmountContext context;
    private final Currencies currencies;
    private @Nullable Match coin;

    /** Which currency the last coin was. */
    private String code = "";

    AmountsRule(View view) {
        this.view = view;
        scan = view.scan();
        numbers = new NumberParser(scan);
        context = new AmountContext(view, numbers);
        currencies = new Currencies(view);
    }

    List<Reading.Amount> amounts(List<Finding> evidence) {
        var amounts = new ArrayList<Reading.Amount>();
        var end = 0;
        // Above the headline stand subscriptions and the rates of the day.
        var first = view.title() == null ? 0 : view.title().start();
        for (var place = first; place < scan.text().length(); place++) {
            if (place >= end && starts(place) && scan.layout().body(place)) {
                var quantity = numbers.at(place);
                var sum = quantity == null || context.unfit(quantity, end) ? null : sum(quantity);
                if (quantity != null) {
                    end = quantity.end();
                }
                if (sum != null
                        && sum.amount().value() >= LEAST
                        && amounts.stream().noneMatch(other -> same(other, sum.amount()))) {
                    amounts.add(sum.amount());
                    evidence.add(scan.finding("amounts", sum.amount().currency(), sum.start(), sum.end(), "amount"));
                }
            }
        }
        return amounts;
    }

    private record Sum(int start, int end, Reading.Amount amount) {}

    private static boolean same(Reading.Amount one, Reading.Amount other) {
        return one.value() == other.value() && one.currency().equals(other.currency());
    }

    private boolean starts(int place) {
        var c = scan.text().at(place);
        if (Character.isDigit(c)) {
            return !Character.isDigit(scan.text().near(place - 1))
                    && scan.text().near(place - 1) != '.';
        }
        return Character.isLetter(c);
    }

    private @Nullable Sum sum(Quantity quantity) {
        var behind = behind(quantity);
        if (behind != null) {
            var adjective = currencies.adjective(behind);
            return sum(quantity.start(), adjective == null ? behind.end() : adjective.end(), quantity, behind);
        }
        var before = before(quantity);
        if (before != null) {
            return sum(before.start(), quantity.end(), quantity, before);
        }
        var last = coin;
        return last != null && context.elliptic(quantity, last)
                ? sum(quantity.start(), quantity.end(), quantity, last, code, giver(quantity.start()))
                : null;
    }

    private @Nullable Match behind(Quantity quantity) {
        var at = numbers.over(quantity.end());
        var adjective = adjectiveEnd(at);
        for (var currency : scan.matches("currency")) {
            var next = currency.start() == at
                    || currency.start() == quantity.end()
                    || adjective > 0 && currency.start() == adjective;
            if (next && !ofNext(quantity, currency)) {
                return currency;
            }
        }
        return null;
    }

    /** “SCR 3 million ($213,000)”, “5 million and $3 million”: behind more than a blank, and a number follows. */
    private boolean ofNext(Quantity quantity, Match currency) {
        var next = currency.end() + (scan.text().near(currency.end()) == ' ' ? 1 : 0);
        return Character.isDigit(scan.text().near(next))
                && !scan.text().folded(quantity.end(), currency.start()).isBlank();
    }

    /** Over “Canadian”, “Saudi” between number and coin. */
    private int adjectiveEnd(int at) {
        for (var mention : view.mentions()) {
            if (mention.state() && mention.start() == at) {
                return numbers.over(mention.end());
            }
        }
        return 0;
    }

    private @Nullable Match before(Quantity quantity) {
        for (var currency : scan.matches("currency")) {
            var apart = quantity.start() - currency.end();
            if (!coded(currency, apart, quantity.value())
                    && (apart == 0 || apart == 1 && scan.text().at(currency.end()) == ' ')
                    && !spelled(currency)) {
                return currency;
            }
        }
        return null;
    }

    /** “G20”, “Q4”: letters with a small number are no coin; a single one only right before a large number. */
    private boolean coded(Match currency, int apart, double value) {
        if (!Character.isLetter(scan.text().near(currency.end() - 1))) {
            return false;
        }
        var least = apart == 0 ? 1e3 : 1e6;
        return currency.length() == 1 ? value < least : apart == 0 && value < LEAST;
    }

    /** Before a number stands a sign or a code, not a word. */
    private boolean spelled(Match currency) {
        return currency.length() > 4 || scan.text().at(currency.start()) >= CHINESE;
    }

    private Sum sum(int start, int end, Quantity quantity, Match currency) {
        var giver = giver(start);
        return sum(start, end, quantity, currency, currencies.code(currency, giver, start, end), giver);
    }

    private Sum sum(int start, int end, Quantity quantity, Match currency, String meant, @Nullable String giver) {
        var sentence = scan.layout().sentenceOf(start);
        coin = currency;
        code = meant;
        var amount = new Reading.Amount(
                scan.surface(start, end), quantity.value(), meant, giver, null, scan.has("cumulative", sentence));
        return new Sum(start, end, amount);
    }

    /** The State or organisation named right before the sum, else the first of the sentence. */
    private @Nullable String giver(int start) {
        var sentence = scan.layout().sentenceOf(start);
        String first = null;
        String last = null;
        for (var mention : view.mentions()) {
            if ((mention.state() || mention.org())
                    && sentence.holds(mention.start())
                    && mention.end() <= start
                    && !recipient(mention)) {
                first = first == null ? mention.code() : first;
                last = start - mention.end() <= 12 ? mention.code() : last;
            }
        }
        return last != null ? last : first;
    }

    /** “for Tonga”, “au Sénégal”: where it goes or is, not whose it is. */
    private boolean recipient(Mention mention) {
        var start = mention.match().word();
        var before = new Span(Math.max(0, start - TOWARD), start);
        var from = scan.matches("direction", before).stream()
                .anyMatch(word -> word.value().equals("from") && start - word.end() <= 1);
        return "بل".indexOf(scan.preposition(mention.match())) >= 0
                || !from && scan.matches("toward", before).stream().anyMatch(word -> start - word.end() <= 1);
    }
}
