package org.entente.press.reading;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The date of the event: what the first sentences state first, “today”, “yesterday” and “on Monday” reckoned from
 * publication; the title is asked last. A statement is of the day it is published.
 */
final class EventDateRule {

    /** A date of the event with the place of its words. */
    record Day(int start, int end, String edtf) {}

    private static final int HELD = 16;
    private static final int OPENING = 2000;
    private static final int SHORT = 64;
    private static final List<String> TELLING = List.of("event", "eventverb", "held", "join");
    private static final List<String> OTHER =
            List.of("otherevent", "past", "history", "expected", "margins", "background", "ahead");

    private final View view;
    private String kind = "other";
    private final Scan scan;
    private final RelativeDays relative;
    private final DayRanges ranges;
    private final List<DateMention> dates;

    EventDateRule(View view) {
        this.view = view;
        scan = view.scan();
        relative = new RelativeDays(view);
        ranges = new DayRanges(view, relative);
        dates = ranges.dates();
    }

    @Nullable
    Day date(List<Span> head, String eventKind) {
        kind = eventKind;
        var statement = kind.equals("statement");
        var unreckoned = false;
        Day reported = null;
        for (var span : head) {
            var found =
                    span.equals(view.title()) ? null : statement && !delivered(span) ? relative.in(span) : first(span);
            if (found != null && !(unreckoned && found.edtf().startsWith("X"))) {
                var weak = issued(found) || relative.reported(found) || announced(span);
                if (statement || !weak && (reported == null || telling(span))) {
                    return lasting(found, head);
                }
                reported = reported == null ? found : reported;
            }
            unreckoned |= !statement && !span.equals(view.title()) && unreckoned(span);
        }
        if (statement) {
            return published(head);
        }
        var told = unreckoned || reported != null ? reported : later(head);
        if (told != null) {
            return lasting(told, head);
        }
        return view.title() == null || unreckoned ? null : stated(view.title());
    }

    /** A statement made before a council is of the day on which it was. */
    private boolean delivered(Span span) {
        return scan.has("delivered", span) && dates.stream().anyMatch(date -> span.holds(date.start()));
    }

    private Day lasting(Day day, List<Span> head) {
        return new DurationRule(view, relative, ranges).lasting(day, head, kind);
    }

