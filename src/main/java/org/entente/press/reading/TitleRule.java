package org.entente.press.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The headline: the first line of the page proper that is long enough and no sentence of the report. */
final class TitleRule {

    private static final int LINES = 12;
    private static final double LONGER = 1.6;
    private static final double MUCH_LONGER = 3;
    private static final int TELLING = 8;

    /** So many wide gaps are a menu, whatever its words. */
    private static final int MENU = 2;

    private final Scan scan;

    private TitleRule(Scan scan) {
        this.scan = scan;
    }

    static @Nullable Span of(Scan scan) {
        var rule = new TitleRule(scan);
        var lines = new ArrayList<Span>();
        for (var line : scan.layout().bodyLines()) {
            if (rule.page(line)) {
                continue;
            }
            if (lines.size() == LINES || rule.sentence(line)) {
                break;
            }
            lines.add(line);
        }
        var headlines = lines.stream().filter(rule::headline).toList();
        for (var i = 0; i < headlines.size(); i++) {
            var line = headlines.get(i);
            if (!rule.masthead(line) && !rule.givesWay(line, headlines.subList(i + 1, headlines.size()))) {
                return line;
            }
        }
        return headlines.isEmpty() ? null : headlines.getFirst();
    }

    /**
     * The name of a section or of who publishes, before a headline: much shorter than it without telling of an event,
     * or in capitals before one that is not.
     */
    private boolean givesWay(Span line, List<Span> later) {
        var tells = scan.has("eventverb", line) || scan.has("event", line) || scan.has("say", line);
        for (var other : later) {
            if (masthead(other)) {
                continue;
            }
            var longer = other.length() >= (tells ? MUCH_LONGER : LONGER) * line.length();
            if (longer || shouted(line) && !shouted(other) && other.length() >= line.length()) {
                return true;
            }
        }
        return false;
    }

    private boolean shouted(Span line) {
        var text = scan.text().original(line.start(), line.end());
        return !scan.chinese() && !scan.arabic() && text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** The name of who publishes: short, and no word of an event in it. */
    private boolean masthead(Span line) {
        if (page(line)) {
            return true;
        }
        if (scan.has("masthead", line) && !announces(line)) {
            var tells = scan.has("eventverb", line) || scan.has("event", line) && words(line) > TELLING;
            return !tells || !scan.chinese() && words(line) <= 6 || line.length() <= 12;
        }
        return shouted(line) && words(line) <= 4;
    }

    /** A menu told by its wide gaps, or words about the page itself: cookies, subscriptions, the search. */
    private boolean page(Span line) {
        var words = scan.text().original(line.start(), line.end());
        var gaps = 0;
        for (var at = 2; at < words.length(); at++) {
            gaps += wide(words, at) && !wide(words, at - 1) ? 1 : 0;
        }
        var website = scan.has("website", line);
        return gaps > MENU
                || (website || gaps > 1 || sections(line)) && !scan.has("eventverb", line) && !scan.has("event", line);
    }

    /** “即时 新加坡 国际 中国 财经”: Chinese parts words by blanks only in a menu. */
    private boolean sections(Span line) {
        var names = scan.text().folded(line.start(), line.end()).split(" ", -1);
        return scan.chinese() && names.length > 3 && Stream.of(names).allMatch(name -> name.length() <= 4);
    }

    private static boolean wide(String words, int at) {
        return Character.isSpaceChar(words.charAt(at)) && Character.isSpaceChar(words.charAt(at - 1));
    }

    /** “Press statement: …” with the headline behind it. */
    private boolean announces(Span line) {
        return scan.matches("masthead", line).stream()
                .anyMatch(word -> scan.text().near(word.end()) == ':' && line.end() - word.end() > 40);
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
        return ends && line.length() > (scan.chinese() ? 24 : 90)
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
        var calendar =
                scan.chinese() && scan.text().folded(line.start(), line.end()).indexOf('年') >= 0
                        || scan.has("month", line)
                        || scan.has("weekday", line)
                        || figures && digits >= 6;
        return digits >= 2 && calendar && letters < (scan.chinese() ? 12 : 50);
    }
}
