package org.entente.press.reading;

import java.util.List;

/** Whether a list tells who belongs to a group, not who came: “the Initiative, which brings together A, B and C”. */
final class Composition {

    private final View view;
    private final Scan scan;
    private final Enumerations lists;
    private final int reach;

    Composition(View view, Enumerations lists) {
        this.view = view;
        scan = view.scan();
        this.lists = lists;
        reach = scan.chinese() ? 8 : 60;
    }

    /** A word of belonging stands before its list or right behind it. */
    boolean names(Mention mention) {
        var sentence = scan.layout().sentenceOf(mention.start());
        var start = lists.first(mention).match().word();
        var end = lists.last(mention).end();
        for (var category : List.of("membership", "composed")) {
            for (var word : scan.matches(category, sentence)) {
                var before = word.end() <= start && start - word.end() <= reach;
                var behind = word.start() >= end && word.start() - end <= reach / 4;
                if ((before || behind) && (!word.value().equals("group") || ofGroup(sentence, word))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Such a word stands at this place. */
    boolean tells(Match join) {
        return List.of("membership", "composed").stream()
                .flatMap(category ->
                        scan.matches(category, new Span(Math.max(0, join.start() - 12), join.end())).stream())
                .anyMatch(word -> word.end() == join.end());
    }

    /** A group does what the word says, not a meeting: “the Alliance brings together”. */
    private boolean ofGroup(Span sentence, Match word) {
        var before = new Span(sentence.start(), word.start());
        return !scan.has("event", before)
                && (scan.has("grouphead", before)
                        || view.groups().stream().anyMatch(group -> before.holds(group.start())));
    }
}
