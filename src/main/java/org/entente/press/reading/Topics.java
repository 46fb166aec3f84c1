package org.entente.press.reading;

import java.util.HashSet;
import java.util.Set;

/** Which names are those of what is talked about, of examples, or of where somebody goes or comes from. */
final class Topics {

    private final View view;
    private final Scan scan;
    private final Enumerations lists;
    private final Set<Mention> topical = new HashSet<>();
    private final Set<Mention> toward = new HashSet<>();

    Topics(View view, Enumerations lists) {
        this.view = view;
        this.lists = lists;
        scan = view.scan();
        spread("topic", topical);
        spread("example", topical);
        before();
        spread("toward", toward);
    }

    boolean topical(Mention mention) {
        return topical.contains(mention);
    }

    boolean toward(Mention mention) {
        return toward.contains(mention);
    }

    /** What stands behind such a word, and what goes on from there with commas and “and”. */
    private void spread(String category, Set<Mention> into) {
        Mention before = null;
        for (var mention : view.mentions()) {
            if (behind(category, mention)
                    || before != null
                            && into.contains(before)
                            && before.kind().equals("city") == mention.kind().equals("city")
                            && lists.together(before, mention)) {
                into.add(mention);
            }
            before = mention;
        }
    }

    /** What stands before “crisis”, “问题”, and what leads there with commas and “and”. */
    private void before() {
        var led = new HashSet<Mention>();
        Mention next = null;
        for (var mention : view.mentions().reversed()) {
            var topic = scan.matches("topic_after").stream()
                    .anyMatch(word -> word.start() >= mention.end() && word.start() - mention.end() <= 1);
            if (topic || next != null && led.contains(next) && lists.together(mention, next)) {
                led.add(mention);
            }
            next = mention;
        }
        topical.addAll(led);
    }

    private boolean behind(String category, Mention mention) {
        var word = mention.match().word();
        if (scan.arabic() && category.equals("toward") && attached(mention.match())) {
            return true;
        }
        for (var match : scan.matches(category)) {
            var apart = word - match.end();
            if (category.equals("example") && joinsBeside(match)) {
                continue;
            }
            if (apart >= 0 && apart <= 5 && scan.text().unbroken(match.end(), word)) {
                return true;
            }
            if (scan.arabic() && match.word() == word && match.end() == mention.start()) {
                return true;
            }
        }
        return false;
    }

    /** “Twenty States took part, among them …”. */
    private boolean joinsBeside(Match example) {
        var sentence = scan.layout().sentenceOf(example.start());
        return scan.has("people", new Span(sentence.start(), example.start()))
                || scan.matches("join", sentence).stream()
                        .anyMatch(join -> join.end() <= example.start() || join.start() >= example.end());
    }

    /** “for Syria”, “in Syria”: لسوريا, بسوريا. */
    private boolean attached(Match match) {
        var before = scan.text().folded(match.word(), match.start());
        return before.indexOf('ل') >= 0 && !before.startsWith("ال") || before.indexOf('ب') >= 0;
    }
}
