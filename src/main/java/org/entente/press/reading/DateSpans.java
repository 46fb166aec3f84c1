package org.entente.press.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two days with “to”, “until” or a dash between them are the first and the last: “30 September to 2 October”. */
final class DateSpans {

    private static final int MOST_BETWEEN = 26;
    private static final int MOST_DAYS = 45;
    /** Two days that only “and” joins are one event when one follows the other. */
    private static final int NEXT = 3;

    private final Scan scan;

    DateSpans(Scan scan) {
        this.scan = scan;
    }

    /** The same dates, by place, with those joined that belong together. */
    List<DateMention> joined(List<DateMention> dates) {
        var joined = new ArrayList<DateMention>();
        for (var date : dates) {
            var last = joined.isEmpty() ? null : joined.getLast();
            var both = last == null ? null : both(last, date);
            if (both != null) {
                joined.removeLast();
            }
            joined.add(both == null ? date : both);
        }
        return joined;
    }

    private @Nullable DateMention both(DateMention one, DateMention other) {
        var apart = other.start() - one.end();
        if (one.until() != null || other.until() != null || apart < 1 || apart > MOST_BETWEEN) {
            return null;
        }
        var first = one.date();
        var last = other.date();
        if (first.day() == 0 || first.month() == 0 || last.day() == 0 || last.month() == 0) {
            return null;
        }
        var year = first.year() > 0 || last.year() == 0
                ? first.year()
                : first.month() > last.month() ? last.year() - 1 : last.year();
        var begin = new Edtf(year, first.month(), first.day());
        var days = days(begin, last);
        var link = link(one.end(), other.start());
        return link == 0 || days <= 0 || days > (link == 1 ? NEXT : MOST_DAYS)
                ? null
                : new DateMention(one.start(), other.end(), begin, last, one.rule());
    }

    private static int days(Edtf one, Edtf other) {
        var begin = one.year() > 0 ? one : new Edtf(2001, one.month(), one.day());
        var end = other.year() > 0
                ? other
                : new Edtf(one.month() > other.month() ? begin.year() + 1 : begin.year(), other.month(), other.day());
        return begin.valid() && end.valid() ? begin.daysTo(end) : 0;
    }

    /** 2 for “to” or a dash, 1 for “and”, 0 for anything else; weekdays and articles may stand between. */
    private int link(int from, int to) {
        var between = new Span(from, to);
        var words = scan.text().folded(from, to).strip();
        for (var weekday : scan.matches("weekday", between)) {
            words = words.replace(scan.text().folded(weekday.start(), weekday.end()), "");
        }
        words = words.replace(",", "").strip();
        if (words.equals("-") || words.equals("至") || words.equals("到") || words.equals("~")) {
            return 2;
        }
        for (var until : scan.matches("until", between)) {
            var form = scan.text().folded(until.start(), until.end());
            if (words.equals(form) || words.startsWith(form + " ") && words.length() - form.length() <= 4) {
                return scan.has("and", new Span(until.start(), until.end())) ? 1 : 2;
            }
        }
        return 0;
    }
}
