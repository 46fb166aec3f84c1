package org.entente.press.reading;

import java.util.HashSet;
import java.util.Set;

/** Which names are those of what is talked about, of examples, or of where somebody goes or comes from. */
final class Topics {

    /** A noun and an adjective may stand at one place: not only the one before is looked at. */
    private static final int NEIGHBOURS = 3;

    private static final int LONGEST = 40;

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
        var mentions = view.mentions();
        for (var i = 0; i < mentions.size(); i++) {
            var mention = mentions.get(i);
            var goesOn = mentions.subList(Math.max(0, i - NEIGHBOURS), i).stream()
                    .anyMatch(before -> into.contains(before)
                            && before.kind().equals("city") == mention.kind().equals("city")
                            && lists.together(before, mention));
            if (goesOn || behind(category, mention)) {
                into.add(mention);
            }
        }
    }

    /** What stands before “crisis”, “问题”, and what leads there with commas and “and”. */
    private void before() {
        var led = new HashSet<Mention>();
        var mentions = view.mentions();
        for (var i = mentions.size() - 1; i >= 0; i--) {
            var mention = mentions.get(i);
            var last = Math.min(mentions.size(), i + 1 + NEIGHBOURS);
            var leads = mentions.subList(i + 1, last).stream()
                    .anyMatch(next -> led.contains(next) && lists.together(mention, next));
            if (leads || before(mention)) {
                led.add(mention);
            }
        }
        topical.addAll(led);
    }

    private boolean before(Mention mention) {
        return scan.matches("topic_after", new Span(mention.end(), mention.end() + LONGEST)).stream()
                .anyMatch(word -> word.start() >= mention.end() && word.start() - mention.end() <= 1);
    }

    private boolean behind(String category, Mention mention) {
        var word = mention.match().word();
        // “for Syria”, “in Syria”: لسوريا, بسوريا.
        if (category.equals("toward") && "بل".indexOf(scan.preposition(mention.match())) >= 0) {
            return true;
        }
        for (var match : scan.matches(category)) {
            var apart = word - match.end();
            var beside = apart >= 0 && apart <= 5 || scan.arabic() && match.word() == word;
            if (!beside) {
                continue;
            }
            if (category.equals("example") && joinsBeside(match) || category.equals("toward") && adds(match)) {
                continue;
            }
            if (apart >= 0 && scan.text().unbroken(match.end(), word)) {
                return true;
            }
            if (scan.arabic() && match.word() == word && match.end() == mention.start()) {
                return true;
            }
        }
        return false;
    }

    /** “in addition to”: no direction. */
    private boolean adds(Match toward) {
        return scan.matches("and", new Span(Math.max(0, toward.end() - LONGEST), toward.end())).stream()
                .anyMatch(and -> and.end() == toward.end() && and.length() > toward.length());
    }

    /** “Twenty States took part, among them …”. */
    private boolean joinsBeside(Match example) {
        var sentence = scan.layout().sentenceOf(example.start());
        return scan.has("people", new Span(sentence.start(), example.start()))
                || scan.matches("join", sentence).stream()
                        .anyMatch(join -> join.end() <= example.start() || join.start() >= example.end());
    }
}
