package org.entente.press.reading;

import org.jspecify.annotations.Nullable;

/** Whole numbers in figures, of at most four digits: days and years. */
final class Numerals {

    record Numeral(int start, int end, int value) {}

    private final FoldedText text;

    Numerals(FoldedText text) {
        this.text = text;
    }

    @Nullable
    Numeral startingAt(int start, int most) {
        var end = start;
        while (digit(end) && end - start < 5) {
            end++;
        }
        return start > 0 && digit(start - 1) ? null : numeral(start, end, most);
    }

    @Nullable
    Numeral endingAt(int end, int most) {
        var start = end;
        while (digit(start - 1) && end - start < 5) {
            start--;
        }
        return digit(end) ? null : numeral(start, end, most);
    }

    private @Nullable Numeral numeral(int start, int end, int most) {
        if (end == start || end - start > 4) {
            return null;
        }
        var value = 0;
        for (var at = start; at < end; at++) {
            value = value * 10 + text.at(at) - '0';
        }
        return value == 0 || value > most ? null : new Numeral(start, end, value);
    }

    private boolean digit(int at) {
        var c = text.near(at);
        return c >= '0' && c <= '9';
    }
}
