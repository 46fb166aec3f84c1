package org.entente.press.reading;

import org.entente.press.reading.Numerals.Numeral;
import org.jspecify.annotations.Nullable;

/** Years in words, as acts are dated: “deux mil vingt-cinq”, “dos mil veintiséis”, “two thousand and twenty-six”. */
final class SpelledYears {

    private static final int CENTURY = 100;

    private final Scan scan;

    SpelledYears(Scan scan) {
        this.scan = scan;
    }

    /** The year that begins there, or null. */
    @Nullable
    Numeral at(int place) {
        var thousands = scan.at("millennium", place).orElse(null);
        if (thousands == null) {
            return null;
        }
        var year = Integer.parseInt(thousands.value());
        var end = thousands.end();
        for (var word = next(end); word != null; word = next(end)) {
            var value = (int) Double.parseDouble(word.value());
            if (value <= 0 || year % CENTURY + value >= CENTURY) {
                break;
            }
            year += value;
            end = word.end();
        }
        return new Numeral(place, end, year);
    }

    private @Nullable Match next(int end) {
        var at = end;
        while (scan.text().near(at) == ' ' || scan.text().near(at) == '-') {
            at++;
        }
        for (var link : new String[] {"and ", "y ", "et "}) {
            if (at > end && at + link.length() <= scan.text().length()) {
                at += scan.text().folded(at, at + link.length()).equals(link) ? link.length() : 0;
            }
        }
        var day = at == end ? null : scan.at("day_word", at).orElse(null);
        return day != null || at == end ? day : scan.at("number", at).orElse(null);
    }
}
