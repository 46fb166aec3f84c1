package org.entente.press.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The date of publication: on a date line near the title, in the dateline of the first sentence, or at the foot. */
final class PublishedRule {

    private static final int LINES = 10;
    private static final int BELOW = 6;
    /** As many characters beside a date still make a date line. */
    private static final int ALONE = 60;

    /** The same where bars part what stands on the line, or a word of publishing stands before the date. */
    private static final int BARRED = 90;

    private static final int LABEL = 4;
    private static final int TODAY = 18;
    /** The name of an agency in brackets behind the date. */
    private static final int AGENCY = 16;

    private static final int OPENING = 900;
    private static final int FOOT = 8;
    private static final int BESIDE = 30;

    private PublishedRule() {}

    static @Nullable DateMention of(Scan scan, @Nullable Span title, List<DateMention> dates) {
        DateMention partial = null;
        DateMention above = null;
        var lines = scan.layout().lines();
        var last = title == null ? LINES : Math.max(LINES, lines.indexOf(title) + BELOW);
        for (var i = 0; i < Math.min(lines.size(), last); i++) {
            var line = lines.get(i);
            for (var date : dates) {
                if (line.holds(date.start()) && dated(scan, line, date, title, dates)) {
                    if (date.date().full() && title != null && date.end() <= title.start()) {
                        above = above == null ? date : above;
                    } else if (date.date().full()) {
                        return above == null || dateline(scan, line, date) && eve(date, above) ? date : above;
                    } else if (partial == null
                            && date.date().day() > 0
                            && date.date().month() > 0) {
                        partial = date;
                    }
                }
            }
        }
        return above != null ? above : partial != null ? completed(scan, partial, dates) : apart(scan, title, dates);
    }

    /** Neither near the title nor before the first sentence. */
    private static @Nullable DateMention apart(Scan scan, @Nullable Span title, List<DateMention> dates) {
        var bracketed = title == null ? null : bracketed(scan, title, dates);
        var foot = bracketed == null ? foot(scan, dates) : bracketed;
        return foot == null ? today(scan, dates) : foot;
    }

    /** “as a statement said today, Thursday, 13 June 2024”: the day on which the report was written. */
    private static @Nullable DateMention today(Scan scan, List<DateMention> dates) {
        for (var date : dates) {
            var before = new Span(Math.max(0, date.start() - TODAY), date.start());
            if (date.start() < OPENING
                    && date.until() == null
                    && date.date().full()
                    && scan.has("say", scan.layout().sentenceOf(date.start()))
                    && scan.matches("relday", before).stream()
                            .anyMatch(day -> day.value().equals("0") && day.end() <= date.start())) {
                return date;
            }
        }
        return null;
    }

    /** The day before that above the title, which is the day on which the page was called up. */
    private static boolean eve(DateMention date, DateMention above) {
        return date.date().daysTo(above.date()) == 1;
    }

    /** “… with his counterpart (10.04.24)”: at the end of the headline. */
    private static @Nullable DateMention bracketed(Scan scan, Span title, List<DateMention> dates) {
        for (var date : dates) {
            if (title.holds(date.start())
                    && date.date().full()
                    && scan.text().near(date.start() - 1) == '('
                    && title.end() - date.end() <= 2) {
                return date;
            }
        }
        return null;
    }

    /** The year of a full date on a line of its own, or near the beginning, for a dateline without one. */
    private static DateMention completed(Scan scan, DateMention partial, List<DateMention> dates) {
        for (var other : dates) {
            var date = other.date();
            var line = scan.layout().lineOf(other.start());
            var alone = line.length() - (other.end() - other.start()) < ALONE;
            var near = Math.abs(date.month() - partial.date().month()) <= 1 && (alone || other.start() < OPENING);
            if (date.full() && near && other.start() != partial.start()) {
                var year = new Edtf(
                        date.year(), partial.date().month(), partial.date().day());
                return new DateMention(partial.start(), partial.end(), year, partial.rule());
            }
        }
        return partial;
    }

    private static boolean dated(
            Scan scan, Span line, DateMention date, @Nullable Span title, List<DateMention> dates) {
        if (line.equals(title)) {
            return false;
        }
        var told = dates.stream()
                .filter(other -> line.holds(other.start()) && other.date().full())
                .mapToInt(other -> other.end() - other.start())
                .sum();
        var rest = line.length() - Math.max(told, date.end() - date.start());
        var loose = barred(scan, line) || labelled(scan, line, date);
        return rest < (scan.chinese() ? loose ? ALONE : 25 : loose ? BARRED : ALONE) || dateline(scan, line, date);
    }

