package org.entente.press.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates by month names of the tables (Gregorian, Levantine, Maghrebi, Hijri) and in figures. */
final class DateFinder {

    /** “ through the ” between two days. */
    private static final int BETWEEN = 14;

    private final Scan scan;
    private final FoldedText text;
    private final List<DateMention> found = new ArrayList<>();

    private DateFinder(Scan scan) {
        this.scan = scan;
        text = scan.text();
    }

    static List<DateMention> in(Scan scan) {
        var finder = new DateFinder(scan);
        if (scan.chinese()) {
            new ChineseDates(finder.text, finder.found).find();
        } else {
            finder.months();
            new DayNumbers(scan).find(finder.found);
        }
        new FigureDates(finder.text, finder.found).find();
        new WireStamps(scan).find(finder.found);
        finder.found.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return new DateSpans(scan).joined(finder.found);
    }

    private void months() {
        var end = 0;
        for (var month : scan.matches("month")) {
            if (month.start() < end) {
                continue;
            }
            var mention = around(month);
            if (mention != null) {
                found.add(mention);
                end = mention.end();
            }
        }
    }

    private @Nullable DateMention around(Match month) {
        var hijri = month.value().startsWith("h");
        var number = Integer.parseInt(hijri ? month.value().substring(1) : month.value());
        var end = secondName(month.end());
        var before = new Numerals(text).endingAt(skipBack(month.word()), 31);
        var day = before == null ? ordinalBefore(month) : before;
        var start = day == null ? month.start() : day.start();
        var after = new Numerals(text).startingAt(skip(end), 31);
        var last = day;
        if (day == null && after != null && text.near(after.end()) != ':') {
            day = after;
            var behind = lastBehind(after);
            last = new Edtf(0, number, behind.value()).valid() ? behind : after;
            end = skipOrdinal(last.end());
        }
        var year = yearBehind(end, hijri);
        end = year == null ? end : year.end();
        var told = year == null ? 0 : year.value();
        var date = new Edtf(told, number, day == null ? 0 : day.value());
        if (hijri) {
            date = HijriDates.gregorian(date);
        }
        return date == null || !date.valid() || day == null && told == 0
                ? null
                : last != null && last != day && !hijri
                        ? new DateMention(
                                start, end, date, new Edtf(date.year(), date.month(), last.value()), "date-month")
                        : interval(start, end, date, hijri ? "date-hijri" : "date-month");
    }

    /** In figures, or written out: “quinze mars deux mille vingt-quatre”. */
    private Numerals.@Nullable Numeral yearBehind(int end, boolean hijri) {
        var from = skipYearWord(skip(end));
        var year = new Numerals(text).startingAt(skip(from), 9999);
        if (year != null && year.value() > (hijri ? 1300 : 1900) && year.value() < (hijri ? 1600 : 2100)) {
            return year;
        }
        return scan.matches("year").stream()
                .filter(word -> word.word() == skip(end) || word.word() == from || word.word() == skip(from))
                .findFirst()
                .map(word -> new Numerals.Numeral(word.start(), word.end(), Integer.parseInt(word.value())))
                .orElse(null);
    }

    /** “14, 15 y 16 de abril”, “14 و15 و16 أبريل”: the first of the days one after the other. */
    private Numerals.Numeral listed(Numerals.Numeral last) {
        var first = last;
        for (var before = last; before != null; ) {
            first = before;
            var at = article(first.start());
            var comma = text.near(at - 1) == ' ' && ",،".indexOf(text.near(at - 2)) >= 0
                    || scan.arabic() && text.near(at - 1) == 'و' && text.near(at - 2) == ' ';
            var next = comma ? new Numerals(text).endingAt(at - 2, 31) : null;
            before = next != null && next.value() == first.value() - 1 ? next : null;
        }
        return first;
    }

    /** “October 7-9”, “October 7 and 8”: the last day behind the first, or that one. */
    private Numerals.Numeral lastBehind(Numerals.Numeral first) {
        var at = skipOrdinal(first.end());
        var next = text.near(at) == '-' ? at + 1 : linked(at);
        var last = next < 0 ? null : new Numerals(text).startingAt(skip(next), 31);
        return last != null && last.value() > first.value() && ".:/".indexOf(text.near(last.end())) < 0 ? last : first;
    }

    /** Behind a word of “until” right here, or -1. */
    private int linked(int at) {
        for (var link : scan.matches("until")) {
            if (link.start() > at && link.start() - at <= 2 && blankOrNone(at, link.start())) {
                return link.end();
            }
        }
        return -1;
    }

