package org.entente.press.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that look like a State and are the name of somebody in the text, or of the newspaper. */
final class OwnNames {

    private final Scan scan;
    private final Words words;
    private final List<PersonMention> names = new ArrayList<>();
    private final Set<String> families = new HashSet<>();

    OwnNames(Scan scan, Words words, List<PersonsRule.Cluster> persons) {
        this.scan = scan;
        this.words = words;
        for (var person : persons) {
            names.addAll(person.mentions);
            families.add(person.parts[person.parts.length - 1]);
        }
    }

    List<Mention> without(List<Mention> mentions, @Nullable Span title) {
        var kept = new ArrayList<Mention>();
        for (var mention : mentions) {
            if (!inName(mention) && !family(mention) && !masthead(mention, title)) {
                kept.add(mention);
            }
        }
        return kept;
    }

    private boolean inName(Mention mention) {
        return names.stream().anyMatch(name -> name.start() <= mention.start() && mention.end() <= name.end());
    }

    /** “السوداني” beside a verb, where somebody of that name has been told. */
    private boolean family(Mention mention) {
        if (!scan.arabic() || !mention.adjective()) {
            return false;
        }
        var word = words.index(mention.start());
        var alone = families.contains(words.folded(word));
        return alone && (verb(word - 1) || verb(word + 1));
    }

    private boolean verb(int word) {
        if (word < 0 || word >= words.size()) {
            return false;
        }
        var span = words.span(word);
        return words.is(word, Words.Mark.SAY) || scan.has("eventverb", span);
    }

    /** In the name of who publishes, above the title. */
    private boolean masthead(Mention mention, @Nullable Span title) {
        return title != null
                && !mention.kind().equals("city")
                && mention.end() <= title.start()
                && scan.has("masthead", scan.layout().lineOf(mention.start()));
    }
}
