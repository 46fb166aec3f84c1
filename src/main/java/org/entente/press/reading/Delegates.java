package org.entente.press.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** People of a State, or from it: “experts from A, B and C”, “des fonctionnaires venus d’A et de B”, “A、B代表”. */
final class Delegates {

    private static final int LONGEST_LINK = 16;
    private static final int CHINESE_LINK = 4;
    private static final int LONGEST_WORD = 6;
    private static final int FAR = 60;

    /** Where an ambassador is posted: 中国常驻联合国代表. */
    private static final char POSTED = '驻';

    private final Scan scan;
    private final Enumerations lists;
    private final Map<Mention, Boolean> known = new HashMap<>();

    Delegates(Scan scan, Enumerations lists) {
        this.scan = scan;
        this.lists = lists;
    }

    /** Such people stand right before the first of its list, in Chinese behind the last. */
    boolean of(Mention mention) {
        return known.computeIfAbsent(mention, this::find);
    }

    /** “guests from twenty States, among them A and B”. */
    boolean among(Mention mention) {
        var start = lists.first(mention).match().word();
        var sentence = scan.layout().sentenceOf(mention.start());
        return !mention.adjective()
                && scan.matches("example", sentence).stream()
                        .anyMatch(word -> word.end() <= start
                                && start - word.end() <= LONGEST_WORD
                                && scan.has(
                                        "people",
                                        new Span(Math.max(sentence.start(), word.start() - FAR), word.start())));
    }

    private boolean find(Mention mention) {
        var start = lists.first(mention).match().word();
        if (scan.chinese() && scan.text().near(start - 1) == POSTED) {
            return false;
        }
        var end = lists.last(mention).end();
        var from = new Span(Math.max(0, start - 2 * LONGEST_LINK), start);
        var before = scan.matches("people", from).stream()
                .filter(word -> links(word.end(), start))
                .toList();
        if (before.stream()
                .anyMatch(word -> !mention.adjective() || word.value().equals("for") || listed(mention, word.end()))) {
            return true;
        }
        if (scan.chinese() || mention.adjective()) {
            var opens = scan.layout().sentenceOf(mention.start()).start() == start;
            var reach = !scan.chinese() ? 2 : opens ? 2 * CHINESE_LINK : CHINESE_LINK;
            return scan
                    .matches("people", new Span(end, Math.min(scan.text().length(), end + 2 * LONGEST_LINK)))
                    .stream()
                    .anyMatch(word -> word.start() - end <= reach && scan.text().unbroken(end, word.start()));
        }
        return false;
    }

    /** “des ingénieurs ivoiriens, ghanéens et guinéens”: several such adjectives right behind. */
    private boolean listed(Mention mention, int end) {
        var first = lists.first(mention);
        return first != lists.last(mention) && first.match().word() - end <= 1;
    }

    /** No more than articles and prepositions between. */
    private boolean links(int end, int start) {
        return start - end <= (scan.chinese() ? 1 : LONGEST_LINK)
                && scan.text().unbroken(end, start)
                && Arrays.stream(scan.text().folded(end, start).split(" "))
                        .allMatch(word -> word.length() <= LONGEST_WORD);
    }
}