    /** “from 4 to 6 September”, “1er et 2 février”: with the day before it, if there is one. */
    private DateMention interval(int start, int end, Edtf last, String rule) {
        var begin = article(start);
        var at = start;
        for (var link : scan.matches("until")) {
            if (link.end() <= begin && begin - link.end() <= 1 && blankOrNone(link.end(), begin)) {
                at = link.word();
            }
        }
        // “9 و10 يوليو”
        if (scan.arabic() && text.near(start - 1) == 'و' && text.near(start - 2) == ' ') {
            at = start - 1;
        }
        if (at == start && (text.near(start - 1) == '-' || text.near(start - 1) == '/')) {
            at = start - 1;
        }
        var first = at == start || last.day() == 0 ? null : dayEndingAt(at);
        if (first == null || first.value() >= last.day() || start - first.end() > BETWEEN) {
            return new DateMention(start, end, last, rule);
        }
        first = listed(first);
        return new DateMention(first.start(), end, new Edtf(last.year(), last.month(), first.value()), last, rule);
    }

    /** “entre el 15 y el 17 de abril”, “du mardi 15 au jeudi 17 avril”: where the article or the weekday begins. */
    private int article(int start) {
        for (var weekday : scan.matches("weekday", new Span(Math.max(0, start - 14), start))) {
            if (weekday.end() <= start && start - weekday.end() == 1) {
                return weekday.word();
            }
        }
        var word = start < 4 ? "" : text.folded(start - 4, start);
        return word.equals(" el ") || word.equals(" le ") ? start - 3 : word.equals("the ") ? start - 4 : start;
    }

    /** A day in figures, or spelled out: “the nineteenth and twentieth of October”. */
    private Numerals.@Nullable Numeral dayEndingAt(int at) {
        var figures = new Numerals(text).endingAt(skipBack(at), 31);
        var end = back(at);
        return figures != null
                ? figures
                : scan.matches("day_word").stream()
                        .filter(word -> word.end() == end)
                        .findFirst()
                        .map(word -> new Numerals.Numeral(word.start(), end, Integer.parseInt(word.value())))
                        .orElse(null);
    }

    private boolean blankOrNone(int start, int end) {
        return text.folded(start, end).isBlank();
    }

    /** “تشرين الأول/أكتوبر”, “October (Tishreen)”: the same month under its second name. */
    private int secondName(int end) {
        var at = end;
        while (at < text.length() && at < end + 3 && " /(-".indexOf(text.at(at)) >= 0) {
            at++;
        }
        for (var other : scan.matches("month")) {
            if (other.start() == at && at > end) {
                return text.near(other.end()) == ')' ? other.end() + 1 : other.end();
            }
        }
        return end;
    }

    private Numerals.@Nullable Numeral ordinalBefore(Match month) {
        for (var word : scan.matches("day_word")) {
            if (word.end() <= month.word() && month.word() - word.end() <= 4 && blank(word.end(), month.word())) {
                return new Numerals.Numeral(word.start(), word.end(), Integer.parseInt(word.value()));
            }
        }
        return null;
    }

    private boolean blank(int start, int end) {
        var between = text.folded(start, end).strip();
        return between.isEmpty() || between.equals("de") || between.equals("of") || between.equals("من");
    }

    private int skip(int at) {
        while (at < text.length() && " ,،./()".indexOf(text.at(at)) >= 0) {
            at++;
        }
        return at;
    }

    private int skipOrdinal(int at) {
        for (var ordinal : List.of("st", "nd", "rd", "th")) {
            if (text.near(at) == ordinal.charAt(0) && text.near(at + 1) == ordinal.charAt(1) && !text.letter(at + 2)) {
                return at + 2;
            }
        }
        return at;
    }

    private int skipYearWord(int at) {
        for (var word : scan.matches("year_word")) {
            if (word.word() == at || word.start() == at) {
                return word.end();
            }
        }
        return at;
    }

    /** Back over blanks and “de”, “of”, “من”, “th” to where a day may end. */
    private int skipBack(int at) {
        var end = back(at);
        for (var word : List.of("de", "of", "من", "شهر", "st", "nd", "rd", "th", "er", "ый", "го", "do")) {
            var start = end - word.length();
            if (start >= 0 && text.folded(start, end).equals(word)) {
                return back(start);
            }
        }
        return end;
    }

    private int back(int at) {
        while (at > 0 && (" -./(").indexOf(text.at(at - 1)) >= 0) {
            at--;
        }
        return at;
    }
}
