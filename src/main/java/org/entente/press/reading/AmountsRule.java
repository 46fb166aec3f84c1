package org.entente.press.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.press.reading.NumberParser.Quantity;
import org.jspecify.annotations.Nullable;

/** Sums of money: a number with its currency before or behind it, each sum once. */
final class AmountsRule {

    /** Who has the franc CFA of Central Africa, and that of the West. */
    private static final Set<String> CENTRAL = Set.of("CM", "CF", "CG", "GA", "GQ", "TD");

    private static final Set<String> WESTERN = Set.of("BJ", "BF", "CI", "GW", "ML", "NE", "SN", "TG");

    /** Less is the price of a newspaper. */
    private static final double LEAST = 10;

    private final View view;
    private final Scan scan;
    private final NumberParser numbers;
    private final AmountContext context;
    private @Nullable Match coin;

    AmountsRule(View view) {
        this.view = view;
        scan = view.scan();
        numbers = new NumberParser(scan);
        context = new AmountContext(scan, numbers);
    }

    List<Reading.Amount> amounts(List<Finding> evidence) {
        var amounts = new ArrayList<Reading.Amount>();
        var end = 0;
        for (var place = 0; place < scan.text().length(); place++) {
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
            return sum(quantity.start(), behind.end(), quantity, behind);
        }
        var before = before(quantity);
        if (before != null) {
            return sum(before.start(), quantity.end(), quantity, before);
        }
        var last = coin;
        return last != null && context.elliptic(quantity, last)
                ? sum(quantity.start(), quantity.end(), quantity, last)
                : null;
    }

    private @Nullable Match behind(Quantity quantity) {
        var at = numbers.over(quantity.end());
        var adjective = adjectiveEnd(at);
        for (var currency : scan.matches("currency")) {
            if (currency.start() == at
                    || currency.start() == quantity.end()
                    || adjective > 0 && currency.start() == adjective) {
                return currency;
            }
        }
        return null;
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
            var coded = apart == 0
                    && quantity.value() < 100
                    && Character.isLetter(scan.text().near(currency.end() - 1));
            if (!coded && (apart == 0 || apart == 1 && scan.text().at(currency.end()) == ' ') && !spelled(currency)) {
                return currency;
            }
        }
        return null;
    }

    /** Before a number stands a sign or a code, not a word. */
    private boolean spelled(Match currency) {
        return currency.length() > 4 || scan.chinese() && currency.length() > 1;
    }

    private Sum sum(int start, int end, Quantity quantity, Match currency) {
        var sentence = scan.layout().sentenceOf(start);
        var giver = giver(sentence, start);
        coin = currency;
        var amount = new Reading.Amount(
                scan.surface(start, end),
                quantity.value(),
                code(currency, giver, start, end),
                giver,
                null,
                scan.has("cumulative", sentence));
        return new Sum(start, end, amount);
    }

    private String code(Match currency, @Nullable String giver, int start, int end) {
        if (currency.value().equals("XOF")) {
            return central(giver) ? "XAF" : "XOF";
        }
        var first = Coins.first(currency.value());
        if (first.isEmpty()) {
            return currency.value();
        }
        var shared = Coins.of(currency.value());
        for (var mention : view.mentions()) {
            var beside = mention.start() >= start - 1 && mention.start() <= end + 2;
            if (mention.state() && beside && shared.containsKey(mention.code())) {
                return shared.get(mention.code());
            }
        }
        if (!currency.value().equals("dollar")) {
            if (giver != null && shared.containsKey(giver)) {
                return shared.get(giver);
            }
            for (var mention : view.mentions()) {
                if (mention.state() && shared.containsKey(mention.code())) {
                    return shared.get(mention.code());
                }
            }
        }
        var own = currency.value().equals("dollar") ? ownDollar(shared, giver) : null;
        return own != null ? own : first.get();
    }

    /** The francs CFA of the giver, else of the State named first that has either. */
    private boolean central(@Nullable String giver) {
        var states = view.mentions().stream()
                .filter(Mention::state)
                .map(Mention::code)
                .filter(code -> CENTRAL.contains(code) || WESTERN.contains(code))
                .toList();
        var own = states.contains(giver) ? giver : states.isEmpty() ? null : states.getFirst();
        return own != null && CENTRAL.contains(own);
    }

    /** The State at home in the report, or the one named first, has a dollar of its own, gives the sum itself, and the United States are not named. */
    private @Nullable String ownDollar(Map<String, String> shared, @Nullable String giver) {
        var home = HomeState.of(view);
        if (home != null && shared.containsKey(home) && (giver == null || giver.equals(home))) {
            return shared.get(home);
        }
        var states = view.mentions().stream()
                .filter(Mention::state)
                .map(Mention::code)
                .toList();
        if (states.isEmpty() || states.contains("US") || giver != null && !giver.equals(states.getFirst())) {
            return null;
        }
        return shared.get(states.getFirst());
    }

    /** The State or organisation named right before the sum, else the first of the sentence. */
    private @Nullable String giver(Span sentence, int start) {
        String first = null;
        String last = null;
        for (var mention : view.mentions()) {
            if ((mention.state() || mention.org()) && sentence.holds(mention.start()) && mention.end() <= start) {
                first = first == null ? mention.code() : first;
                last = start - mention.end() <= 12 ? mention.code() : last;
            }
        }
        return last != null ? last : first;
    }
}
