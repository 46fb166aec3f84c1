package org.entente.press.reading;

import java.util.List;
import java.util.Map;

/** The level of an event by the functions of those named in its first sentences: the highest that two sides share. */
final class LevelRule {

    private static final Map<String, String> LEVELS = Map.of(
            "head_of_state", "heads_of_state",
            "head_of_government", "heads_of_state",
            "minister", "ministerial",
            "deputy_ministerial", "deputy_ministerial",
            "ambassador", "heads_of_mission");
    private static final List<String> ORDER =
            List.of("heads_of_state", "ministerial", "deputy_ministerial", "heads_of_mission");

    private final View view;

    LevelRule(View view) {
        this.view = view;
    }

    String ofPersons(List<Span> head) {
        for (var span : head) {
            var lowest = -1;
            for (var office : view.offices()) {
                var level = LEVELS.get(office.level());
                if (span.holds(office.start()) && level != null) {
                    lowest = Math.max(lowest, ORDER.indexOf(level));
                }
            }
            if (lowest >= 0) {
                return ORDER.get(lowest);
            }
        }
        return "unknown";
    }
}
