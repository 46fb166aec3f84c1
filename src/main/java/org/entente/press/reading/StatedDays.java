package org.entente.press.reading;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The dates of a report as days of its event: with their month and year, without those of the words and of before. */
final class StatedDays {

    private static final int SHORT = 64;
    private static final int VISIT = 24;

    private final View view;
    private final Scan scan;
    private final List<DateMention> dates;
    private final String kind;

    StatedDays(View view, List<DateMention> dates, String kind) {
        this.view = view;
        this.dates = dates;
        this.kind = kind;
        scan = view.scan();
    }

    /** The first in the stretch that is a day of the event; one of the dateline only where asked for. */
    EventDateRule.@Nullable Day in(Span span, boolean issued) {
        var published = view.published();
        var known = published == null ? fullOf(span) : published.date();
        for (var mention : lasting(span)) {
            var own = published != null && mention.start() == published.start() || !issued && issuing(mention);
            if (span.holds(mention.start()) && !own && mention.date().day() > 0 && !earlier(mention)) {
                var day = whole(within(mention, span), known);
                if (day != null && !called(day.first())) {
                    return day;
                }
            }
        }
        return null;
    }

    /** With month and year; days without a month are of one, or of one and the next: “28日至本月1日”. */
    private static EventDateRule.@Nullable Day whole(DateMention told, @Nullable Edtf known) {
        var first = told.date().completed(known);
        var until = told.until();
        var last = until == null ? null : until.completed(known);
        if (until != null && last != null && last.month() > 0 && until.month() == 0) {
            if (last.day() < told.date().day()) {
                first = last.inMonthBefore(told.date().day());
            } else {
                last = new Edtf(first.year(), first.month(), last.day());
            }
        }
        return first.month() == 0 || !first.valid()
                ? null
                : new EventDateRule.Day(told.start(), told.end(), first, last != null && last.valid() ? last : null);
    }

    /** A call that is told has been: a day to come is that of what it was about. */
    private boolean called(Edtf date) {
        var published = view.published();
        return kind.equals("call")
                && published != null
                && published.date().day() > 0
                && published.date().daysTo(date) > 0;
    }

    /** “on a visit from 11 to 17 May he signed on the 14th”: the day of what was signed, not those of the visit. */
    private DateMention within(DateMention days, Span span) {
        var until = days.until();
        if (until == null || kind.equals("visit") || kind.equals("conference") || !visited(days)) {
            return days;
        }
        return dates.stream()
                .filter(day -> span.holds(day.start())
                        && day.start() > days.end()
                        && day.until() == null
                        && day.date().day() >= days.date().day()
                        && (day.date().day() <= until.day()
                                || until.month() != days.date().month()))
                .findFirst()
                .orElse(days);
    }

    private boolean visited(DateMention days) {
        var sentence = scan.layout().sentenceOf(days.start());
        var near = new Span(
                Math.max(sentence.start(), days.start() - VISIT), Math.min(sentence.end(), days.end() + VISIT));
        return Stream.of("event", "eventverb")
                .flatMap(category -> scan.matches(category, near).stream())
                .anyMatch(word -> word.value().equals("visit"));
    }

    /** The day of the dateline, or of the source (“5日消息”), is that of the words. */
    boolean issuing(DateMention mention) {
        var behind = scan.text().folded(mention.end(), Math.min(scan.text().length(), mention.end() + 2));
        if (scan.chinese()) {
            return behind.endsWith("电")
                    || behind.startsWith("电")
                    || behind.startsWith("讯")
                    || behind.equals("消息")
                    || behind.equals("报道");
        }
        var published = view.published();
        return published != null
                && mention.date().completed(published.date()).equals(published.date())
                && (PublishedRule.dateline(scan, scan.layout().lineOf(mention.start()), mention) || alone(mention));
    }

    /** “الرياض 09 رمضان 1445 هـ الموافق 19 مارس 2024 م واس”: a short line that tells of nothing else. */
    boolean alone(DateMention mention) {
        var line = scan.layout().lineOf(mention.start());
        return line.length() <= SHORT && EventDateRule.TELLING.stream().noneMatch(category -> scan.has(category, line));
    }

    /** “since 8 August”, “after his visit of 3 May”: another time than that of the event. */
    private boolean earlier(DateMention mention) {
        return scan.matches("since").stream()
                .anyMatch(word -> word.end() <= mention.start() && mention.start() - word.end() <= 4);
    }

    /** A visit is of the days it lasts, not of the day it is announced. */
    private List<DateMention> lasting(Span span) {
        var days = dates.stream()
                .filter(mention -> span.holds(mention.start()) && mention.until() != null)
                .toList();
        var planned = scan.chinese()
                && days.stream()
                        .anyMatch(day -> scan.text()
                                .folded(Math.max(0, day.start() - 2), day.start())
                                .equals("将于"));
        return !days.isEmpty() && (planned || kind.equals("visit")) ? days : dates;
    }

    /** A full date of the same sentence gives the others their year. */
    private @Nullable Edtf fullOf(Span span) {
        return dates.stream()
                .filter(mention -> span.holds(mention.start()) && mention.date().full())
                .map(DateMention::date)
                .findFirst()
                .orElse(null);
    }
}
