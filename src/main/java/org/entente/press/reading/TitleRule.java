package org.entente.press.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The headline: the first line of the page proper that is long enough and no sentence of the report. */
final class TitleRule {

    private static final int LINES = 12;
    private static final double LONGER = 1.6;
    private static final double MUCH_LONGER = 3;
    private static final int SECTION = 7;

    /** Before one of several sub-headings, or a caption. */
    private static final String BULLETS = "•·-*©■●▪";

    private final Scan scan;
    private final PageHead head;

    private TitleRule(Scan scan) {
        this.scan = scan;
        head = new PageHead(scan);
    }

    static @Nullable Span of(Scan scan) {
        var rule = new TitleRule(scan);
        var lines = new ArrayList<Span>();
        for (var line : scan.layout().bodyLines()) {
            if (rule.head.page(line) || lines.isEmpty() && scan.has("website", line)) {
                continue;
            }
            if (lines.size() == LINES || rule.sentence(line)) {
                break;
            }
            lines.add(line);
        }
        var headlines = lines.stream().filter(rule::headline).toList();
        var below = headlines.stream().filter(line -> !rule.head.masthead(line)).toList();
        var proper = below.stream().filter(line -> !rule.head.letterhead(line)).toList();
        return Stream.of(proper, below, headlines)
                .filter(some -> !some.isEmpty())
                .findFirst()
                .map(rule::first)
                .orElse(null);
    }

    private Span first(List<Span> headlines) {
        for (var i = 0; i < headlines.size() - 1; i++) {
            if (!givesWay(headlines.get(i), headlines.subList(i + 1, headlines.size()))) {
                return headlines.get(i);
            }
        }
        return headlines.getLast();
    }

    /**
     * The name of a section or of who publishes, before a headline: much shorter than it without telling of an event,
     * or in capitals before one that is not.
     */
    private boolean givesWay(Span line, List<Span> later) {
        var tells = head.tells(line) || scan.has("event", line) || scan.has("say", line);
        var whole = tells || !scan.chinese() && head.words(line) > SECTION;
        for (var other : later) {
            var longer = other.length() >= (whole ? MUCH_LONGER : LONGER) * line.length();
            if (longer || head.shouted(line) && !whole && !head.shouted(other) && other.length() >= line.length()) {
                return true;
            }
        }
        return false;
    }

    private boolean headline(Span line) {
        var least = scan.chinese() ? 4 : 18;
        return line.length() >= least
                && !state(line)
                && line.length() <= scan.layout().titleMost()
                && BULLETS.indexOf(scan.text().at(line.start())) < 0
                && !sentence(line)
                && !dateline(line)
                && head.words(line) >= (scan.chinese() ? 1 : 3);
    }

    /** “جمهورية مصر العربية”: nothing but the name of the State that publishes. */
    private boolean state(Span line) {
        return scan.at("state", line.start())
                .filter(state -> line.end() - state.end() <= 1)
                .isPresent();
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
        var told =
                !scan.chinese() && scan.has("declared", line) || head.words(line) > SECTION && scan.has("event", line);
        return digits >= 2 && calendar && letters < (scan.chinese() ? 12 : 50) && !told;
    }
}
