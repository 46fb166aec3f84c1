package org.entente.texts.model;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.entente.core.Language;

/** How a language groups the digits of a number and marks its decimals. */
enum Separators {
    /** 1,000.5 */
    ENGLISH(",", "."),
    /** 1 000,5 with a space of any kind */
    FRENCH(" \\u00A0\\u202F\\u2009", ","),
    /** 1.000,5 or 1 000,5 */
    SPANISH(". \\u00A0\\u202F\\u2009", ","),
    /** 1٬000٫5, or as in English, or with a space */
    ARABIC("\\u066C, \\u00A0\\u202F", "\\u066B.");

    private final Pattern number;
    private final Pattern group;
    private final Pattern decimal;

    Separators(String groups, String decimals) {
        // groups are exactly three digits long: in "3, 125" and "2025. 100" two numbers stand beside each other
        number = Pattern.compile(
                "(?<!\\d)(?:\\d{1,3}(?:[" + groups + "]\\d{3})+(?!\\d)|\\d+)(?:[" + decimals + "]\\d+(?!\\d))?");
        group = Pattern.compile("[" + groups + "](?=\\d{3}(?!\\d))");
        decimal = Pattern.compile("[" + decimals + "](?=\\d+$)");
    }

    static Separators of(Language language) {
        return switch (language) {
            case EN, ZH -> ENGLISH;
            case FR, RU -> FRENCH;
            case ES -> SPANISH;
            case AR -> ARABIC;
        };
    }

    Pattern number() {
        return number;
    }

    /** The value of what {@link #number} found, without trailing zeros. */
    BigDecimal value(String written) {
        var ungrouped = written;
        for (var again = group.matcher(ungrouped); again.find(); again = group.matcher(ungrouped)) {
            ungrouped = again.replaceFirst("");
        }
        return new BigDecimal(decimal.matcher(ungrouped).replaceFirst(".")).stripTrailingZeros();
    }
}
