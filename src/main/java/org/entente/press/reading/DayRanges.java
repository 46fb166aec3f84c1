package org.entente.press.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Several days told by their weekdays, alone or beside a date: “entre el martes y este jueves”, “Monday, March 16 to
 * Wednesday”, “يومي الثلاثاء والأربعاء”, “yesterday and today”.
 */
final class DayRanges {

    /** A day with its words, reckoned. */
    record Told(int word, int start, int end, Edtf date, boolean dated) {}

    private static final int REACH = 3000;
    /** Articles, prepositions and “this” beside the word between two days. */
    private static final int FILLER = 8;

    private static final int GAP = 16;
    private static final int APPOSED = 4;
    private static final int WEEK = 7;
    private static final Set<String> LISTS = Set.of(",", "،", "、");
    private static final String DASHES = "-~至到";

    private final View view;
    private final Scan scan;
    private final RelativeDays relative;
    private final List<Told> days;

    DayRanges(View view, RelativeDays relative) {
        this.view = view;
        this.relative = relative;
        scan = view.scan();
        days = apposed(told());
    }

    /** Every day told near the beginning, in the order of the text; a weekday beside its date is one with it. */
    List<Told> days() {
        return days;
    }

    /** The dates of the report and the intervals between weekdays, by place. */
    List<DateMention> dates() {
        var dates = new ArrayList<>(view.dates());
        for (var i = 0; i + 1 < days.size(); i++) {
            var one = i;
            while (i + 2 < days.size() && listed(days.get(i), days.get(i + 1))) {
                i++;
            }
            var range = range(days.get(i), days.get(i + 1));
            if (range != null) {
                var whole = range.from(days.get(one).start(), one - i);
                dates.removeIf(date -> date.start() >= whole.start() && date.end() <= whole.end());
                dates.add(whole);
            }
        }
        dates.sort(Comparator.comparingInt(DateMention::start));
        return dates;
    }

    /** “Monday, Tuesday and Wednesday”: days one after the other, before the last of them. */
    private boolean listed(Told one, Told other) {
        return !one.dated()
                && !other.dated()
                && other.start() - one.end() <= APPOSED
                && other.start() > one.end()
                && LISTS.contains(scan.text().folded(one.end(), other.start()).strip())
                && Math.floorMod(one.date().daysTo(other.date()), WEEK) == 1;
    }

    private List<Told> told() {
        var told = new ArrayList<Told>();
        var published = view.published();
        for (var date : view.dates()) {
            var whole = date.date().completed(published == null ? null : published.date());
            if (date.start() < REACH && date.until() == null && whole.day() > 0 && whole.month() > 0) {
                told.add(new Told(date.start(), date.start(), date.end(), whole, true));
            }
        }
        if (published != null && published.date().day() > 0 && published.date().month() > 0) {
            for (var word : relative.days(new Span(0, Math.min(scan.text().length(), REACH)))) {
                if (scan.layout().body(word.start()) && relative.reckons(word, published)) {
                    var date = relative.reckoned(word, published);
                    told.add(new Told(word.word(), word.start(), word.end(), date, false));
                }
            }
        }
        told.sort(Comparator.comparingInt(Told::start));
        return told;
    }

    /** “Monday, March 16”, “前天（10月7日）”: one day. */
    private List<Told> apposed(List<Told> told) {
        var days = new ArrayList<Told>();
        for (var next : told) {
            var last = days.isEmpty() ? null : days.getLast();
            var gap = last == null ? APPOSED + 1 : next.word() - last.end();
            if (last != null && gap <= APPOSED && last.dated() != next.dated() && link(last, next) == 0) {
                var date = last.dated() ? last.date() : next.date();
                days.set(days.size() - 1, new Told(last.word(), last.start(), next.end(), date, true));
            } else {
                days.add(next);
            }
        }
        return days;
    }

    private @Nullable DateMention range(Told one, Told other) {
        var link = one.dated() && other.dated() ? 0 : link(one, other);
        if (link == 0) {
            return null;
        }
        var apart = one.date().daysTo(other.date());
        var first = one.date();
        var last = other.date();
        if (apart == -1 && link == 1 && !one.dated() && !other.dated()) {
            // “yesterday and the day before”
            return new DateMention(one.start(), other.end(), last, first, "date-weekdays");
        }
        if (apart <= 0 || apart >= WEEK) {
            apart = Math.floorMod(apart, WEEK);
            var published = view.published();
            var ahead = one.dated() || published != null && published.date().daysTo(first) > 0;
            first = ahead ? first : last.plusDays(-apart);
            last = ahead ? first.plusDays(apart) : last;
        }
        return apart == 0 || link == 1 && apart > 1
                ? null
                : new DateMention(one.start(), other.end(), first, last, "date-weekdays");
    }

    /** 2 for “to” or a dash between the two days, 1 for “and”, else 0. */
    private int link(Told one, Told other) {
        if (other.start() <= one.end() || other.start() - one.end() > GAP) {
            return 0;
        }
        var words = scan.text().folded(one.end(), other.start()).strip();
        if (scan.chinese() || words.equals("-") || words.equals("و")) {
            return words.length() != 1 ? 0 : DASHES.indexOf(words) >= 0 ? 2 : "和与及、و".indexOf(words) >= 0 ? 1 : 0;
        }
        var between = new Span(one.end(), other.start());
        for (var word : scan.matches("until", between)) {
            if (words.length() - word.length() <= FILLER && words.indexOf('.') < 0) {
                return scan.has("and", new Span(word.start(), word.end())) && !ranging(one) ? 1 : 2;
            }
        }
        return 0;
    }

    /** “between Monday and Thursday”. */
    private boolean ranging(Told day) {
        var before = new Span(Math.max(0, day.word() - GAP), day.word());
        return scan.matches("between", before).stream().anyMatch(word -> day.word() - word.end() <= FILLER);
    }
}
