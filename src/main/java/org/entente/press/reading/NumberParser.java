package org.entente.press.reading;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers in figures or words with their scales: 4.5 billion, 100 مليون, 1,5 млрд, 三千万, deux cents millions. */
final class NumberParser {

    /** A number where it stands. */
    record Quantity(int start, int end, double value) {}

    private static final Map<String, Double> ATTACHED =
            Map.of("bn", 1e9, "b", 1e9, "m", 1e6, "mn", 1e6, "k", 1e3, "tn", 1e12, "mm", 1e6, "md", 1e9, "mio", 1e6);

    /** No sum is told in larger units; numbers multiplied by hostile texts are. */
    private static final double MOST = 1e15;

    private static final double LEAST_SCALE = 1e3;

    private final Scan scan;
    private final FoldedText text;
    private final Figures figures;

    NumberParser(Scan scan) {
        this.scan = scan;
        text = scan.text();
        figures = new Figures(scan, this::told);
    }

    /** The number that begins there, or null; its value is zero where nobody counts: “millions of”, “several million”. */
    @Nullable
    Quantity at(int start) {
        var vague = longest("vague", start);
        if (vague != null) {
            return new Quantity(start, vague.end(), 0);
        }
        var first = one(start);
        var more = next(first);
        return first == null || more == null
                ? first
                : new Quantity(first.start(), more.end(), first.value() + more.value());
    }

    private @Nullable Quantity one(int start) {
        var number = Character.isDigit(text.near(start)) ? figures.at(start) : words(start);
        var first = number == null ? scaleAlone(start) : bracketed(number);
        return first == null ? null : halved(scaled(halved(first)));
    }

    /** “one million two hundred thousand”, “3 млн 500 тыс.”, 1亿2000万: behind a scale, a number with a smaller one. */
    private @Nullable Quantity next(@Nullable Quantity first) {
        if (first == null || first.value() < LEAST_SCALE * LEAST_SCALE) {
            return null;
        }
        var more = one(over(first.end()));
        return more != null && more.value() >= LEAST_SCALE && more.value() < scale(first.value()) ? more : null;
    }

    /** The scale that a number is told in: thousands, millions …; 万, 亿. */
    private double scale(double value) {
        var step = scan.chinese() ? 1e4 : LEAST_SCALE;
        var scale = step;
        while (scale * step <= value && scale < MOST) {
            scale *= step;
        }
        return scale;
    }

    /** “(15) million”. */
    private Quantity bracketed(Quantity number) {
        var open = text.near(number.start() - 1) == '(' && text.near(number.end()) == ')';
        return open && longest("scale", over(number.end() + 1)) != null
                ? new Quantity(number.start() - 1, number.end() + 1, number.value())
                : number;
    }

    /** Number words added and multiplied as they come: deux cents, three hundred and fifty, 三千五百. */
    private @Nullable Quantity words(int start) {
        var total = 0.0;
        var current = 0.0;
        var at = start;
        var end = start;
        while (end - start < 60) {
            var word = longest("number", at);
            if (word == null) {
                break;
            }
            var value = Double.parseDouble(word.value());
            if (value >= (scan.chinese() ? 10 : 100)) {
                total += (current == 0 ? 1 : current) * value;
                current = 0;
            } else {
                current += value;
            }
            end = word.end();
            at = over(end);
        }
        total += current;
        return end == start ? null : new Quantity(start, end, total);
    }

    private @Nullable Quantity scaleAlone(int start) {
        var scale = longest("scale", start);
        if (scale == null) {
            return null;
        }
        // “M. Zongo”, “B. Smith”: a single letter counts only behind a number.
        if (scale.length() == 1 && !scan.chinese()) {
            return null;
        }
        var factor = Double.parseDouble(scale.value());
        return new Quantity(start, scale.end(), scan.arabic() && dual(scale) ? 2 * factor : factor);
    }

    /** مليونا and مليوني, مليارين: two of them. */
    private boolean dual(Match scale) {
        var folded = text.folded(scale.start(), scale.end());
        return folded.endsWith("ين") && !folded.equals("ملايين") || folded.endsWith("ي") || folded.endsWith("ان");
    }

    private Quantity scaled(Quantity number) {
        var value = number.value();
        var end = number.end();
        var suffix = attached(end);
        if (suffix != null) {
            value *= ATTACHED.getOrDefault(suffix, 1.0);
            end += suffix.length();
        }
        for (var scale = longest("scale", over(end));
                scale != null && value < MOST && scale.end() - number.start() < 80; ) {
            value *= Double.parseDouble(scale.value());
            end = scale.end();
            scale = longest("scale", over(end));
        }
        return new Quantity(number.start(), end, whole(value));
    }

    /** 1.1 times a hundred million is a whole number. */
    private static double whole(double value) {
        var nearest = Math.rint(value);
        return Math.abs(value - nearest) < 1e-6 * Math.max(1, nearest * 1e-6) ? nearest : value;
    }

    /** “two and a half million”, “un million et demi”, “مليون ونصف المليون”: half of one of the scale just told. */
    private Quantity halved(Quantity number) {
        var at = number.end();
        while (at < text.length() && text.at(at) == ' ') {
            at++;
        }
        var half = longest("half", at);
        return half == null
                ? number
                : new Quantity(
                        number.start(),
                        half.end(),
                        number.value() + (number.value() < LEAST_SCALE ? 1 : scale(number.value())) / 2);
    }

    /** Whether a scale or a share stands behind a number that ends there. */
    private boolean told(int end) {
        return text.near(end) == '%' || attached(end) != null || longest("scale", over(end)) != null;
    }

    private @Nullable String attached(int at) {
        if (!Character.isDigit(text.near(at - 1))) {
            return null;
        }
        for (var length = 3; length > 0; length--) {
            if (at + length <= text.length() && !text.letter(at + length)) {
                var suffix = text.folded(at, at + length);
                if (ATTACHED.containsKey(suffix)) {
                    return suffix;
                }
            }
        }
        return null;
    }

    private @Nullable Match longest(String category, int start) {
        return scan.at(category, start).orElse(null);
    }

    /** Over blanks, hyphens, “de”, “and”, “y”, “et”, “و”. */
    int over(int at) {
        var next = at;
        while (next < text.length() && (text.at(next) == ' ' || text.at(next) == '-')) {
            next++;
        }
        for (var link : List.of("de ", "d'", "of ", "and ", "y ", "et ", "و", "(", "i ")) {
            if (next > at
                    && next + link.length() <= text.length()
                    && text.folded(next, next + link.length()).equals(link)) {
                return next + link.length();
            }
        }
        return next;
    }
}
