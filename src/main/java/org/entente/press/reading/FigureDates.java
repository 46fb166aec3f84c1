package org.entente.press.reading;

import java.util.List;

/** 2016-11-21, 21.11.2016, 21/11/2016, 2016/11/21. Of two figures that may both be the month the second is. */
final class FigureDates {

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
            return agency(start, firstEnd);
        }
        var mark = text.near(firstEnd);
        if (mark != '.' && mark != '/' && mark != '-') {
            return 0;
        }
        var secondStart = behind(firstEnd);
        var secondEnd = digits(secondStart);
        if (secondEnd == secondStart || secondEnd - secondStart > 2 || text.near(secondEnd) != mark) {
            return 0;
        }
        var thirdStart = behind(secondEnd);
        var thirdEnd = digits(thirdStart);
        if (thirdEnd == thirdStart || firstEnd - start > 4 || thirdEnd - thirdStart > 4) {
            return 0;
        }
        var first = number(start, firstEnd);
        var second = number(secondStart, secondEnd);
        var third = number(thirdStart, thirdEnd);
        var date = first > 1900 ? new Edtf(first, second, third) : dayFirst(first, second, third);
        if (date.year() < 1900 || date.year() > 2100 || date.month() == 0 || date.day() == 0 || !date.valid()) {
            return 0;
        }
        found.add(new DateMention(start, thirdEnd, date, "date-figures"));
        return thirdEnd;
    }

    /** Behind the mark, and in “16. 9. 2026” the blank. */
    private int behind(int mark) {
        return text.near(mark) == '.' && text.near(mark + 1) == ' ' ? mark + 2 : mark + 1;
    }

    /** “جنيف - 24 - 2 (كونا)”: day and month between dashes in a dateline. */
    private int agency(int start, int firstEnd) {
        var second = firstEnd + 3;
        var end = digits(second);
        if (firstEnd - start > 2
                || end == second
                || end - second > 2
                || start < 3
                || !text.folded(start - 3, start).equals(" - ")
                || !text.folded(firstEnd, Math.min(text.length(), second)).equals(" - ")
                || text.near(end) != ' '
                || text.near(end + 1) != '(') {
            return 0;
        }
        var date = new Edtf(0, number(second, end), number(start, firstEnd));
        if (date.month() == 0 || date.day() == 0 || !date.valid()) {
            return 0;
        }
        found.add(new DateMention(start, end, date, "date-figures"));
        return end;
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
