package org.entente.press.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Who took part, as distinct from who is mentioned: in the title and the first sentences those bound to a person with a
 * function and those that act; further down those in sentences on participation and those whose officials spoke.
 */
final class ParticipantsRule {

    private static final double ENOUGH = 2;

    private final View view;
    private final Scan scan;
    private final Map<String, Double> scores = new HashMap<>();
    private final Map<String, Mention> best = new HashMap<>();

    ParticipantsRule(View view) {
        this.view = view;
        scan = view.scan();
    }

    List<String> codes(List<Finding> evidence) {
        var head = view.head(3);
        for (var mention : view.mentions()) {
            if (mention.state() || mention.org() && !mention.code().equals("ISIS")) {
                var score = score(mention, head);
                if (score > scores.getOrDefault(mention.code(), 0.0)) {
                    scores.put(mention.code(), score);
                    best.put(mention.code(), mention);
                }
            }
        }
        var codes = new TreeSet<String>();
        scores.forEach((code, score) -> {
            if (score >= ENOUGH) {
                codes.add(code);
            }
        });
        for (var code : codes) {
            var mention = best.get(code);
            if (mention != null) {
                evidence.add(scan.finding("participants", code, mention.start(), mention.end(), "participant"));
            }
        }
        return new ArrayList<>(codes);
    }

    private double score(Mention mention, List<Span> head) {
        var sentence = scan.layout().sentenceOf(mention.start());
        var early = early(mention, head);
        var bound = bound(mention);
        if (topical(mention) && !bound) {
            return 0;
        }
        var joins = joined(mention, sentence);
        if (early) {
            return bound ? 4 : mention.state() ? mention.adjective() ? 1 : 3 : joins ? 2 : 1.5;
        }
        if (bound && (joins || speaks(mention, sentence))) {
            return 2;
        }
        return joins && !mention.adjective() && listed(mention) ? 2 : 0;
    }

    private boolean early(Mention mention, List<Span> head) {
        for (var i = 0; i < Math.min(3, head.size()); i++) {
            if (head.get(i).holds(mention.start())) {
                return true;
            }
        }
        return false;
    }

    /** In the words of a function, or right before or behind one. */
    private boolean bound(Mention mention) {
        for (var office : view.offices()) {
            var inside = office.start() <= mention.start() && mention.end() <= office.end();
            var before = mention.end() <= office.start() && office.start() - mention.end() <= 3;
            if ((inside || before) && mention.code().equals(mention.state() ? office.state() : office.org())) {
                return true;
            }
        }
        return false;
    }

    private boolean topical(Mention mention) {
        for (var topic : scan.matches("topic")) {
            var apart = mention.match().word() - topic.end();
            if (apart >= 0
                    && apart <= 6
                    && scan.text().folded(topic.end(), mention.match().word()).indexOf('.') < 0) {
                return true;
            }
        }
        return false;
    }

    private boolean joined(Mention mention, Span sentence) {
        return scan.has("join", sentence);
    }

    private boolean speaks(Mention mention, Span sentence) {
        return scan.has("say", sentence);
    }

    /** In a list of at least three. */
    private boolean listed(Mention mention) {
        var near = 0;
        for (var other : view.mentions()) {
            if (other.state() && Math.abs(other.start() - mention.start()) < 60) {
                near++;
            }
        }
        return near >= 3;
    }
}
