package org.entente.press.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The kind of the main event: what the title and the first sentences tell most of. */
final class EventKind {

    private static final double[] WEIGHTS = {3, 2, 1, 0.7};

    /** Calls and signings are told once and mean it; what is stated or welcomed is told of every event. */
    private static final Map<String, Double> FACTORS =
            Map.of("call", 1.6, "signing", 1.3, "conference", 1.3, "statement", 0.4);

    /** What an event that is only prepared or followed counts for. */
    private static final double OTHER = 0.3;

    /** Beside an event so well told, what somebody declares is said there. */
    private static final double OWN = 0.6;

    private static final double BESIDE = 0.3;

    /** An event that is numbered, or said to be held, to open or to end. */
    private static final double MAIN = 1.4;

    /** People gather at conferences too. */
    private static final double GATHERED = 0.5;

    /** A word in the name of a group: “Forum of Small States”, “Dialogue on the Benguela Coast”. */
    private static final double NAMED = 0.3;

    /** A group that is founded in the title or the sentence below. */
    private static final double FOUNDED = 4;

    /** Behind “receives”, what is carried. */
    private static final int CARRIED = 14;

    private static final int NEGATED = 14;
    private static final int FOUNDING_REACH = 40;

    private final View view;
    private final Scan scan;
    private final MainEvent main;

    /** What each kind counts for. */
    private final Map<String, Double> scores = new HashMap<>();

    EventKind(View view) {
        this.view = view;
        scan = view.scan();
        main = new MainEvent(scan);
    }

    String of(List<Span> head) {
        var gathered = 0.0;
        for (var i = 0; i < head.size(); i++) {
            var weight = WEIGHTS[Math.min(i, WEIGHTS.length - 1)];
            nouns(head.get(i), weight);
            gathered += verbs(head.get(i), weight);
            if (i < 2 && founded(head.get(i))) {
                scores.merge("launch", FOUNDED, Double::sum);
            }
        }
        if (declared(head)) {
            return "statement";
        }
        if (phoned(head)) {
            return "call";
        }
        if (scores.getOrDefault("conference", 0.0) >= OWN) {
            scores.merge("conference", GATHERED * gathered, Double::sum);
        }
        if (scores.entrySet().stream().anyMatch(sum -> !sum.getKey().equals("statement") && sum.getValue() >= OWN)) {
            scores.computeIfPresent("statement", (kind, sum) -> sum * BESIDE);
        }
        var best = best();
        return carried() && !best.equals("ceremony") ? "other" : best;
    }

    private void nouns(Span sentence, double weight) {
        for (var noun : EventRule.outermost(scan.matches("event", sentence))) {
            var factor = other(noun) || none(noun) ? OTHER : main.of(noun) ? MAIN : named(noun) ? NAMED : 1;
            scores.merge(noun.value(), factor * weight, Double::sum);
        }
    }

    /** What the verbs of meeting among them count for. */
    private double verbs(Span sentence, double weight) {
        var gathered = 0.0;
        var called = called(sentence);
        for (var verb : EventRule.outermost(scan.matches("eventverb", sentence))) {
            var phoned = verb.value().equals("meeting") && called;
            var told = past(verb) || noun(verb) && other(verb) || none(verb) ? OTHER * weight : weight;
            scores.merge(phoned ? "call" : verb.value(), 1.2 * told, Double::sum);
            gathered += verb.value().equals("meeting") ? weight : 0;
        }
        return gathered;
    }

    private String best() {
        var best = "other";
        var most = 0.0;
        for (var kind :
                List.of("call", "signing", "launch", "conference", "visit", "ceremony", "meeting", "statement")) {
            var score = scores.getOrDefault(kind, 0.0) * FACTORS.getOrDefault(kind, 1.0);
            if (score > most) {
                most = score;
                best = kind;
            }
        }
        return best;
    }

    /** Within the name of a group, which is no event. */
    private boolean named(Match noun) {
        return view.groups().stream().anyMatch(group -> group.start() <= noun.start() && noun.end() <= group.end());
    }

