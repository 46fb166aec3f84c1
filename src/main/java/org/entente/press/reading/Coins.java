package org.entente.press.reading;

import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Coins that several States have: “dollar”, “franc”, “riyal”; which currency (ISO 4217) is meant depends on the State. */
final class Coins {

    /** The one that is meant where no State says otherwise. */
    private static final Map<String, String> FIRST = Map.ofEntries(
            Map.entry("dollar", "USD"),
            Map.entry("riyal", "SAR"),
            Map.entry("dinar", "KWD"),
            Map.entry("dirham", "AED"),
            Map.entry("pound", "GBP"),
            Map.entry("rupee", "INR"),
            Map.entry("peso", "MXN"),
            Map.entry("krone", "SEK"),
            Map.entry("franc", "CHF"),
            Map.entry("shilling", "KES"),
            Map.entry("manat", "AZN"),
            Map.entry("lira", "TRY"),
            Map.entry("won", "KRW"),
            Map.entry("som", "KGS"),
            Map.entry("leu", "RON"),
            Map.entry("kwacha", "ZMW"),
            Map.entry("ruble", "RUB"),
            Map.entry("yen", "JPY"),
            Map.entry("cdollar", "CAD"),
            Map.entry("bs", "BOB"),
            Map.entry("p", "PHP"),
            Map.entry("k", "PGK"));

    /** What the names of currencies do not tell: unions of coin, States with another’s, signs of two. */
    private static final Map<String, Map<String, String>> SHARED = Map.of(
            "dollar",
            Map.ofEntries(
                    Map.entry("AG", "XCD"),
                    Map.entry("DM", "XCD"),
                    Map.entry("GD", "XCD"),
                    Map.entry("KN", "XCD"),
                    Map.entry("LC", "XCD"),
                    Map.entry("VC", "XCD"),
                    Map.entry("KI", "AUD"),
                    Map.entry("NR", "AUD"),
                    Map.entry("TV", "AUD"),
                    Map.entry("CK", "NZD"),
                    Map.entry("NU", "NZD"),
                    Map.entry("PW", "USD"),
                    Map.entry("FM", "USD"),
                    Map.entry("MH", "USD")),
            "lira",
            Map.of("LB", "LBP", "SY", "SYP"),
            "leu",
            Map.of("MD", "MDL", "RO", "RON"),
            "franc",
            Map.of("PF", "XPF", "NC", "XPF", "WF", "XPF"),
            "yen",
            Map.of("CN", "CNY"),
            "cdollar",
            Map.of("NI", "NIO", "CA", "CAD"),
            "bs",
            Map.of("BO", "BOB", "VE", "VES"),
            "p",
            Map.of("PH", "PHP", "BW", "BWP"),
            "k",
            Map.of("PG", "PGK", "ZM", "ZMW", "MW", "MWK"));

    /** How the coins begin in the English names of currencies, where otherwise than here. */
    private static final Map<String, String> SPELLED = Map.of("krone", "kr", "riyal", "ri");

    /** Codes that are more often another word. */
    private static final Set<String> WORDS =
            Set.of("ALL", "TOP", "CUP", "PEN", "GEL", "MAD", "BAM", "SOS", "ANG", "MOP");

    private static final Map<String, Map<String, String>> OF_STATES = ofStates();

    private Coins() {}

    static Optional<String> first(String coin) {
        return Optional.ofNullable(FIRST.get(coin));
    }

    /** The currencies of this coin, by State. */
    static Map<String, String> of(String coin) {
        return OF_STATES.getOrDefault(coin, Map.of());
    }

    /** The codes of all States’ currencies: “FJD 1.25 million” is written in every language. */
    static Set<String> codes() {
        var codes = new TreeSet<String>();
        for (var state : Locale.getISOCountries()) {
            var currency = Currency.getInstance(Locale.of("", state));
            if (currency != null && !WORDS.contains(currency.getCurrencyCode())) {
                codes.add(currency.getCurrencyCode());
            }
        }
        return codes;
    }

    /** “Comorian Franc”, “Icelandic Króna”: the State’s own, whose code begins as the State’s does. */
    private static Map<String, Map<String, String>> ofStates() {
        var coins = new HashMap<String, Map<String, String>>();
        SHARED.forEach((coin, states) -> coins.put(coin, new HashMap<>(states)));
        for (var state : Locale.getISOCountries()) {
            var currency = Currency.getInstance(Locale.of("", state));
            if (currency != null && currency.getCurrencyCode().startsWith(state)) {
                var name = currency.getDisplayName(Locale.ENGLISH).toLowerCase(Locale.ROOT);
                FIRST.keySet().stream()
                        .filter(coin -> (" " + name + " ").contains(" " + SPELLED.getOrDefault(coin, coin + " ")))
                        .forEach(coin -> coins.computeIfAbsent(coin, any -> new HashMap<>())
                                .put(state, currency.getCurrencyCode()));
            }
        }
        return coins;
    }
}
