package org.entente.press.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** “MAP 121803 GMT mar 2026”, “كونا121533 جمت مار 26”, “KUNA 112014 Feb 25NNNN”: day and hour, month and year at the foot of a wire report. */
final class WireStamps {

    private static final Set<String> ZONES = Set.of("gmt", "utc", "جمت", "غمت", "تغ");

    private final Scan scan;
    private final FoldedText text;

    WireStamps(Scan scan) {
        this.scan = scan;
        text = scan.text();
    }

    void find(List<DateMention> found) {
        Map<Integer, Match> months = Stream.of("month", "stamp")
                .flatMap(category -> scan.matches(category).stream())
                .collect(Collectors.toMap(Match::word, month -> month, (one, other) -> one));
        for (var at = 6; at + 3 < text.length(); at++) {
            if (text.at(at) == ' ' && figures(at - 6, at)) {
                var zone = zone(at + 1);
                var month = months.get(zone == 0 ? at + 1 : zone + 1);
                var date = month == null ? null : date(at, month);
                if (date != null) {
                    found.add(date);
                }
            }
        }
    }

    private boolean figures(int start, int end) {
        return text.folded(start, end).chars().allMatch(c -> c >= '0' && c <= '9')
                && !Character.isDigit(text.near(start - 1));
    }

    /** Behind the name of the zone, or zero. */
    private int zone(int start) {
        var end = start;
        while (end < start + 4 && text.letter(end)) {
            end++;
        }
        return text.near(end) == ' ' && ZONES.contains(text.folded(start, end)) ? end : 0;
    }

    private @Nullable DateMention date(int at, Match month) {
        var year = new Numerals(text).startingAt(month.end() + 1, 9999);
        var day = Integer.parseInt(text.folded(at - 6, at - 4));
        var hour = Integer.parseInt(text.folded(at - 4, at - 2));
        var minute = Integer.parseInt(text.folded(at - 2, at));
        if (year == null
                || day == 0
                || hour > 23
                || minute > 59
                || month.value().startsWith("h")) {
            return null;
        }
        var full = year.value() < 100 ? 2000 + year.value() : year.value();
        var date = new Edtf(full, Integer.parseInt(month.value()), day);
        return date.valid() && date.full() && full < 2100
                ? new DateMention(at - 6, year.end(), date, "date-stamp")
                : null;
    }
}