    /** “without signing”, “no communiqué”. */
    private boolean none(Match word) {
        var before = new Span(Math.max(0, word.word() - NEGATED), word.word());
        return scan.matches("without", before).stream().anyMatch(no -> word.word() - no.end() <= 1);
    }

    /** “the Group of Friends is presented”, “تدشين تحالف …”: a verb of founding with a group beside it. */
    private boolean founded(Span sentence) {
        return scan.matches("founding", sentence).stream()
                .anyMatch(verb -> !past(verb)
                        && view.groups().stream()
                                .anyMatch(group -> sentence.holds(group.start())
                                        && group.start() >= verb.end()
                                        && group.start() - verb.end() <= FOUNDING_REACH
                                        && !scan.has("event", new Span(verb.end(), group.start()))));
    }

    /** A headline of a ship, a convoy or people brought to safety: who arrives there pays no visit. */
    private boolean carried() {
        var title = view.title();
        return title != null
                && scan.has("carried", title)
                && Stream.concat(scan.matches("event", title).stream(), scan.matches("eventverb", title).stream())
                        .allMatch(word -> word.value().equals("visit")
                                || scan.has(
                                        "carried", new Span(word.end(), Math.min(title.end(), word.end() + CARRIED))));
    }

    /** “launched a year ago”. */
    private boolean past(Match verb) {
        var end = Math.min(scan.text().length(), verb.end() + (scan.chinese() ? 8 : 30));
        return scan.matches("past", new Span(verb.end(), end)).stream()
                .anyMatch(word -> scan.text().folded(verb.end(), word.start()).indexOf(',') < 0);
    }

    /** “during the visit of the ministers”: the word is a noun there. */
    private boolean noun(Match verb) {
        return scan.at("event", verb.start()).isPresent();
    }

    /** The first sentence tells of a call, and no visit or meeting of people: what they discuss is still to come. */
    private boolean phoned(List<Span> head) {
        var first = head.get(Math.min(1, head.size() - 1));
        return scan.matches("eventverb", first).stream()
                        .anyMatch(verb -> verb.value().equals("call") && verb.length() > (scan.chinese() ? 1 : 9))
                && scan.matches("event", first).stream()
                        .noneMatch(noun ->
                                List.of("meeting", "visit", "conference").contains(noun.value()) && !other(noun));
    }

    /** “held a telephone conversation”: a verb of meeting beside a word of calling. */
    private boolean called(Span sentence) {
        return Stream.of("event", "eventverb")
                .flatMap(category -> scan.matches(category, sentence).stream())
                .anyMatch(match -> match.value().equals("call"));
    }

    /** “ahead of the conference”, “preparations for the eighth meeting”: another event than the one told of. */
    private boolean other(Match noun) {
        var reach = scan.chinese() ? 6 : 45;
        var sentence = scan.layout().sentenceOf(noun.start());
        var before = new Span(Math.max(sentence.start(), noun.word() - reach), noun.word());
        for (var word : scan.matches("ahead", before)) {
            if (scan.text().folded(word.end(), noun.word()).indexOf(',') < 0) {
                return true;
            }
        }
        return false;
    }

    /** The title is of a joint statement or of the answers of a spokesperson, and of no meeting. */
    private boolean declared(List<Span> head) {
        var first = head.get(Math.min(1, head.size() - 1));
        var title = view.title() == null ? first : view.title();
        if (Stream.of(title, first).anyMatch(span -> scan.has("declared", span))
                && Stream.of(title, first).anyMatch(span -> scan.has("delivered", span))) {
            return true;
        }
        var other = scan.matches("event", title).stream()
                        .anyMatch(event -> !event.value().equals("statement")
                                && !event.value().equals("signing"))
                || scan.matches("eventverb", title).stream()
                        .anyMatch(verb ->
                                verb.value().equals("meeting") || verb.value().equals("visit"));
        return !other && (scan.has("declared", title) || scan.has("declared", first) || delivered(title, head));
    }

    /** A headline of what somebody condemns or asks for, and a statement read out. */
    private boolean delivered(Span title, List<Span> head) {
        return scan.matches("eventverb", title).stream()
                        .anyMatch(verb -> verb.value().equals("statement"))
                && head.stream().limit(3).anyMatch(span -> scan.has("delivered", span));
    }
}