    /** A statement is of the day of its dateline, else of that of the page. */
    private @Nullable Day published(List<Span> head) {
        var published = view.published();
        if (published == null) {
            return head.stream()
                    .limit(2)
                    .map(this::stated)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
        var dateline = dates.stream()
                .filter(date -> head.stream().anyMatch(span -> span.holds(date.start())) && issuing(date))
                .findFirst()
                .orElse(published);
        var day = completed(dateline.date(), published.date());
        return new Day(dateline.start(), dateline.end(), day.toString());
    }

    /** “This was reported on Friday by the press service”: the day of the words, where nothing else is told. */
    private boolean announced(Span span) {
        return (scan.has("say", span) || scan.has("aftermath", span))
                && TELLING.stream().noneMatch(category -> scan.has(category, span));
    }

    /** The first sentence behind that tells of the event and of its day. */
    private @Nullable Day later(List<Span> head) {
        var behind = head.getLast().end();
        for (var sentence : scan.layout().sentences()) {
            if (sentence.start() >= behind
                    && sentence.start() < OPENING
                    && telling(sentence)
                    && OTHER.stream().noneMatch(category -> scan.has(category, sentence))) {
                var found = first(sentence);
                if (found != null && !issued(found) && !relative.reported(found)) {
                    return found;
                }
            }
        }
        return null;
    }

    /** A sentence tells of “today” or of a weekday, and no date of publication says which day that is. */
    private boolean unreckoned(Span span) {
        return view.published() == null
                && (scan.has("relday", span)
                        || scan.matches("weekday", span).stream().anyMatch(weekday -> !relative.named(weekday)));
    }

    /** No more than the day of the dateline. */
    private boolean issued(Day day) {
        return dates.stream().anyMatch(mention -> mention.start() == day.start() && issuing(mention));
    }

    /** The sentence is of this event and of no other time. */
    private boolean telling(Span span) {
        return !scan.has("background", span)
                && !scan.has("future", span)
                && (scan.has("event", span) || scan.has("held", span) || scan.has("join", span));
    }

    /** “since 8 August”, “after his visit of 3 May”: another time than that of the event. */
    private boolean earlier(DateMention mention) {
        return scan.matches("since").stream()
                .anyMatch(word -> word.end() <= mention.start() && mention.start() - word.end() <= 4);
    }

    private @Nullable Day first(Span span) {
        var stated = stated(span, false);
        var day = relative.in(span);
        if (stated == null || day == null) {
            var told = stated == null ? day : stated;
            return told == null ? stated(span) : told;
        }
        var other = relative.reported(day) && !relative.reported(stated) || planned(day, stated);
        return stated.start() <= day.start() + 12 || held(stated) || other ? stated : day;
    }

    /** “came home yesterday from the conference held on 3 and 4 June”. */
    private boolean held(Day day) {
        var before = new Span(Math.max(0, day.start() - HELD), day.start());
        return day.edtf().indexOf('/') >= 0 && scan.has("held", before);
    }

    /** “told reporters at Tuesday's briefing that ambassadors will come from 18 to 20 August”. */
    private boolean planned(Day day, Day stated) {
        var published = view.published();
        return published != null
                && day.start() < stated.start()
                && stated.edtf().indexOf('/') >= 0
                && stated.edtf().compareTo(published.date().toString()) > 0
                && scan.has("future", new Span(day.end(), stated.start()));
    }

    /** The day of the dateline, or of the source (“5日消息”), is that of the words. */
    private boolean issuing(DateMention mention) {
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
                && completed(mention.date(), published.date()).equals(published.date())
                && (PublishedRule.dateline(scan, scan.layout().lineOf(mention.start()), mention) || alone(mention));
    }

    /** “الرياض 09 رمضان 1445 هـ الموافق 19 مارس 2024 م واس”: a short line that tells of nothing else. */
    private boolean alone(DateMention mention) {
        var line = scan.layout().lineOf(mention.start());
        return line.length() <= SHORT && TELLING.stream().noneMatch(category -> scan.has(category, line));
    }

    /** A visit is of the days it lasts, not of the day it is announced. */
    private List<DateMention> lasting(Span span, String kind) {
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

    private @Nullable Day stated(Span span) {
        return stated(span, true);
    }

    private @Nullable Day stated(Span span, boolean issued) {
        var published = view.published();
        var known = published == null ? fullOf(span) : published.date();
        for (var mention : lasting(span, kind)) {
            var own = published != null && mention.start() == published.start() || !issued && issuing(mention);
            if (span.holds(mention.start()) && !own && mention.date().day() > 0 && !earlier(mention)) {
                var date = completed(mention.date(), known);
                if (date.month() == 0) {
                    continue;
                }
                var day = date.toString();
                var until = mention.until();
                return new Day(
                        mention.start(), mention.end(), until == null ? day : day + "/" + completed(until, known));
            }
        }
        return null;
    }

    /** A day without its month is of the month of publication, or of the one before. */
    static Edtf completed(Edtf date, @Nullable Edtf published) {
        if (date.month() > 0 || published == null || published.month() == 0) {
            return date.withYearNear(published);
        }
        if (date.day() <= published.day() || published.day() == 0 || published.day() + 10 > date.day()) {
            return new Edtf(published.year(), published.month(), date.day());
        }
        var month = published.month() == 1 ? 12 : published.month() - 1;
        var year = published.month() == 1 && published.year() > 0 ? published.year() - 1 : published.year();
        return new Edtf(year, month, date.day());
    }
}
