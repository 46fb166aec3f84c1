package org.entente.press.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the earlier rules found, for the later ones. */
record View(
        Scan scan,
        Words words,
        List<Mention> mentions,
        List<GroupsRule.GroupMention> groups,
        List<Office> offices,
        List<PersonsRule.Cluster> persons,
        @Nullable Span title,
        List<DateMention> dates,
        @Nullable DateMention published) {

    private static final int LABEL = 24;
    private static final int SHORT = 90;

    /** The mentions that begin within the stretch; all of them are in the order of the text. */
    List<Mention> mentions(Span span) {
        return mentions.subList(
                Ordered.first(mentions, Mention::start, span.start()),
                Ordered.first(mentions, Mention::start, span.end()));
    }

    /** The title, then the first sentences of the report proper. */
    List<Span> head(int sentences) {
        var head = new ArrayList<Span>();
        if (title != null) {
            head.add(title);
        }
        var from = title == null ? 0 : title.end();
        for (var sentence : scan.layout().sentences()) {
            if (sentence.start() >= from && head.size() < sentences + (title == null ? 0 : 1) && lead(sentence)) {
                head.add(sentence);
            }
        }
        return head;
    }

    /** Not a repeated title, a date line or a short line of a page. */
    private boolean lead(Span sentence) {
        var least = scan.chinese() ? 12 : 45;
        return sentence.length() >= least && !label(sentence) && !same(sentence);
    }

    /** “From: Foreign, Commonwealth & Development Office”: a line that is no sentence, with a colon near its beginning. */
    private boolean label(Span line) {
        var text = scan.text();
        var colon = text.folded(line.start(), Math.min(line.end(), line.start() + LABEL))
                .indexOf(": ");
        var last = text.at(line.end() - 1);
        return colon > 0
                && line.length() < SHORT
                && (Character.isLetterOrDigit(last) || last == ')')
                && text.folded(line.start(), line.start() + colon).strip().indexOf(' ') < 0;
    }

    private boolean same(Span sentence) {
        return title != null
                && scan.text()
                        .folded(sentence.start(), sentence.end())
                        .equals(scan.text().folded(title.start(), title.end()));
    }
}
