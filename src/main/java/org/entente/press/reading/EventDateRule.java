package org.entente.press.reading;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
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

    /** So close behind a word of saying it is the day of that. */
    private static final int SPOKEN = 14;

    private static final int HELD = 16;

    private final View view;
    private String kind = "other";
    private final Scan scan;

    EventDateRule(View view) {
        this.view = view;
        scan = view.scan();
    }

    @Nullable
    Day date(List<Span> head, String eventKind) {
        kind = eventKind;
        var published = view.published();
        var statement = kind.equals("statement");
        var unreckoned = false;
        for (var span : head) {
            var found = span.equals(view.title()) ? null : statement ? relative(span) : first(span);
            if (found != null && !(unreckoned && found.edtf().startsWith("X"))) {
                return new DurationRule(view).lasting(found, head, kind);
            }
            unreckoned |= !statement && !span.equals(view.title()) && unreckoned(span);
        }
        if (statement) {
            return published == null
                    ? head.stream()
                            .limit(2)
                            .map(this::stated)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null)
                    : new Day(
                            published.start(), published.end(), published.date().toString());
        }
        return view.title() == null || unreckoned ? null : stated(view.title());
    }

    /** A sentence tells of “today” or of a weekday, and no date of publication says which day that is. */
    private boolean unreckoned(Span span) {
        return view.published() == null
                && (scan.has("relday", span)
                        || scan.matches("weekday", span).stream().anyMatch(weekday -> !named(weekday)));
    }

    /** “since 8 August”, “after his visit of 3 May”: another time than that of the event. */
    private boolean earlier(DateMention mention) {
        return scan.matches("since").stream()
                .anyMatch(word -> word.end() <= mention.start() && mention.start() - word.end() <= 4);
    }

    private @Nullable Day first(Span span) {
        var stated = stated(span, false);
        var relative = relative(span);
        if (stated == null || relative == null) {
            var told = stated == null ? relative : stated;
            return told == null ? stated(span) : told;
        }
        return stated.start() <= relative.start() + 12 || held(stated) ? stated : relative;
    }

    /** “came home yesterday from the conference held on 3 and 4 June”. */
    private boolean held(Day day) {
        var before = new Span(Math.max(0, day.start() - HELD), day.start());
        return day.edtf().indexOf('/') >= 0 && scan.has("held", before);
    }

    /** The day of the dateline, or of the source (“5日消息”), is that of the words. */
    private boolean issuing(DateMention mention) {
        var behind = scan.text().folded(mention.end(), Math.min(scan.text().length(), mention.end() + 2));
        if (scan.chinese()) {
            return behind.startsWith("电") || behind.startsWith("讯") || behind.equals("消息") || behind.equals("报道");
        }
        var published = view.published();
        return published != null
                && completed(mention.date(), published.date()).equals(published.date())
                && PublishedRule.dateline(scan, scan.layout().lineOf(mention.start()), mention);
    }

    /** A visit is of the days it lasts, not of the day it is announced. */
    private List<DateMention> lasting(Span span, String kind) {
        var days = view.dates().stream()
                .filter(mention -> span.holds(mention.start()) && mention.until() != null)
                .toList();
        var planned = scan.chinese()
                && days.stream()
                        .anyMatch(day -> scan.text()
                                .folded(Math.max(0, day.start() - 2), day.start())
                                .equals("将于"));
        return !days.isEmpty() && (planned || kind.equals("visit")) ? days : view.dates();
    }

    /** A full date of the same sentence gives the others their year. */
    private @Nullable Edtf fullOf(Span span) {
        return view.dates().stream()
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
    private static Edtf completed(Edtf date, @Nullable Edtf published) {
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

    /** Santo Domingo is no Sunday. */
    private boolean named(Match weekday) {
        return view.mentions().stream()
                .anyMatch(mention -> mention.start() <= weekday.start() && weekday.end() <= mention.end());
    }

    /** “накануне заседания”: ahead of another event, not yesterday. */
    private boolean eve(Match day) {
        return scan.text().folded(day.start(), day.end()).equals("накануне")
                && scan.matches("event").stream()
                        .anyMatch(event -> event.start() > day.end() && event.start() - day.end() <= 2);
    }

    /**
     * Without a year a weekday is reckoned from the one that stands beside the date of publication, if there is one;
     * else it is the day itself, as agencies write.
     */
    private Edtf beside(DateMention published, DayOfWeek day) {
        for (var weekday : scan.matches("weekday")) {
            var before = published.start() - weekday.end();
            if (before >= 0 && before <= 3) {
                var back = Integer.parseInt(weekday.value()) - day.getValue();
                return published.date().plusDays(back < 0 ? -back - 7 : -back);
            }
        }
        return published.date();
    }

    private @Nullable Day relative(Span span) {
        var mention = view.published();
        if (mention == null) {
            return null;
        }
        var days = new ArrayList<>(EventRule.outermost(scan.matches("relday", span)));
        days.removeIf(this::eve);
        days.addAll(scan.matches("weekday", span).stream()
                .filter(weekday -> !named(weekday))
                .toList());
        days.sort(null);
        var lasting = fromTo(span, days, mention);
        if (lasting != null) {
            return lasting;
        }
        // “said yesterday” is the day of the words, unless no other is told.
        var day = days.stream().filter(told -> !spoken(told)).findFirst();
        return day.or(() -> days.stream().findFirst())
                .map(told -> new Day(
                        told.start(), told.end(), reckoned(told, mention).toString()))
                .orElse(null);
    }

    /** “ended today the visit begun yesterday”: from the one day to the other. */
    private @Nullable Day fromTo(Span span, List<Match> days, DateMention mention) {
        if (days.size() != 2 || !scan.has("begin", span) || !scan.has("finish", span)) {
            return null;
        }
        var one = reckoned(days.getFirst(), mention).toString();
        var other = reckoned(days.getLast(), mention).toString();
        var order = one.compareTo(other);
        return order == 0
                ? null
                : new Day(
                        days.getFirst().start(),
                        days.getLast().end(),
                        order < 0 ? one + "/" + other : other + "/" + one);
    }

    private boolean spoken(Match day) {
        var before = new Span(Math.max(0, day.word() - SPOKEN), day.word());
        return scan.matches("say", before).stream()
                .anyMatch(word -> word.length() > (scan.chinese() ? 1 : scan.arabic() ? 2 : 3)
                        && !scan.has("eventverb", new Span(word.start(), word.end())));
    }

    private Edtf reckoned(Match told, DateMention mention) {
        var published = mention.date();
        var value = Integer.parseInt(told.value());
        if (told.category().equals("relday")) {
            return published.plusDays(value);
        }
        var day = DayOfWeek.of(value);
        return published
                .date()
                .map(date -> Edtf.of(date.with(TemporalAdjusters.previousOrSame(day))))
                .orElseGet(() -> beside(mention, day));
    }
}
