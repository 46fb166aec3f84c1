package org.entente.press.reading;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * “Today”, “on Monday”, “next Thursday”, reckoned from publication. A day that is that of the words, of a statement or
 * of the way home (“said yesterday”, “returned today from”) gives way to another of the same sentence.
 */
final class RelativeDays {

    /** So close behind a word of saying it is the day of that. */
    private static final int SPOKEN = 14;

    private static final int COMING = 60;
    private static final int OPENING = 800;
    private static final int THAT = 3;
    private static final int SHORT = 64;

    /** They also mean the eve of something. */
    private static final Set<String> EVES = Set.of("накануне", "la veille", "la vispera");

    private final View view;
    private final Scan scan;

    RelativeDays(View view) {
        this.view = view;
        scan = view.scan();
    }

    EventDateRule.@Nullable Day in(Span span) {
        var mention = view.published();
        if (mention == null || mention.date().day() == 0 || mention.date().month() == 0) {
            return null;
        }
        var days = days(span);
        var lasting = fromTo(span, days, mention);
        if (lasting != null) {
            return lasting;
        }
        // “said yesterday” is the day of the words, unless no other is told.
        var day = days.stream()
                .filter(told -> !spoken(told) && !reported(told.start(), told.end()))
                .findFirst();
        return day.or(() -> days.stream().findFirst())
                .map(told -> new EventDateRule.Day(told.start(), told.end(), reckoned(told, mention), null))
                .orElse(null);
    }

    /** Words of days in the stretch, “today, Sunday” as one. */
    List<Match> days(Span span) {
        var days = new ArrayList<>(EventRule.outermost(scan.matches("relday", span)));
        days.removeIf(this::eve);
        days.addAll(scan.matches("weekday", span).stream()
                .filter(weekday -> !named(weekday) && !page(weekday))
                .toList());
        days.removeIf(this::aside);
        days.sort(null);
        // “today, Sunday” is one day.
        for (var i = days.size() - 1; i > 0; i--) {
            var apart = days.get(i).word() - days.get(i - 1).end();
            var other = !days.get(i).category().equals(days.get(i - 1).category());
            if (apart >= 0 && apart <= 2 && other) {
                days.remove(i);
            }
        }
        return days;
    }

    /** “on the margins of the forum, which ends tomorrow”: the day of another event. */
    private boolean aside(Match day) {
        var sentence = scan.layout().sentenceOf(day.start());
        var margins = scan.matches("margins", new Span(sentence.start(), day.word()));
        return !margins.isEmpty()
                && scan.has("lasts", new Span(Math.max(margins.getLast().end(), day.word() - SPOKEN), day.end()));
    }

    /** “Thursday, 07 May 2026” above the report: the day of the page. */
    private boolean page(Match weekday) {
        var mention = view.published();
        if (mention == null || mention.start() < weekday.end()) {
            return false;
        }
        var line = scan.layout().lineOf(weekday.start());
        return mention.start() - weekday.end() <= 2
                || mention.date().full()
                        && line.start() == weekday.word()
                        && line.holds(mention.start())
                        && line.length() <= SHORT;
    }

    /** Santo Domingo is no Sunday. */
    boolean named(Match weekday) {
        return view.mentions().stream()
                .anyMatch(mention -> mention.start() <= weekday.start() && weekday.end() <= mention.end());
    }

    /** “накануне заседания”, “la veille de la réunion”: ahead of another event, not yesterday. */
    private boolean eve(Match day) {
        return EVES.contains(scan.text().folded(day.start(), day.end()))
                && scan.matches("event").stream()
                        .anyMatch(event -> event.start() > day.end() && event.start() - day.end() <= 2);
    }

    /** “ended today the visit begun yesterday”: from the one day to the other. */
    private EventDateRule.@Nullable Day fromTo(Span span, List<Match> days, DateMention mention) {
        if (days.size() != 2 || !scan.has("begin", span) || !scan.has("finish", span)) {
            return null;
        }
        var one = reckoned(days.getFirst(), mention);
        var other = reckoned(days.getLast(), mention);
        var apart = one.month() == 0 ? 0 : one.daysTo(other);
        return apart == 0
                ? null
                : new EventDateRule.Day(
                        days.getFirst().start(),
                        days.getLast().end(),
                        apart > 0 ? one : other,
                        apart > 0 ? other : one);
    }

    /** Behind a word of saying, or beside one of publishing or of the way home. */
    private boolean spoken(Match day) {
        var before = new Span(Math.max(0, day.word() - SPOKEN), day.word());
        return scan.has("aftermath", before)
                || scan.matches("say", before).stream()
                        .anyMatch(word -> word.length() > (scan.chinese() ? 1 : scan.arabic() ? 2 : 3)
                                && !scan.has("eventverb", new Span(word.start(), word.end())));
    }

