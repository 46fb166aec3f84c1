package org.entente.press.reading;

import java.util.HashMap;
import java.util.Map;

/** The words that a city stands beside: behind “in”, near a word of the event. */
final class PlaceCues {

    private static final int LONGEST_FORM = 40;
    /** The longest name of a building. */
    private static final int HALL = 70;

    private final View view;
    private final Scan scan;
    private final PlaceHeads heads;
    /** Asked by the rules and again for the signs. */
    private final Map<Mention, Boolean> located = new HashMap<>();

    PlaceCues(View view, PlaceHeads heads) {
        this.view = view;
        this.heads = heads;
        scan = view.scan();
    }

    /** A word of the category on either side in the same sentence. */
    boolean around(String category, Mention city) {
        var sentence = scan.layout().sentenceOf(city.start());
        var reach = scan.chinese() ? 25 : 60;
        return scan.matches(category, sentence).stream()
                .anyMatch(match ->
                        match.start() - city.end() <= reach && city.match().word() - match.end() <= 1.4 * reach);
    }

    /** A word of the category within so many characters before, in the same sentence. */
    boolean near(String category, Mention city, int reach) {
        var within = scan.chinese() ? reach / 2 : reach;
        var word = city.match().word();
        var from = Math.max(scan.layout().sentenceOf(city.start()).start(), word - within - LONGEST_FORM);
        return scan.matches(category, new Span(from, Math.max(from, word))).stream()
                .anyMatch(match -> match.end() <= word && word - match.end() <= within);
    }

    /** Behind “in”, “à”, “في”, “в”, “在”. */
    boolean located(Mention city) {
        return located.computeIfAbsent(city, this::introduced);
    }

    private boolean introduced(Mention city) {
        var match = city.match();
        var reach = scan.chinese() ? 14 : heads.before(city.start()) != null ? 48 : 28;
        if (scan.preposition(match) == 'ب') {
            return true;
        }
        for (var cue : scan.matches("locative", new Span(match.word() - reach - LONGEST_FORM, match.word()))) {
            var apart = match.word() - cue.end();
            if (apart >= 0 && apart <= reach && !topical(cue) && !denied(cue) && clear(cue.end(), city)) {
                return true;
            }
        }
        return hall(city);
    }

    /** “held at Sushma Swaraj Bhawan, New Delhi”: a name in capitals between “in” and the city. */
    private boolean hall(Mention city) {
        var word = city.match().word();
        var text = scan.text();
        if (scan.chinese()
                || scan.arabic()
                || !text.folded(Math.max(0, word - 2), word).equals(", ")) {
            return false;
        }
        var from = Math.max(scan.layout().sentenceOf(city.start()).start(), word - HALL);
        return scan.matches("inside", new Span(from, word - 2)).stream()
                .anyMatch(cue -> !topical(cue) && !denied(cue) && building(cue.end(), word - 2));
    }

    /** The name of a building, with no other place in it. */
    private boolean building(int start, int end) {
        var name = scan.text().folded(start, end);
        return name.chars().noneMatch(mark -> ",.;:()".indexOf(mark) >= 0 || Character.isDigit(mark))
                && scan.has("venue", new Span(start, end))
                && !scan.has("stop", new Span(start, end))
                && view.mentions(new Span(start, end)).stream()
                        .noneMatch(mention -> mention.kind().equals("city"));
    }

    /** “et non dans les salons d’Abidjan”: where it was not. */
    private boolean denied(Match cue) {
        return scan.matches("notthere", new Span(cue.start() - LONGEST_FORM, cue.end())).stream()
                .anyMatch(not -> not.end() == cue.end() || not.end() == cue.start() - 1);
    }

    /** The end of a longer form: “interested in”. */
    private boolean topical(Match cue) {
        return scan.matches("topic", new Span(cue.start() - LONGEST_FORM, cue.end())).stream()
                .anyMatch(topic -> topic.end() == cue.end() && topic.covers(cue));
    }

    /** Nothing between but a few words without a mark: an article, “the capital”, a region. */
    private boolean clear(int start, Mention city) {
        var end = city.match().word();
        for (var at = start; at < end; at++) {
            if (".,\n،。、\"(".indexOf(scan.text().at(at)) >= 0) {
                return false;
            }
        }
        var other = view.mentions(new Span(start, end)).stream()
                .anyMatch(mention -> mention.end() <= end
                        && !mention.adjective()
                        && !mention.code().equals(city.code()));
        if (!scan.chinese() && (other || about(start, end))) {
            return false;
        }
        var words = scan.text().folded(start, end).strip();
        var verbs = scan.has("stop", new Span(start, end)) || scan.has("eventverb", new Span(start, end));
        return words.isEmpty()
                || words.split(" ").length <= (heads.before(city.start()) != null ? 7 : 3)
                        && !(verbs && !scan.chinese());
    }

    /** “in the camps of Cox’s Bazar”. */
    private boolean about(int start, int end) {
        return scan.matches("topic", new Span(start, end)).stream().anyMatch(topic -> end - topic.end() <= 1);
    }
}
