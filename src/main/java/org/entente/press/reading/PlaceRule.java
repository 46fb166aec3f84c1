package org.entente.press.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The city of the event: where the first sentences say it is, else the dateline. */
final class PlaceRule {

    private final View view;
    private final Scan scan;

    PlaceRule(View view) {
        this.view = view;
        scan = view.scan();
    }

    @Nullable
    Mention city() {
        Mention best = null;
        var most = 0.0;
        var head = view.head(4);
        for (var mention : view.mentions()) {
            if (mention.kind().equals("city")) {
                var score = score(mention, head);
                if (score > most) {
                    most = score;
                    best = mention;
                }
            }
        }
        return best;
    }

    private double score(Mention city, List<Span> head) {
        var score = 0.0;
        for (var i = 0; i < head.size(); i++) {
            if (head.get(i).holds(city.start())) {
                score = located(city) ? 10 - i : dateline(city) ? 5.5 : 2.5 - i * 0.2;
            }
        }
        if (score == 0 && city.start() < 1500) {
            score = dateline(city) ? 5 : located(city) ? 3.5 : 0;
        }
        return score;
    }

    /** Behind “in”, “à”, “في”, “в”, “在”. */
    private boolean located(Mention city) {
        var match = city.match();
        if (scan.arabic()
                && match.start() - match.word() >= 1
                && scan.text().folded(match.word(), match.start()).indexOf('ب') >= 0) {
            return true;
        }
        for (var cue : scan.matches("locative")) {
            var apart = match.word() - cue.end();
            if (apart >= 0 && apart <= (scan.chinese() ? 4 : 22) && clear(cue.end(), match.word())) {
                return true;
            }
        }
        return false;
    }

    /** Nothing between but blanks, articles, “the capital”, a State and its adjectives. */
    private boolean clear(int start, int end) {
        for (var at = start; at < end; at++) {
            var c = scan.text().at(at);
            if (c == '.' || c == ',' || c == '\n' || c == '،' || c == '，') {
                return false;
            }
        }
        var words = scan.text().folded(start, end).strip();
        return words.isEmpty() || words.split(" ").length <= 3 && !scan.has("stop", new Span(start, end));
    }

    /** At the beginning of a line, with a mark behind it. */
    private boolean dateline(Mention city) {
        var line = scan.layout().lineOf(city.start());
        if (city.start() - line.start() > (scan.chinese() ? 12 : 30)) {
            return false;
        }
        for (var at = city.end(); at < Math.min(line.end(), city.end() + (scan.chinese() ? 10 : 45)); at++) {
            var c = scan.text().at(at);
            if (c == '-' || c == '(' || c == '/' || c == ':' || c == '电' || c == '.' && at - city.end() > 2) {
                return true;
            }
        }
        return false;
    }
}
