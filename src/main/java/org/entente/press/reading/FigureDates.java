package org.entente.press.reading;

import java.util.List;

/** 2016-11-21, 21.11.2016, 21/11/2016, 2016/11/21, 2016:11:21. Of two figures that may both be the month the second is. */
final class FigureDates {

    private static final int PLACE = 40;

    private final FoldedText text;
    private final List<DateMention> found;

    FigureDates(FoldedText text, List<DateMention> found) {
        this.text = text;
        this.found = found;
    }

    void find() {
        var at = 0;
        while (at < text.length()) {
            var end = digits(at);
            if (end > at && !text.letter(at - 1)) {
                at = Math.max(end, date(at, end));
            } else {
                at = Math.max(end, at + 1);
            }
        }
    }

    private int digits(int at) {
        while (at < text.length() && text.at(at) >= '0' && text.at(at) <= '9') {
            at++;
        }
        return at;
    }

    /** Where the date ends, or zero. */
    private int date(int start, int firstEnd) {
        if (text.near(firstEnd) == ' ') {
            return agency(start, firstEnd, " - ");
        }
        var mark = text.near(firstEnd);
        if (mark != '.' && mark != '/' && mark != '-' && (mark != ':' || firstEnd - start != 4)) {
            return 0;
        }
        var secondStart = blank(firstEnd + 1);
        var secondEnd = digits(secondStart);
        if (secondEnd == secondStart || secondEnd - secondStart > 3 || text.near(secondEnd) != mark) {
            return agency(start, firstEnd, "" + mark);
        }
        var thirdStart = blank(secondEnd + 1);
        var thirdEnd = digits(thirdStart);
        var spaced = secondStart - firstEnd > 1 || thirdStart - secondEnd > 1;
        if (thirdEnd == thirdStart
                || firstEnd - start > 4
                || thirdEnd - thirdStart > 5
                || spaced && (mark != '.' || thirdEnd - thirdStart != 4)) {
            return 0;
        }
        var second = number(secondStart, secondEnd);
        var date = ordered(number(start, firstEnd), second, number(thirdStart, thirdEnd));
        if (date.year() < 1900 || date.year() > 2100 || date.month() == 0 || date.day() == 0 || !date.valid()) {
            return 0;
        }
        found.add(new DateMention(start, thirdEnd, date, "date-figures"));
        return thirdEnd;
    }

    /** “16. 9. 2026”: behind the blank, if there is one. */
    private int blank(int at) {
        return text.near(at) == ' ' ? at + 1 : at;
    }

    /** “جنيف - 24 - 2 (كونا)”, “BRUXELLES 03/02 (BELGA)”: day and month in a dateline, before the agency. */
    private int agency(int start, int firstEnd, String mark) {
        var second = firstEnd + mark.length();
        var end = digits(second);
        if (firstEnd - start > 2
                || end == second
                || end - second > 2
                || start < 3
                || !text.folded(firstEnd, Math.min(text.length(), second)).equals(mark)
                || !opens(start, mark)
                || text.near(end) != ' '
                || text.near(end + 1) != '('
                || !text.letter(end + 2)) {
            return 0;
        }
        var date = new Edtf(0, number(second, end), number(start, firstEnd));
        if (date.month() == 0 || date.day() == 0 || !date.valid()) {
            return 0;
        }
        found.add(new DateMention(start, end, date, "date-figures"));
        return end;
    }

    /** The mark again before the day, or the name of a place from the beginning of the line. */
    private boolean opens(int start, String mark) {
        if (mark.length() > 1) {
            return text.folded(start - 3, start).equals(mark);
        }
        var at = start - 1;
        while (at >= 0 && start - at < PLACE && (text.letter(at) || text.at(at) == ' ' || text.at(at) == '-')) {
            at--;
        }
        return (at < 0 || text.at(at) == '\n') && text.letter(start - 2);
    }

    /** The year first, else the day. */
    private static Edtf ordered(int first, int second, int third) {
        return first > 1900 ? new Edtf(first, second, third) : dayFirst(first, second, third);
    }

    private static Edtf dayFirst(int first, int second, int year) {
        var full = year < 100 ? 2000 + year : year;
        return second > 12 ? new Edtf(full, first, second) : new Edtf(full, second, first);
    }

    private int number(int start, int end) {
        var value = 0;
        for (var at = start; at < end; at++) {
            value = value * 10 + text.at(at) - '0';
        }
        return value;
    }
}
