package org.entente.press.reading;

import java.util.List;
import java.util.Set;

/** 2023年10月5日, 10月5日, 5日, 20日至21日, 20至21日, 5日(周三)、6日和7日, 上月28日至本月1日, 二〇二三年十月五日. */
final class ChineseDates {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String RANGE = "至到-~";
    private static final String LIST = "、和及与";

    /** 为期三日: so many days, no day of the month. */
    private static final Set<String> LASTING = Set.of("为期", "历时", "一连", "连续", "持续", "长达");

    private static final String WITHIN = "本内间";
    /** 上午, 起, 傍晚 between a day and the word of the next. */
    private static final Set<String> HOURS = Set.of("上午", "下午", "晚上", "凌晨", "中午", "起", "晚", "早");

    private static final int ASIDE = 6;

    /** The days written one after the other with one month before them, and where their words end. */
    private record Days(int first, int last, int end) {}

    private final FoldedText text;
    private final List<DateMention> found;

    ChineseDates(FoldedText text, List<DateMention> found) {
        this.text = text;
        this.found = found;
    }

    void find() {
        for (var at = 0; at < text.length(); at++) {
            var unit = text.at(at);
            if (unit == '月' && number(at) > 0) {
                at = Math.max(at, month(at) - 1);
            } else if (figure(unit) >= 0 || unit == '十') {
                at = Math.max(at, alone(at) - 1);
            } else if (unit == '日') {
                bracketed(at);
            }
        }
    }

    /** 昨(十五)日, 今(16)日: the figure stands in brackets. */
    private void bracketed(int at) {
        var open = text.near(at - 1) == ')' ? start(at - 1) - 1 : -1;
        var day = open < 1 || text.at(open) != '(' ? 0 : number(at - 1);
        if (day > 0 && day <= 31 && "今昨前本明".indexOf(text.at(open - 1)) >= 0) {
            found.add(new DateMention(open - 1, at + 1, new Edtf(0, 0, day), "date-day"));
        }
    }

    /** A month with its year and days, as far as they are told; behind it. */
    private int month(int at) {
        var month = number(at);
        if (month > 12) {
            return at + 1;
        }
        var start = start(at);
        var sign = text.near(start - 1) == ' ' ? start - 2 : start - 1;
        var year = text.near(sign) == '年' ? number(sign) : 0;
        start = year > 1900 ? start(sign) : start;
        year = year > 1900 ? year : 0;
        if (year == 0 && dayFirst(start, at)) {
            return at + 1;
        }
        var days = days(text.near(at + 1) == ' ' ? at + 2 : at + 1, true);
        if (days.first() > 0) {
            add(start, days, year, month, "date-month");
        } else if (year > 0 && new Edtf(year, month, 0).valid()) {
            found.add(new DateMention(start, at + 1, new Edtf(year, month, 0), "date-month"));
        }
        return Math.max(at + 1, days.end());
    }

    /** “16 10月 2025”: the day before the month, the year behind it. */
    private boolean dayFirst(int start, int at) {
        var year = text.near(at + 1) == ' ' ? new Numerals(text).startingAt(at + 2, 2099) : null;
        var day = text.near(start - 1) == ' ' ? new Numerals(text).endingAt(start - 1, 31) : null;
        var date = year == null || day == null || year.value() < 1900
                ? null
                : new Edtf(year.value(), number(at), day.value());
        if (date == null || year == null || day == null || !date.valid()) {
            return false;
        }
        found.add(new DateMention(day.start(), year.end(), date, "date-month"));
        return true;
    }

    /** Days without a month: that of publication; behind them and all their figures. */
    private int alone(int at) {
        var days = days(at, false);
        if (days.first() > 0 && !lasting(at) && WITHIN.indexOf(text.near(days.end())) < 0) {
            if (before(at).endsWith("上月") || before(at).endsWith("上个月")) {
                return turning(at, days);
            }
            if (!otherMonth(at)) {
                add(at, days, 0, 0, "date-day");
            }
            return days.end();
        }
        return Math.max(end(at), days.end());
    }

    /** 上月28日至本月1日: over the end of a month. */
    private int turning(int at, Days days) {
        for (var link : List.of("至本月", "到本月", "至这个月")) {
            var behind = days.end() + link.length();
            var last = text.folded(days.end(), Math.min(text.length(), behind)).equals(link)
                    ? days(behind, false)
                    : new Days(0, 0, behind);
            if (last.first() > 0 && last.first() < days.first()) {
                var first = new Edtf(0, 0, days.first());
                found.add(new DateMention(at, last.end(), first, new Edtf(0, 0, last.last()), "date-day"));
                return last.end();
            }
        }
        return days.end();
    }

    private void add(int start, Days days, int year, int month, String rule) {
        var date = new Edtf(year, month, days.first());
        var until = new Edtf(year, month, days.last());
        if (date.valid()) {
            var several = days.last() > days.first() && until.valid();
            found.add(new DateMention(start, days.end(), date, several ? until : null, rule));
        }
    }

    /** The days that begin here, with the last of those that follow them; none where 日 or 号 is not written. */
    private Days days(int from, boolean month) {
        var end = end(from);
        var first = end == from || end - from > 3 ? 0 : number(end);
        var none = new Days(0, 0, from);
        if (first == 0 || first > 31) {
            return none;
        }
        var closed = sign(end, month);
        var known = closed ? new Days(first, first, end + 1) : none;
        var last = first;
        for (var at = closed ? aside(end + 1) : end; linked(at); ) {
            var next = at + 1;
            end = end(next);
            var day = end == next || end - next > 3 ? 0 : number(end);
            if (day > 31 || !(RANGE.indexOf(text.at(at)) >= 0 ? day > last : day == last + 1)) {
                break;
            }
            last = day;
            closed = sign(end, month);
            known = closed ? new Days(first, last, end + 1) : known;
            at = closed ? aside(end + 1) : end;
        }
        return known;
    }

    private boolean sign(int at, boolean month) {
        return text.near(at) == '日' || month && text.near(at) == '号';
    }

    private boolean linked(int at) {
        return at < text.length() && (RANGE.indexOf(text.at(at)) >= 0 || LIST.indexOf(text.at(at)) >= 0);
    }

    /** Behind the weekday in brackets and the hour of the day, where the next day follows. */
    private int aside(int end) {
        var at = end;
        if (text.near(at) == '(') {
            var close = at + 1;
            while (close < at + ASIDE && text.near(close) != ')') {
                close++;
            }
            at = text.near(close) == ')' ? close + 1 : at;
        }
        for (var hour : HOURS) {
            var behind = Math.min(text.length(), at + hour.length());
            if (linked(behind) && text.folded(Math.min(at, behind), behind).equals(hour)) {
                return behind;
            }
        }
        return linked(at) ? at : end;
    }

    private String before(int start) {
        return text.folded(Math.max(0, start - 3), start);
    }

    private boolean lasting(int start) {
        return start >= 2 && LASTING.contains(text.folded(start - 2, start));
    }

    /** 下个月3日: no month to reckon it by. */
    private boolean otherMonth(int start) {
        return before(start).endsWith("下月") || before(start).endsWith("个月");
    }

    private int end(int start) {
        var end = start;
        while (end < text.length() && (figure(text.at(end)) >= 0 || text.at(end) == '十')) {
            end++;
        }
        return end;
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
