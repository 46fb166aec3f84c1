package org.entente.press.reading;

import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Coins that several States have: “dollar”, “franc”, “riyal”; which currency (ISO 4217) is meant depends on the State. */
final class Coins {

    /** The one that is meant where no State says otherwise. */
    private static final Map<String, String> FIRST = Map.of(
            "dollar",
            "USD",
            "riyal",
            "SAR",
            "dinar",
            "KWD",
            "dirham",
            "AED",
            "pound",
            "GBP",
            "rupee",
            "INR",
            "peso",
            "MXN",
            "krone",
            "SEK",
            "franc",
            "CHF",
            "shilling",
            "KES");

    /** How the coins begin in the English names of currencies, where otherwise than here. */
    private static final Map<String, String> SPELLED = Map.of("krone", "kr", "riyal", "ri");

    private static final Map<String, Map<String, String>> OF_STATES =
            FIRST.keySet().stream().collect(Collectors.toUnmodifiableMap(coin -> coin, Coins::states));

    private Coins() {}

    static Optional<String> first(String coin) {
        return Optional.ofNullable(FIRST.get(coin));
    }

    /** The currencies of this coin, by State. */
    static Map<String, String> of(String coin) {
        return OF_STATES.getOrDefault(coin, Map.of());
    }

    private static Map<String, String> states(String coin) {
        return Arrays.stream(Locale.getISOCountries())
                .filter(state -> isCalled(coin, state))
                .collect(Collectors.toUnmodifiableMap(state -> state, Coins::currency));
    }

    /** “Comorian Franc”, “Icelandic Króna”: the State’s own, whose code begins as the State’s does. */
    private static boolean isCalled(String coin, String state) {
        var currency = Currency.getInstance(Locale.of("", state));
        return currency != null
                && currency.getCurrencyCode().startsWith(state)
                && currency.getDisplayName(Locale.ENGLISH)
                        .toLowerCase(Locale.ROOT)
                        .matches(".*\\b" + SPELLED.getOrDefault(coin, coin) + "\\w*");
    }

    private static String currency(String state) {
        return Currency.getInstance(Locale.of("", state)).getCurrencyCode();
    }
}
