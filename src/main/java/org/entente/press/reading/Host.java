package org.entente.press.reading;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who takes part without being told to: the State where the event is, and the one the report is written in. */
final class Host {

    /** Where organisations have their seats: the State itself need not take part. */
    static final Set<String> SEATS = Set.of("AT", "BE", "CH", "US");

    private static final Set<String> RULING =
            Set.of("head_of_state", "head_of_government", "minister", "deputy_ministerial");

    private final View view;
    private final Scan scan;
    private final OtherTimes times;

    Host(View view, OtherTimes times) {
        this.view = view;
        this.times = times;
        scan = view.scan();
    }

    /** “besides the host country”: that where the event is. */
    boolean hosting() {
        return scan.matches("hostside").stream()
                .map(word -> new Span(word.start(), word.end()))
                .anyMatch(word -> !times.absent(word) && !times.background(word));
    }

    /** Where an event is, the State takes part, but where organisations have their seats. */
    boolean named(@Nullable String host) {
        return host != null
                && !SEATS.contains(host)
                && view.mentions().stream()
                        .anyMatch(mention -> mention.state() && mention.code().equals(host));
    }

    /** The title or the first sentences tell of an official without a State: of the one the report is written in. */
    boolean officials(List<Span> head) {
        return !scan.chinese()
                && view.offices().stream()
                        .anyMatch(office -> head.stream().anyMatch(span -> span.holds(office.start()))
                                && office.state() == null
                                && office.org() == null
                                && RULING.contains(office.level()));
    }
}
