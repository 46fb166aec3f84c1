package org.entente.press.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The State at home in a report, which its officials are not told to be of: that of the agency or ministry that
 * publishes it, else that of its dateline.
 */
final class HomeState {

    private static final Pattern OFFICIAL = Pattern.compile(
            "\\b(?:gov|govt|gc|gob|gouv|gub|go|gouvernement|government|gobierno|mfa|mid|mofa|mre|minrel|president|diplomatie)"
                    + "\\.([a-z]{2})\\b");

    /** How far from either end of the page its publisher is named. */
    private static final int EDGE = 600;

    private static final int LEAST_CLEAR = 7;
    private static final int LONGEST = 60;

    private final View view;
    private final Scan scan;
    private final Map<String, Double> sums = new HashMap<>();

    private HomeState(View view) {
        this.view = view;
        scan = view.scan();
    }

    static @Nullable String of(View view) {
        var home = new HomeState(view);
        home.agency();
        home.official();
        home.masthead();
        home.dateline();
        return home.sums.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private void agency() {
        for (var name : scan.matches("home")) {
            if (edge(name.start())
                    && (name.length() >= (scan.chinese() ? LEAST_CLEAR / 2 : LEAST_CLEAR) || apart(name))) {
                sums.merge(name.value(), 2.5, Double::max);
            }
        }
    }

    private boolean edge(int place) {
        return place < 2 * EDGE || place > scan.text().length() - EDGE;
    }

    /** A short name stands in brackets or between strokes: “(APS)”, “/Кабар/”. */
    private boolean apart(Match name) {
        var before = scan.text().near(name.word() - 1) == ' ' ? name.word() - 2 : name.word() - 1;
        var behind = scan.text().near(name.end()) == ' ' ? name.end() + 1 : name.end();
        return "([/-\n.".indexOf(mark(before)) >= 0 && ")]/-:\n.".indexOf(mark(behind)) >= 0;
    }

    private char mark(int place) {
        return place < 0 || place >= scan.text().length() ? '\n' : scan.text().at(place);
    }

    private void official() {
        var text = scan.text();
        for (var start : List.of(0, Math.max(0, text.length() - EDGE))) {
            var found = OFFICIAL.matcher(text.folded(start, Math.min(text.length(), start + EDGE)));
            if (found.find()) {
                var code = found.group(1).toUpperCase(Locale.ROOT);
                sums.merge(code.equals("UK") ? "GB" : code, 2.0, Double::sum);
            }
        }
    }

    /** A State in the lines above the title, or of a ministry below it before the first sentence. */
    private void masthead() {
        var title = view.title();
        var head = view.head(1);
        if (head.isEmpty()) {
            return;
        }
        for (var kind : List.of("state", "demonym")) {
            for (var state : scan.matches(kind, new Span(0, head.getLast().start()))) {
                var above = title != null && state.end() <= title.start() && kind.equals("state");
                var beside = scan.has("masthead", scan.layout().lineOf(state.start()));
                if ((above || beside && (title == null || !title.holds(state.start()))) && !inside(state)) {
                    sums.merge(state.value(), 1.5, Double::max);
                }
            }
        }
    }

    /** Guinea in Equatorial Guinea. */
    private boolean inside(Match state) {
        return view.mentions(new Span(state.start() - LONGEST, state.end())).stream()
                .anyMatch(mention -> mention.state() && mention.match().covers(state));
    }

    /** Not where organisations have their seats: everybody writes from there. */
    private void dateline() {
        var places = new Datelines(view);
        for (var mention : view.mentions()) {
            var early = mention.start() < 3 * EDGE;
            if (early
                    && mention.kind().equals("city")
                    && !mention.code().equals("-")
                    && !Host.SEATS.contains(mention.code())
                    && places.dateline(mention)) {
                sums.merge(mention.code(), 2.0, Double::sum);
                return;
            }
        }
    }
}
