package org.entente.press.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * Who is told in the words of attendance, however long the sentence: “attended by the ministers of A and B, the deputy
 * minister of C and the head of the water division of UNESCO, X”, “A and B, which came as observers”.
 */
final class Attendance {

    /** From the list of those who came to the word: no sentence that tells of them is longer. */
    private static final int FAR = 500;

    private static final int DIRECT = 26;
    private static final int CHINESE = 6;
    private static final int LEAST_VERB = 4;
    /** How far behind an organisation the name of its official stands, and how far before it his function. */
    private static final int NAME = 26;

    private static final int TITLE = 110;
    /** What parts one thing told from another. */
    private static final String MARKS = "!?\n\"";

    private final Scan scan;
    private final Enumerations lists;
    private final Delegates delegates;
    private final TreeSet<Integer> names = new TreeSet<>();
    private final Map<Mention, Boolean> known = new HashMap<>();

    Attendance(View view, Enumerations lists, Delegates delegates) {
        scan = view.scan();
        this.lists = lists;
        this.delegates = delegates;
        view.persons().forEach(person -> person.mentions.forEach(name -> names.add(name.start())));
    }

    /** @param office whether it stands in the words of a function */
    boolean of(Mention mention, boolean office) {
        return known.computeIfAbsent(mention, any -> find(mention, office));
    }

    private boolean find(Mention mention, boolean office) {
        var sentence = scan.layout().sentenceOf(mention.start());
        var start = lists.first(mention).match().word();
        var end = Math.max(mention.end(), lists.last(mention).end());
        var near = new Span(Math.max(sentence.start(), start - FAR), Math.min(sentence.end(), end + FAR));
        var words = scan.matches("attend", near).stream()
                .filter(word -> !word.value().equals("whose"))
                .toList();
        if (words.isEmpty()) {
            return false;
        }
        var attendee = office || serves(mention) || delegates.of(mention);
        for (var word : words) {
            var found = word.end() <= start
                    ? behind(word, start, attendee, mention)
                    : word.start() >= end && before(end, word, attendee, mention);
            if (found) {
                return true;
            }
        }
        return false;
    }

    /** The word stands before: right before, or with others between. */
    private boolean behind(Match word, int start, boolean attendee, Mention mention) {
        var between = new Span(word.end(), start);
        if (scan.has("who", between) || parted(between)) {
            return false;
        }
        var direct = word.value().equals("by")
                && !mention.adjective()
                && start - word.end() <= (scan.chinese() ? CHINESE : DIRECT)
                && scan.text().unbroken(word.end(), start);
        return attendee || direct || mention.kind().equals("state") && between.length() <= TITLE && people(between);
    }

    private boolean people(Span between) {
        return scan.has("people", between) || scan.has("function", between);
    }

    /** The word stands behind, with no verb of another between. */
    private boolean before(int end, Match word, boolean attendee, Mention mention) {
        if (!word.value().equals("did")) {
            return false;
        }
        var between = new Span(end, word.start());
        if (mention.org() && official(end, word.start())) {
            return !parted(between);
        }
        var aside = between.length() <= (scan.chinese() ? CHINESE : DIRECT) / 2;
        return (attendee || aside && !mention.adjective()) && !parted(between) && !told(between);
    }

    /** “UNDP, whose representative, X, attended”. */
    private boolean official(int end, int limit) {
        return scan.matches("attend", new Span(end, Math.min(limit, end + DIRECT))).stream()
                .anyMatch(word -> word.value().equals("whose") && !letters(end, word.word()));
    }

    private boolean told(Span between) {
        return scan.matches("say", between).stream()
                .anyMatch(say -> say.length() >= (scan.chinese() ? 2 : LEAST_VERB)
                        && !scan.has("attend", new Span(say.start(), say.end())));
    }

    private boolean parted(Span between) {
        return scan.text().folded(between.start(), between.end()).chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
    }

    /** The name of its official stands right behind, his function before it: “the head of the division of UNESCO, X”. */
    boolean serves(Mention mention) {
        if (!mention.org()) {
            return false;
        }
        var name = names.ceiling(mention.end());
        if (name == null) {
            return false;
        }
        if (heads(mention.end(), name)) {
            return true;
        }
        if (name - mention.end() > NAME || !titles(mention.end(), name)) {
            return false;
        }
        var sentence = scan.layout().sentenceOf(mention.start());
        var last = names.lower(mention.start());
        var from = Math.max(Math.max(sentence.start(), mention.start() - TITLE), last == null ? 0 : last);
        return scan.has("function", new Span(from, mention.match().word()));
    }

    /** “the NATO Deputy Assistant Secretary General X”: a function and nothing else up to the name. */
    private boolean heads(int start, int name) {
        var between = new Span(start, name);
        return !scan.chinese()
                && !scan.arabic()
                && between.length() <= 2 * NAME
                && scan.text().capital(start + 1)
                && scan.text().unbroken(start, name)
                && scan.matches("function", between).stream().anyMatch(word -> name - word.end() <= 1);
    }

    /** Nothing but a comma, a bracket and words such as “Mrs” between; in Chinese a function. */
    private boolean titles(int start, int end) {
        var at = start;
        for (var word : scan.matches(scan.chinese() ? "function" : "honorific", new Span(start, end))) {
            if (word.start() >= at) {
                if (letters(at, word.start())) {
                    return false;
                }
                at = word.end();
            }
        }
        return !letters(at, end);
    }

    private boolean letters(int start, int end) {
        return scan.text().folded(start, end).chars().anyMatch(Character::isLetterOrDigit);
    }
}
