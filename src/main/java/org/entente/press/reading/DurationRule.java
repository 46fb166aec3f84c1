package org.entente.press.reading;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** An event that begins on a day and is said to last two or three: “a three-day summit opened today”. */
final class DurationRule {

    private final Scan scan;

    DurationRule(Scan scan) {
        this.scan = scan;
    }

    EventDateRule.Day lasting(EventDateRule.Day day, List<Span> head) {
        var begins = head.stream().anyMatch(span -> span.holds(day.start()) && scan.has("begin", span));
        if (!begins || day.edtf().indexOf('/') >= 0) {
            return day;
        }
        for (var span : head) {
            for (var duration : scan.matches("duration", span)) {
                return until(day, Integer.parseInt(duration.value()));
            }
        }
        return day;
    }

    private static EventDateRule.Day until(EventDateRule.Day day, int days) {
        try {
            var last = LocalDate.parse(day.edtf()).plusDays(days - 1L);
            return new EventDateRule.Day(day.start(), day.end(), day.edtf() + "/" + last);
        } catch (DateTimeParseException e) {
            return day;
        }
    }
}
