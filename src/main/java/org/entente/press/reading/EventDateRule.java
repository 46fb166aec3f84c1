package org.entente.press.reading;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The date of the event: what the first sentences state first, “today”, “yesterday” and “on Monday” reckoned from
 * publication; a day that ends the title is asked first, any other of the title last. A statement is of the day it is published.
 */
final class EventDateRule {

    /** A date of the event with the place of its words; of several days the first and the last. */
    record Day(int start, int end, Edtf first, @Nullable Edtf last) {

        String edtf() {
            return last == null ? first.toString() : first + "/" + last;
        }

        /** The last day, or the only one. */
        Edtf closing() {
            return last == null ? first : last;
        }

        /** From so many days before or behind to as many. */
        Day spread(int from, int to) {
            return from == to ? this : new Day(start, end, first.plusDays(from), first.plusDays(to));
        }
    }

    static final List<String> TELLING = List.of("event", "eventverb", "held", "join");
    private static final int HELD = 16;
    private static final int OPENING = 2000;

    private static final List<String> OTHER =
            List.of("otherevent", "past", "history", "expected", "margins", "background", "ahead");

    private final View view;
    private final Scan scan;
    private final RelativeDays relative;
    private final DayRanges ranges;
    private final List<DateMention> dates;
    private final String kind;
    private final StatedDays stated;
    private final DayChoice choice;

    EventDateRule(View view, String kind) {
        this.view = view;
        this.kind = kind;
        scan = view.scan();
        relative = new RelativeDays(view);
        ranges = new DayRanges(view, relative);
        dates = ranges.dates();
        stated = new StatedDays(view, dates, kind);
        choice = new DayChoice(view, relative);
    }

    @Nullable
    Day date(List<Span> lead) {
        var titled = titled(lead);
        if (titled != null) {
            return titled;
        }
        var head = DatedHead.of(view, lead);
        var statement = kind.equals("statement");
        var unreckoned = false;
        Day reported = null;
        for (var span : head) {
            if (span.equals(view.title())) {
                continue;
            }
            var found = statement && !delivered(span) ? relative.in(span) : first(span);
            if (found != null && !(unreckoned && found.first().year() == 0)) {
                var weak = issued(found) || relative.reported(found) || announced(span);
                if (statement || !weak && (reported == null || telling(span))) {
                    return lasting(announcing(span) ? coming(found, span, head) : found, head);
                }
                reported = reported == null ? found : reported;
            }
            unreckoned |= !statement && unreckoned(span);
        }
        if (statement) {
            return published(head);
        }
        var told = unreckoned || reported != null ? reported : later(head);
        if (told != null) {
            return lasting(told, head);
        }
        return view.title() == null || unreckoned ? read(head) : orRead(stated.in(view.title(), true), head);
    }

    /** “… (Erevan, 6 février 2026)”, “…: 2 November 2025”: the day at the end of the headline. */
    private @Nullable Day titled(List<Span> lead) {
        var title = view.title();
        var published = view.published();
        var reckoned = published != null && lead.stream().anyMatch(span -> relative.in(span) != null);
        return dates.stream()
                .filter(date -> title != null
                        && title.holds(date.start())
                        && title.end() - date.end() <= 1
                        && date.date().full()
                        && !(reckoned && published != null && published.start() == date.start()))
                .findFirst()
                .map(date -> new Day(date.start(), date.end(), date.date(), date.until()))
                .orElse(null);
    }

    private @Nullable Day orRead(@Nullable Day day, List<Span> head) {
        return day == null ? read(head) : day;
    }

    /** Words read out, with no day but that of their own line, are of that day. */
    private @Nullable Day read(List<Span> head) {
        var published = view.published();
        return published != null
                        && stated.alone(published)
                        && head.stream().anyMatch(span -> scan.has("delivered", span) && scan.has("declared", span))
                ? new Day(published.start(), published.end(), published.date(), null)
                : null;
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
                    .map(span -> stated.in(span, true))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
        var dateline = dates.stream()
                .filter(date -> head.stream().anyMatch(span -> span.holds(date.start())) && stated.issuing(date))
                .findFirst()
                .orElse(published);
        return new Day(dateline.start(), dateline.end(), dateline.date().completed(published.date()), null);
    }

    /** “This was reported on Friday by the press service”: the day of the words, where nothing else is told. */
    private boolean announced(Span span) {
        return (scan.has("say", span) || scan.has("aftermath", span))
                && TELLING.stream().noneMatch(category -> scan.has(category, span));
    }

    /** “said on Monday, ahead of a conference”: the next sentences tell the day that is to come. */
    private boolean announcing(Span span) {
        return scan.has("say", span) && (scan.has("ahead", span) || scan.has("future", span));
    }

    /** The day to come that the next sentences tell of the event, else the day found. */
    private Day coming(Day found, Span told, List<Span> head) {
        if (view.published() == null || !found.first().equals(view.published().date())) {
            return found;
        }
        for (var span : head) {
            if (span.start() >= told.end() && (scan.has("future", span) || scan.has("expected", span))) {
                var next = first(span);
                if (next != null
                        && !scan.has("lasts", new Span(Math.max(span.start(), next.start() - HELD), next.start()))
                        && found.first().daysTo(next.first()) > 0) {
                    return next;
                }
            }
        }
        return found;
    }

    /** The first sentence behind that tells of the event and of its day. */
    private @Nullable Day later(List<Span> head) {
        var behind = head.getLast().end();
        for (var sentence : scan.layout().sentences()) {
            if (sentence.start() >= behind
                    && sentence.start() < OPENING
                    && telling(sentence)
                    && (!kind.equals("call") || called(sentence))
                    && OTHER.stream().noneMatch(category -> scan.has(category, sentence))) {
                var found = first(sentence);
                if (found != null && !issued(found) && !relative.reported(found)) {
                    return found;
                }
            }
        }
        return null;
    }

    private boolean called(Span sentence) {
        return scan.matches("eventverb", sentence).stream()
                        .anyMatch(verb -> verb.value().equals("call"))
                || scan.matches("event", sentence).stream()
                        .anyMatch(noun -> noun.value().equals("call"));
    }

    /** A sentence tells of “today” or of a weekday, and no date of publication says which day that is. */
    private boolean unreckoned(Span span) {
        return view.published() == null
                && (scan.has("relday", span)
                        || scan.matches("weekday", span).stream().anyMatch(weekday -> !relative.named(weekday)));
    }

    /** No more than the day of the dateline. */
    private boolean issued(Day day) {
        return dates.stream().anyMatch(mention -> mention.start() == day.start() && stated.issuing(mention));
    }

    /** The sentence is of this event and of no other time. */
    private boolean telling(Span span) {
        return !scan.has("background", span)
                && !scan.has("future", span)
                && (scan.has("event", span) || scan.has("held", span) || scan.has("join", span));
    }

    private @Nullable Day first(Span span) {
        var dated = stated.in(span, false);
        var day = relative.in(span);
        if (dated == null || day == null) {
            var told = dated == null ? day : dated;
            return told == null ? stated.in(span, true) : told;
        }
        if (relative.reported(dated)) {
            var next = stated.in(new Span(Math.min(dated.end(), span.end()), span.end()), false);
            dated = next == null ? dated : choice.after(dated, next);
        }
        return choice.of(dated, day);
    }
}