    /** “said on Monday that …”: the day belongs to the words. */
    boolean reported(EventDateRule.Day day) {
        return reported(day.start(), day.end());
    }

    private boolean reported(int start, int told) {
        var end = told;
        for (var weekday :
                scan.matches("weekday", new Span(told, Math.min(scan.text().length(), told + 16)))) {
            end = weekday.word() - end <= 2 ? weekday.end() : end;
        }
        var last = end;
        var reach = new Span(end, Math.min(scan.text().length(), end + THAT + 8));
        var that = scan.matches("that", reach).stream().anyMatch(word -> word.word() - last <= THAT);
        var from = Math.max(scan.layout().sentenceOf(start).start(), start - 200);
        return that && (scan.has("say", new Span(from, start)) || scan.chinese());
    }

    /** Whether publication says which day the word stands for. */
    boolean reckons(Match told, DateMention mention) {
        return told.category().equals("relday") || today(mention) > 0;
    }

    /** The day that a weekday or a word such as “yesterday” stands for. */
    Edtf reckoned(Match told, DateMention mention) {
        var published = mention.date();
        var value = Integer.parseInt(told.value());
        if (told.category().equals("relday")) {
            return published.plusDays(value);
        }
        var today = today(mention);
        return today == 0 ? published : published.plusDays(apart(told, value - today));
    }

    /** So many days from publication to the weekday: back, unless the words say that it is to come. */
    private int apart(Match told, int days) {
        var next = beside("next", told);
        var last = !next && beside("previous", told);
        if (scan.chinese() && (next || last)) {
            return next ? days + 7 : days - 7;
        }
        if (next) {
            return days > 0 ? days : days + 7;
        }
        if (last) {
            return days < 0 ? days : days - 7;
        }
        if (beside("thisweek", told)) {
            return days;
        }
        return days == 0 ? 0 : coming(told) ? (days > 0 ? days : days + 7) : days < 0 ? days : days - 7;
    }

    /** “next Thursday”, “jeudi prochain”, “الخميس المقبل”, “下周四”. */
    private boolean beside(String category, Match weekday) {
        var reach =
                new Span(Math.max(0, weekday.word() - 16), Math.min(scan.text().length(), weekday.end() + 14));
        return scan.matches(category, reach).stream()
                .anyMatch(word -> word.end() <= weekday.word() && weekday.word() - word.end() <= 1
                        || word.word() >= weekday.end() && word.word() - weekday.end() <= 1);
    }

    /** “will meet on Thursday”. */
    private boolean coming(Match weekday) {
        var sentence = scan.layout().sentenceOf(weekday.start());
        var before = new Span(Math.max(sentence.start(), weekday.word() - COMING), weekday.word());
        var future = scan.matches("future", before);
        return !future.isEmpty()
                && !spoken(weekday)
                && !scan.has("say", new Span(future.getLast().end(), weekday.word()))
                && scan.text().folded(future.getLast().end(), weekday.word()).indexOf(',') < 0;
    }

    /** The weekday of publication: of its date, or where the year is not told, as it stands beside it; else zero. */
    private int today(DateMention published) {
        var date = published.date().date();
        if (date.isPresent()) {
            return date.get().getDayOfWeek().getValue();
        }
        for (var weekday : scan.matches("weekday")) {
            var before = published.start() - weekday.end();
            if (before >= 0 && before <= 3) {
                return DayOfWeek.of(Integer.parseInt(weekday.value())).getValue();
            }
        }
        var told = weekdays()
                .filter(this::ofToday)
                .findFirst()
                // “12 juin (APS) – … ont annoncé, jeudi”: what an agency reports first was said on the day it writes.
                .or(() -> weekdays().filter(this::spoken).findFirst());
        return told.map(weekday -> Integer.parseInt(weekday.value())).orElse(0);
    }

    private Stream<Match> weekdays() {
        return scan.matches("weekday", new Span(0, Math.min(scan.text().length(), OPENING))).stream();
    }

    /** “today, Sunday”, “ce mercredi”: the weekday of publication. */
    private boolean ofToday(Match weekday) {
        var before = new Span(Math.max(0, weekday.word() - SPOKEN), weekday.word());
        return scan.matches("relday", before).stream()
                        .anyMatch(day -> day.value().equals("0") && weekday.word() - day.end() <= 2)
                || scan.matches("thisday", before).stream().anyMatch(word -> weekday.word() - word.end() <= 1);
    }
}
