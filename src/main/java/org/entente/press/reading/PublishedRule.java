package org.entente.press.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The date of publication: on a date line near the title, in the dateline of the first sentence, or at the foot. */
final class PublishedRule {

    private static final int LINES = 10;
    private static final int DATELINE = 110;

    private PublishedRule() {}

    static @Nullable DateMention of(Scan scan, @Nullable Span title, List<DateMention> dates) {
        DateMention partial = null;
        var lines = scan.layout().lines();
        for (var i = 0; i < Math.min(lines.size(), LINES); i++) {
            var line = lines.get(i);
            for (var date : dates) {
                if (line.holds(date.start()) && dated(scan, line, date, title)) {
                    if (date.date().full()) {
                        return date;
                    }
                    partial = partial == null
                                    && date.date().day() > 0
                                    && date.date().month() > 0
                            ? date
                            : partial;
                }
            }
        }
        return partial == null ? foot(scan, dates) : partial;
    }

    private static boolean dated(Scan scan, Span line, DateMention date, @Nullable Span title) {
        if (line.equals(title)) {
            return false;
        }
        var rest = line.length() - (date.end() - date.start());
        return rest < (scan.chinese() ? 25 : 60) || dateline(scan, line, date);
    }

    /** “MOSCOW, October 5 (TASS) -”: near the beginning, and behind it a dash, a bracket or a colon. */
    private static boolean dateline(Scan scan, Span line, DateMention date) {
        if (date.start() - line.start() > DATELINE / (scan.chinese() ? 3 : 1) / 2) {
            return false;
        }
        if (scan.chinese()) {
            return scan.text().near(date.end()) == '电' || scan.text().near(date.end()) == '讯';
        }
        for (var at = date.end(); at < Math.min(line.end(), date.end() + 45); at++) {
            var c = scan.text().at(at);
            if (c == '(' || c == '-' || c == ':' || c == '/') {
                return true;
            }
            if (c == '.'
                    && at > date.end() + 1
                    && scan.text().near(at + 1) == ' '
                    && !Character.isDigit(scan.text().at(at - 1))) {
                return true;
            }
            if (Character.isLetter(c) && at > date.end() + 30) {
                return false;
            }
        }
        return false;
    }

    /** A last line that is only a date. */
    private static @Nullable DateMention foot(Scan scan, List<DateMention> dates) {
        var lines = scan.layout().lines();
        for (var i = Math.max(LINES, lines.size() - 4); i < lines.size(); i++) {
            var line = lines.get(i);
            for (var date : dates) {
                if (date.date().full()
                        && line.holds(date.start())
                        && line.length() - (date.end() - date.start()) < 30) {
                    return date;
                }
            }
        }
        return null;
    }
}
