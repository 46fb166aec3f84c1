package org.entente.press.reading;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The date of the event: stated in the first sentences, or “today”, “yesterday”, “on Monday” before publication. */
final class EventDateRule {

    private final View view;
    private final Scan scan;

    EventDateRule(View view) {
        this.view = view;
        scan = view.scan();
    }

    @Nullable
    Edtf date(List<Span> head) {
        var published = view.published();
        for (var span : head) {
            var stated = stated(span);
            if (stated != null) {
                return stated;
            }
            if (published != null) {
                var relative = relative(span, published.date());
                if (relative != null) {
                    return relative;
                }
            }
        }
        return null;
    }

    private @Nullable Edtf stated(Span span) {
        var published = view.published();
        for (var mention : view.dates()) {
            var own = published != null && mention.start() == published.start();
            if (span.holds(mention.start()) && !own && mention.date().day() > 0) {
                return completed(mention.date(), published == null ? null : published.date());
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

    private @Nullable Edtf relative(Span span, Edtf published) {
        for (var day : EventRule.outermost(scan.matches("relday", span))) {
            return published.plusDays(Integer.parseInt(day.value()));
        }
        for (var weekday : scan.matches("weekday", span)) {
            var date = published.date();
            if (date.isPresent()) {
                var day = DayOfWeek.of(Integer.parseInt(weekday.value()));
                return Edtf.of(date.get().with(TemporalAdjusters.previousOrSame(day)));
            }
        }
        return null;
    }
}
