package org.entente.press.reading;

import org.jspecify.annotations.Nullable;

/** The headline: the first line of the page proper that is long enough and no sentence of the report. */
final class TitleRule {

    private static final int LINES = 12;

    private final Scan scan;

    private TitleRule(Scan scan) {
        this.scan = scan;
    }

    static @Nullable Span of(Scan scan) {
        var rule = new TitleRule(scan);
        var lines = scan.layout().bodyLines();
        Span first = null;
        for (var i = 0; i < Math.min(LINES, lines.size()); i++) {
            var line = lines.get(i);
            if (rule.sentence(line)) {
                break;
            }
            if (rule.headline(line)) {
                if (!rule.masthead(line)) {
                    return line;
                }
                first = first == null ? line : first;
            }
        }
        return first;
    }

    /** The name of who publishes: short, and no word of an event in it. */
    private boolean masthead(Span line) {
        if (scan.has("masthead", line)) {
            return !scan.has("eventverb", line) || words(line) <= 6;
        }
        var shouted = scan.text()
                .original(line.start(), line.end())
                .equals(scan.text().original(line.start(), line.end()).toUpperCase(java.util.Locale.ROOT));
        return shouted && words(line) <= 4 && !scan.chinese() && !scan.arabic();
    }

    private boolean headline(Span line) {
        var least = scan.chinese() ? 4 : 18;
        return line.length() >= least
                && line.length() <= scan.layout().titleMost()
                && !sentence(line)
                && !dateline(line)
                && words(line) >= (scan.chinese() ? 1 : 3);
    }

    private int words(Span line) {
        var words = 0;
        for (var at = line.start(); at < line.end(); at++) {
            words += scan.text().letter(at) && !scan.text().letter(at - 1) ? 1 : 0;
        }
        return words;
    }

    /** Ends as sentences do, or is a paragraph. */
    private boolean sentence(Span line) {
        var last = scan.text().at(line.end() - 1);
        var ends = last == '.' || last == '。' || last == '؛' || last == ';';
        return ends && line.length() > (scan.chinese() ? 40 : 90)
                || line.length() > scan.layout().titleMost();
    }

    /** Little more than a date. */
    private boolean dateline(Span line) {
        var digits = 0;
        var figures = false;
        var letters = 0;
        for (var at = line.start(); at < line.end(); at++) {
            digits += Character.isDigit(scan.text().at(at)) ? 1 : 0;
            figures |= Character.isDigit(scan.text().at(at))
                    && Character.isDigit(scan.text().near(at + 2))
                    && "./:-".indexOf(scan.text().near(at + 1)) >= 0;
            letters += Character.isLetter(scan.text().at(at)) ? 1 : 0;
        }
        var calendar = scan.has("month", line) || scan.has("weekday", line) || figures && digits >= 6;
        return digits >= 2 && calendar && letters < (scan.chinese() ? 12 : 50);
    }
}