    /** “Published 5 May”, “发布日期:2026/7/3 浏览次数:418”, “– mis à jour le 3 avril”: behind a word of publishing. */
    private static boolean labelled(Scan scan, Span line, DateMention date) {
        return scan.matches("issued", line).stream()
                .anyMatch(word -> word.end() <= date.start() && date.start() - word.end() <= LABEL);
    }

    /** “By the editors | Created … | Updated …”: no sentence. */
    private static boolean barred(Scan scan, Span line) {
        var words = scan.text().folded(line.start(), line.end());
        return words.indexOf('|') >= 0 || words.contains(" · ");
    }

    /** “MOSCOW, October 5 (TASS) -”: near the beginning, and behind it a dash, a bracket, a colon or a full stop. */
    static boolean dateline(Scan scan, Span line, DateMention date) {
        if (scan.chinese()) {
            var next = scan.text().near(date.end());
            return date.start() - line.start() < 20
                    && (next == '电'
                            || next == '讯'
                            || next == '日'
                            || next == ')' && scan.text().at(line.start()) == '('
                            || next == '(' && bracketedAgency(scan.text(), date.end(), line.end()));
        }
        if (!opens(scan, line, date) || begins(scan, line, date)) {
            return false;
        }
        for (var at = date.end(); at < Math.min(line.end(), date.end() + 45); at++) {
            if (mark(scan.text(), at)) {
                return true;
            }
            if (Character.isLetter(scan.text().at(at)) && at > date.end() + 32) {
                return false;
            }
        }
        return false;
    }

    /** “多哈,11月3日(卡通社)--”: behind the bracket a dash, or in it the name of an agency. */
    private static boolean bracketedAgency(FoldedText text, int open, int end) {
        var close = open;
        while (close < end && close - open < AGENCY && text.at(close) != ')') {
            close++;
        }
        return text.near(close) == ')'
                && (text.near(close + 1) == '-'
                        || text.near(close + 2) == '-'
                        || "社电讯网报".indexOf(text.near(close - 1)) >= 0);
    }

    /** “On 30 June in …”: the sentence begins with the day it tells of. */
    private static boolean begins(Scan scan, Span line, DateMention date) {
        return date.start() - line.start() <= 4
                && scan.text().near(date.end()) == ' '
                && Character.isLetter(scan.text().near(date.end() + 1));
    }

    /** A bracket, a colon, a dash between words, a full stop behind one. */
    private static boolean mark(FoldedText text, int at) {
        return switch (text.at(at)) {
            case '(', ')', ':', '/' -> true;
            case '-' -> !(Character.isLetterOrDigit(text.near(at - 1)) && Character.isLetterOrDigit(text.near(at + 1)));
            case '.' -> text.near(at + 1) == ' ';
            default -> false;
        };
    }

    /** Before it nothing, or a place, or words with a mark between. */
    private static boolean opens(Scan scan, Span line, DateMention date) {
        var before = new Span(line.start(), date.start());
        if (before.length() > 60) {
            return false;
        }
        if (before.length() <= 4
                || scan.matches("city", before).stream().anyMatch(city -> city.word() - line.start() <= 3)) {
            return true;
        }
        // “The meeting, which lasted two days - 17 and 18 February - took place”
        if (EventDateRule.TELLING.stream().anyMatch(category -> scan.has(category, before))) {
            return false;
        }
        var words = scan.text().folded(before.start(), before.end());
        return words.indexOf(',') >= 0 || words.indexOf('-') >= 0 || words.indexOf('،') >= 0 || words.indexOf('(') >= 0;
    }

    /** A last line that is only a date, or a place and the month: of the page, or of the report above what follows. */
    private static @Nullable DateMention foot(Scan scan, List<DateMention> dates) {
        var lines = scan.layout().lines();
        var body = scan.layout().bodyLines();
        var last = new ArrayList<>(body.subList(Math.max(0, body.size() - FOOT), body.size()));
        last.addAll(lines.subList(Math.max(0, lines.size() - FOOT), lines.size()));
        last.removeIf(line -> lines.indexOf(line) < Math.min(LINES, lines.size() / 2));
        for (var line : last) {
            for (var date : dates) {
                if (date.date().year() > 0
                        && date.date().month() > 0
                        && date.until() == null
                        && line.holds(date.start())
                        && (date.date().full() || !scan.chinese() && date.end() == line.end())
                        && line.length() - (date.end() - date.start()) < BESIDE) {
                    return date;
                }
            }
        }
        return null;
    }
}
