package org.entente.press.reading;

import java.util.function.IntPredicate;
import org.entente.press.reading.NumberParser.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Numbers in figures. What parts thousands and what decimals is told by the number itself (“1,234.5”, “250,000”), else
 * by the other numbers of the report, else by its language: Honduras writes as the United States do, Slovenia in
 * English as at home.
 */
final class Figures {

    private static final int LONGEST = 30;
    private static final int MOST_DIGITS = 18;

    private final Scan scan;
    private final FoldedText text;

    /** Whether a scale (“million”, “%”) stands behind a number that ends there. */
    private final IntPredicate scaled;

    private char decimal;

    Figures(Scan scan, IntPredicate scaled) {
        this.scan = scan;
        this.scaled = scaled;
        text = scan.text();
    }

    /** The number that begins there, or null. */
    @Nullable
    Quantity at(int start) {
        var end = end(start);
        if (end == start) {
            return null;
        }
        var point = point(start, end);
        if (point < 0) {
            end = -point;
            point = point(start, end);
        }
        var digits = new StringBuilder();
        for (var at = start; at < end; at++) {
            if (at == point && at > start) {
                digits.append('.');
            } else if (Character.isDigit(text.at(at))) {
                digits.append(text.at(at));
            }
        }
        return digits.length() > MOST_DIGITS ? null : new Quantity(start, end, Double.parseDouble(digits.toString()));
    }

    /** Behind digits, the marks between digits, and blanks before three. */
    private int end(int start) {
        var at = start;
        while (at < text.length() && at - start < LONGEST) {
            var c = text.at(at);
            var inside = (c == '.' || c == ',' || c == '٫') && Character.isDigit(text.near(at + 1))
                    || thin(c) && at > start && at - group(start, at) <= 3 && three(at);
            if (!Character.isDigit(c) && !inside) {
                break;
            }
            at++;
        }
        return at;
    }

    private static boolean thin(char c) {
        return c == ' ' || c == '\'' || c == '،' || c == '٬';
    }

    /** Where the digits before that place begin. */
    private int group(int start, int at) {
        var first = at;
        while (first > start && Character.isDigit(text.at(first - 1))) {
            first--;
        }
        return first;
    }

    private boolean three(int at) {
        var digits = 0;
        while (digits < 4 && Character.isDigit(text.near(at + 1 + digits))) {
            digits++;
        }
        return digits == 3;
    }

    /** The place of the decimal mark, the start where there is none, or less than zero: minus where the number ends. */
    private int point(int start, int end) {
        var first = mark(start, end);
        if (first == end) {
            return start;
        }
        var grouped = three(first) && text.at(first) != '٫';
        var second = mark(first + 1, end);
        if (second == end) {
            return grouped && thousands(start, first) ? start : first;
        }
        if (!grouped) {
            return -second;
        }
        while (text.at(second) == text.at(first) && three(second)) {
            var third = mark(second + 1, end);
            if (third == end) {
                return start;
            }
            second = third;
        }
        var rest = mark(second + 1, end);
        return text.at(second) == text.at(first) || rest < end ? -second : second;
    }

    private int mark(int from, int end) {
        var at = from;
        while (at < end && (Character.isDigit(text.at(at)) || thin(text.at(at)))) {
            at++;
        }
        return at;
    }

    /** One mark with three digits behind it: decimals only before a scale, or behind a nought. */
    private boolean thousands(int start, int mark) {
        if (mark - start > 3 || text.at(start) == '0') {
            return false;
        }
        return !scaled.test(mark + 4) || text.at(mark) != decimal();
    }

    private char decimal() {
        if (decimal == 0) {
            var points = votes('.') - votes(',');
            var point = points == 0 ? usual() == '.' : points > 0;
            decimal = point ? '.' : ',';
        }
        return decimal;
    }

    private char usual() {
        return switch (scan.language()) {
            case "en", "zh", "ar" -> '.';
            default -> ',';
        };
    }

    /** How often the mark has one or two digits behind it before a scale. */
    private int votes(char mark) {
        var votes = 0;
        for (var at = 1; at < text.length() - 2; at++) {
            if (text.at(at) == mark && Character.isDigit(text.at(at - 1)) && Character.isDigit(text.at(at + 1))) {
                var end = Character.isDigit(text.near(at + 2)) ? at + 3 : at + 2;
                votes += !Character.isDigit(text.near(end)) && scaled.test(end) ? 1 : 0;
            }
        }
        return votes;
    }
}
