package org.entente.press.reading;

import java.util.List;
import java.util.stream.Stream;

/**
 * An event that is told to last so many days: from the day found where that is its first, up to it where it is its
 * last. Which of the two is told beside the duration, beside the day, or in the first sentences.
 */
final class Durations {

    private static final int OPENING = 2000;
    private static final int NEAR = 40;
    private static final int BESIDE = 2;
    private static final int VISIT = 14;

    private final Scan scan;
    private final EventEnds ends;

    Durations(View view, EventEnds ends) {
        this.ends = ends;
        scan = view.scan();
    }

    EventDateRule.Day lasting(EventDateRule.Day day, List<Span> head, String kind) {
        var last = scan.matches("lastday", scan.layout().sentenceOf(day.start()));
        if (!last.isEmpty()) {
            // “on the second and last day”
            return day.spread(1 - Integer.parseInt(last.getFirst().value()), 0);
        }
        for (var duration : EventRule.outermost(scan.matches("duration"))) {
            if (duration.start() > OPENING) {
                break;
            }
            if (ofEvent(duration, head) && (kind.equals("visit") || !visit(duration, day))) {
                var days = Integer.parseInt(duration.value()) - 1;
                var before = before(day, days);
                if (before > 0) {
                    return day.spread(-before, days - before);
                }
                var side = side(day, duration, head);
                return side == 0 ? day : day.spread(side > 0 ? 0 : -days, side > 0 ? days : 0);
            }
        }
        return day;
    }

    /** In the first sentences, or beside a word of the event; not “two days later”, nor what another event lasts. */
    private boolean ofEvent(Match duration, List<Span> head) {
        var sentence = scan.layout().sentenceOf(duration.start());
        var near = new Span(
                Math.max(sentence.start(), duration.start() - NEAR), Math.min(sentence.end(), duration.end() + NEAR));
        var told = Stream.of("event", "works", "held").anyMatch(category -> scan.has(category, near));
        return scan.layout().body(duration.start())
                && !offset(duration)
                && !scan.has("margins", new Span(sentence.start(), duration.start()))
                && (head.stream().anyMatch(span -> span.holds(duration.start()))
                        || told && !scan.has("background", sentence));
    }

    /** “who is on a two-day visit”: of the guest who is received, not of the meeting. */
    private boolean visit(Match duration, EventDateRule.Day day) {
        if (scan.layout().sentenceOf(duration.start()).holds(day.start())) {
            return false;
        }
        var near = new Span(
                Math.max(0, duration.word() - VISIT), Math.min(scan.text().length(), duration.end() + VISIT));
        return scan.matches("event", near).stream()
                .anyMatch(word -> word.value().equals("visit")
                        && (word.end() <= duration.start() || scan.text().unbroken(duration.end(), word.start())));
    }

    /** “two days later”, “قبل يومين”: from one day to another. */
    private boolean offset(Match duration) {
        var reach =
                new Span(Math.max(0, duration.word() - 8), Math.min(scan.text().length(), duration.end() + 12));
        var finish = scan.matches("finish", reach).stream()
                .anyMatch(word -> word.end() > duration.start() || word.end() + BESIDE >= duration.start());
        return !finish
                && scan.matches("offset", reach).stream()
                        .anyMatch(word -> word.end() <= duration.word() && duration.word() - word.end() <= BESIDE
                                || word.word() >= duration.end() && word.word() - duration.end() <= BESIDE);
    }

    /** “on the second day of the three-day meeting”: so many days went before, as far as it lasts. */
    private int before(EventDateRule.Day day, int days) {
        return scan.matches("whichday", scan.layout().sentenceOf(day.start())).stream()
                .mapToInt(which -> Integer.parseInt(which.value()) - 1)
                .filter(before -> before <= days)
                .findFirst()
                .orElse(0);
    }

    /** 1 where the day found is the first, -1 where it is the last, 0 where nothing tells. */
    private int side(EventDateRule.Day day, Match duration, List<Span> head) {
        if (ends.since(day)) {
            return 1;
        }
        var own = side(scan.layout().sentenceOf(day.start()));
        var told = own != 0 ? own : side(scan.layout().sentenceOf(duration.start()));
        for (var span : head) {
            told = told != 0 ? told : side(span);
        }
        return told;
    }

    private int side(Span sentence) {
        return scan.has("finish", sentence) && !scan.has("future", sentence) ? -1 : scan.has("begin", sentence) ? 1 : 0;
    }
}
