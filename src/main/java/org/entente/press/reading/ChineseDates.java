package org.entente.press.reading;

import java.util.List;

/** 2023年10月5日, 10月5日, 5日, 20日至21日, 20至21日, 二〇二三年十月五日. */
final class ChineseDates {

    private static final String DIGITS = "〇一二三四五六七八九";

    private final FoldedText text;
    private final List<DateMention> found;

    ChineseDates(FoldedText text, List<DateMention> found) {
        this.text = text;
        this.found = found;
    }

    void find() {
        for (var at = 0; at < text.length(); at++) {
            var unit = text.at(at);
            if ((unit == '月' || unit == '日') && number(at) > 0) {
                at = Math.max(at, date(at));
            } else if (unit == '日') {
                at = bracketed(at);
            }
        }
    }

    /** 昨（十五）日, 今（16）日: the figure stands in brackets. */
    private int bracketed(int at) {
        var open = text.near(at - 1) == ')' ? start(at - 1) - 1 : -1;
        var day = open < 1 || text.at(open) != '(' ? 0 : number(at - 1);
        if (day > 0 && day <= 31 && "今昨前本明".indexOf(text.at(open - 1)) >= 0) {
            found.add(new DateMention(open - 1, at + 1, new Edtf(0, 0, day), "date-day"));
        }
        return at;
    }

    private int date(int at) {
        if (text.at(at) == '日') {
            return dayAlone(at);
        }
        var month = number(at);
        if (month > 12) {
            return at;
        }
        var start = start(at);
        var sign = text.near(start - 1) == ' ' ? start - 2 : start - 1;
        var year = text.near(sign) == '年' ? number(sign) : 0;
        start = year > 1900 ? start(sign) : start;
        year = year > 1900 ? year : 0;
        if (year == 0 && dayFirst(start, at)) {
            return at;
        }
        var blank = text.near(at + 1) == ' ' ? at + 2 : at + 1;
        var end = dayEnd(blank);
        end = end > blank ? end : at + 1;
        var day = end > at + 1 ? number(end - 1) : 0;
        var last = day > 0 && "至到-".indexOf(text.near(end)) >= 0 ? lastDay(end + 1) : 0;
        var date = new Edtf(year, month, day);
        if (last > day && new Edtf(year, month, last).valid()) {
            found.add(new DateMention(start, lastEnd(end + 1), date, new Edtf(year, month, last), "date-month"));
        } else if (day > 0 || year > 0) {
            add(new DateMention(start, end, date, "date-month"));
        }
        return end - 1;
    }

    /** “16 10月 2025”: the day before the month, the year behind it. */
    private boolean dayFirst(int start, int at) {
        var year = text.near(at + 1) == ' ' ? new Numerals(text).startingAt(at + 2, 2099) : null;
        var day = text.near(start - 1) == ' ' ? new Numerals(text).endingAt(start - 1, 31) : null;
        if (year == null || day == null || year.value() < 1900) {
            return false;
        }
        add(new DateMention(day.start(), year.end(), new Edtf(year.value(), number(at), day.value()), "date-month"));
        return true;
    }

    private int dayAlone(int at) {
        var day = number(at);
        if (day > 31 || text.near(at + 1) == '本') {
            return at;
        }
        var start = start(at);
        var first = link(start - 1) ? number(start - 1) : 0;
        var last = link(at + 1) ? lastDay(at + 2) : 0;
        if (first > 0 && first < day) {
            sharing(start(start - 1), at + 1, first, day);
        } else if (last > day && last <= 31) {
            var end = lastEnd(at + 2);
            found.add(new DateMention(start, end, new Edtf(0, 0, day), new Edtf(0, 0, last), "date-day"));
            return end - 1;
        } else if (!otherMonth(start)) {
            found.add(new DateMention(start, at + 1, new Edtf(0, 0, day), "date-day"));
        }
        return at;
    }

    /** 2025年5月20至21日: one month for both days. */
    private void sharing(int from, int end, int first, int last) {
        var month = text.near(from - 1) == '月' && number(from - 1) <= 12 ? number(from - 1) : 0;
        var start = month > 0 ? start(from - 1) : from;
        var year = month > 0 && text.near(start - 1) == '年' ? number(start - 1) : 0;
        found.add(new DateMention(start, end, new Edtf(year, month, first), new Edtf(year, month, last), "date-month"));
    }

    private boolean link(int at) {
        return at >= 0 && "至到-~、和".indexOf(text.near(at)) >= 0;
    }

    /** 上月3日, 下个月3日: no month to reckon it by. */
    private boolean otherMonth(int start) {
        var before = text.folded(Math.max(0, start - 3), start);
        return before.endsWith("上月") || before.endsWith("下月") || before.endsWith("个月");
    }

    /** Behind the day that follows, or here. */
    private int dayEnd(int from) {
        for (var next = from; next < from + 4 && next < text.length(); next++) {
            if ((text.at(next) == '日' || text.at(next) == '号') && start(next) == from) {
                return next + 1;
            }
        }
        return from;
    }

    private int lastEnd(int from) {
        var at = from;
        while (at < from + 4 && text.near(at) != '日') {
            at++;
        }
        return at + 1;
    }

    private int lastDay(int from) {
        var end = lastEnd(from) - 1;
        return text.near(end) == '日' && start(end) == from ? number(end) : 0;
    }

    private void add(DateMention mention) {
        if (mention.date().valid()) {
            found.add(mention);
        }
    }

    private int start(int end) {
        var start = end;
        while (start > 0 && (figure(text.at(start - 1)) >= 0 || text.at(start - 1) == '十')) {
            start--;
        }
        return start;
    }

    /** The number before this place, zero if there is none. */
    private int number(int end) {
        var value = 0;
        var seen = false;
        for (var at = start(end); at < end; at++) {
            var c = text.at(at);
            if (c == '十') {
                value = (seen ? value : 1) * 10;
            } else {
                var ten = at > 0 && text.at(at - 1) == '十';
                value = ten ? value + figure(c) : value * 10 + figure(c);
            }
            seen = true;
            if (value > 9999) {
                return 0;
            }
        }
        return value;
    }

    private static int figure(char c) {
        return c >= '0' && c <= '9' ? c - '0' : c == '零' || c == '○' ? 0 : DIGITS.indexOf(c);
    }
}
