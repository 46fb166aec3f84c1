package org.entente.press.reading;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which currency (ISO 4217) a coin is that several States have, from the States around a sum. */
final class Currencies {

    /** Who has the franc CFA of Central Africa, and that of the West. */
    private static final Set<String> CENTRAL = Set.of("CM", "CF", "CG", "GA", "GQ", "TD");

    private static final Set<String> WESTERN = Set.of("BJ", "BF", "CI", "GW", "ML", "NE", "SN", "TG");

    private final View view;
    private final Scan scan;

    Currencies(View view) {
        this.view = view;
        scan = view.scan();
    }

    /** The code, for a sum between two places. */
    String code(Match currency, @Nullable String giver, int start, int end) {
        if (currency.value().equals("XOF")) {
            return central(giver) ? "XAF" : "XOF";
        }
        var first = Coins.first(currency.value());
        if (first.isEmpty()) {
            return currency.value();
        }
        var shared = Coins.of(currency.value());
        for (var mention : view.mentions()) {
            var beside = mention.start() >= start - 1 && mention.start() <= end + 1;
            if (mention.state() && beside && shared.containsKey(mention.code())) {
                return shared.get(mention.code());
            }
        }
        var dollar = currency.value().equals("dollar");
        var state = dollar ? null : coinOf(currency.value(), giver);
        var own = dollar ? dollarOf(currency, giver) : state == null ? null : shared.get(state);
        return own != null ? own : first.get();
    }

    /** The State whose adjective stands right behind the coin: “dollars néo-zélandais”, or null. */
    @Nullable
    Mention adjective(Match currency) {
        var shared = Coins.of(currency.value());
        for (var mention : view.mentions()) {
            if (mention.state() && mention.start() == currency.end() + 1 && shared.containsKey(mention.code())) {
                return mention;
            }
        }
        return null;
    }

    /** The giver, else the State named first that has such a coin. */
    private @Nullable String coinOf(String coin, @Nullable String giver) {
        var shared = Coins.of(coin);
        if (giver != null && shared.containsKey(giver)) {
            return giver;
        }
        return view.mentions().stream()
                .filter(mention -> mention.state() && shared.containsKey(mention.code()))
                .map(Mention::code)
                .findFirst()
                .orElse(null);
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

    /**
     * Whose dollar a bare “dollar” is: of the State at home in the report, or the one named first if the United States
     * are not, that has one, and gives the sum itself. Only in a language spoken there; and where the report writes its
     * own dollar with a mark (NZ$), the bare one is that of the United States; where it writes that of the United
     * States with one, the bare one is its own, whoever gives.
     */
    private @Nullable String dollarOf(Match coin, @Nullable String giver) {
        var shared = Coins.of("dollar");
        var home = home(giver);
        var spoken = scan.language().equals("en") || scan.language().equals("fr") && "CA".equals(home);
        var gives = giver == null || giver.equals(home) || !giver.equals("US") && marked("USD");
        if (home == null || !gives) {
            return null;
        }
        if (scan.language().equals("es") && coin.length() == 1) {
            return Coins.of("peso").get(home);
        }
        return spoken && !marked(shared.get(home)) ? shared.get(home) : null;
    }

    /** The State at home; where none is told, the giver if an office publishes, or the first of all. */
    private @Nullable String home(@Nullable String giver) {
        var home = HomeState.of(view);
        if (home != null) {
            return home;
        }
        if (giver != null && office()) {
            return giver;
        }
        var states = view.mentions().stream()
                .filter(Mention::state)
                .map(Mention::code)
                .toList();
        return states.isEmpty() || states.contains("US") ? null : states.getFirst();
    }

    /** “Media release” stands above the first sentence. */
    private boolean office() {
        var head = view.head(1);
        return !head.isEmpty()
                && scan.has("masthead", new Span(0, head.getLast().start()));
    }

    private boolean marked(@Nullable String code) {
        return scan.matches("currency").stream()
                .anyMatch(coin -> coin.value().equals(code) && scan.text().at(coin.end() - 1) == '$');
    }
}
