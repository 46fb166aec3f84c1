package org.entente.texts.model;

import com.github.difflib.DiffUtils;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.entente.core.Language;

/**
 * What changed from one version to another in one language, paragraph by paragraph in the order in which a reader finds
 * it: those of the later version, each removed one where it stood.
 */
public final class Difference {

    private Difference() {}

    /**
     * One paragraph of either version.
     *
     * @param spans its words, in reading order, each kept, taken out or put in
     */
    public record Change(UUID paragraphId, Kind kind, boolean moved, List<Span> spans) {}

    public enum Kind {
        SAME,
        CHANGED,
        ADDED,
        REMOVED
    }

    /** A run of words with one fate. */
    public record Span(Fate fate, String text) {}

    public enum Fate {
        KEPT,
        TAKEN_OUT,
        PUT_IN
    }

    public static List<Change> between(Words from, Words to, Language language) {
        var before = ids(from);
        var after = ids(to);
        var steady = inSameOrder(before, after);
        var changes = new ArrayList<Change>();
        for (var delta : merged(before, after, steady)) {
            var old = from.paragraph(delta).flatMap(paragraph -> paragraph.in(language));
            var now = to.paragraph(delta).flatMap(paragraph -> paragraph.in(language));
            var inBefore = before.contains(delta);
            var inAfter = after.contains(delta);
            var spans = spans(old.orElse(""), now.orElse(""), language);
            changes.add(new Change(
                    delta,
                    inBefore && inAfter
                            ? (Objects.equals(old, now) ? Kind.SAME : Kind.CHANGED)
                            : inAfter ? Kind.ADDED : Kind.REMOVED,
                    inBefore && inAfter && !steady.contains(delta),
                    spans));
        }
        return changes;
    }

    private static List<UUID> ids(Words words) {
        return words.paragraphs().stream().map(Paragraph::id).toList();
    }

    /** The paragraphs that kept their place among one another; any other common one has moved. */
    private static Set<UUID> inSameOrder(List<UUID> before, List<UUID> after) {
        var steady = new HashSet<>(before);
        steady.retainAll(after);
        for (var delta : DiffUtils.diff(before, after).getDeltas()) {
            steady.removeAll(delta.getSource().getLines());
        }
        return steady;
    }

    private static List<UUID> merged(List<UUID> before, List<UUID> after, Set<UUID> steady) {
        var order = new ArrayList<UUID>();
        var next = 0;
        for (var id : after) {
            if (steady.contains(id)) {
                for (; !before.get(next).equals(id); next++) {
                    addIfGone(before.get(next), after, order);
                }
                next++;
            }
            order.add(id);
        }
        before.subList(next, before.size()).forEach(id -> addIfGone(id, after, order));
        return order;
    }

    private static void addIfGone(UUID id, List<UUID> after, List<UUID> order) {
        if (!after.contains(id)) {
            order.add(id);
        }
    }

    /** The words of both wordings, whole words only; where little is left in common the old words stand before the new. */
    static List<Span> spans(String old, String now, Language language) {
        var before = words(old, language);
        var spans = new Spans();
        var at = 0;
        for (var delta : DiffUtils.diff(before, words(now, language)).getDeltas()) {
            spans.add(
                    Fate.KEPT,
                    String.join("", before.subList(at, delta.getSource().getPosition())));
            spans.add(Fate.TAKEN_OUT, String.join("", delta.getSource().getLines()));
            spans.add(Fate.PUT_IN, String.join("", delta.getTarget().getLines()));
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        spans.add(Fate.KEPT, String.join("", before.subList(at, before.size())));
        return spans.joined();
    }

    private static List<String> words(String text, Language language) {
        var breaks = BreakIterator.getWordInstance(language.ulocale());
        breaks.setText(text);
        var words = new ArrayList<String>();
        for (int start = breaks.first(), end = breaks.next();
                end != BreakIterator.DONE;
                start = end, end = breaks.next()) {
            words.add(text.substring(start, end));
        }
        return words;
    }

    /** Gathers spans; a blank kept between two changes belongs to both, so that a phrase changes as a phrase. */
    private static final class Spans {

        private final List<Span> spans = new ArrayList<>();
        private final StringBuilder takenOut = new StringBuilder();
        private final StringBuilder putIn = new StringBuilder();
        private String blank = "";

        void add(Fate fate, String text) {
            if (text.isEmpty()) {
                return;
            }
            switch (fate) {
                case KEPT -> keep(text);
                case TAKEN_OUT -> {
                    joinBlank();
                    takenOut.append(text);
                }
                case PUT_IN -> {
                    joinBlank();
                    putIn.append(text);
                }
            }
        }

        List<Span> joined() {
            flush();
            return List.copyOf(spans);
        }

        private void keep(String text) {
            if (text.isBlank() && !(takenOut.isEmpty() && putIn.isEmpty()) && blank.isEmpty()) {
                blank = text;
                return;
            }
            flush();
            spans.add(new Span(Fate.KEPT, text));
        }

        private void joinBlank() {
            takenOut.append(blank);
            putIn.append(blank);
            blank = "";
        }

        private void flush() {
            if (!takenOut.isEmpty()) {
                spans.add(new Span(Fate.TAKEN_OUT, takenOut.toString()));
            }
            if (!putIn.isEmpty()) {
                spans.add(new Span(Fate.PUT_IN, putIn.toString()));
            }
            if (!blank.isEmpty()) {
                spans.add(new Span(Fate.KEPT, blank));
            }
            takenOut.setLength(0);
            putIn.setLength(0);
            blank = "";
        }
    }
}
