package org.entente.texts.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Language;
import org.jspecify.annotations.Nullable;

/**
 * The words of one version: its paragraphs in the order in which they are read. Every change answers new words, or
 * nothing when the result would not be a text: a title that is not first and alone, a preamble after the operative
 * part, a point with nothing above it.
 */
public record Words(List<Paragraph> paragraphs) {

    public Words {
        paragraphs = List.copyOf(paragraphs);
    }

    /** A text that has nothing but its title yet. */
    public static Words titled(UUID titleId, Map<Language, String> title) {
        return new Words(List.of(new Paragraph(titleId, ParagraphKind.TITLE, title)));
    }

    public Optional<Paragraph> paragraph(UUID id) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.id().equals(id))
                .findFirst();
    }

    /** The words with a paragraph put behind another one. */
    public Optional<Words> adding(Paragraph paragraph, UUID after) {
        var at = positionOf(after);
        if (at < 0 || positionOf(paragraph.id()) >= 0) {
            return Optional.empty();
        }
        var changed = new ArrayList<>(paragraphs);
        changed.add(at + 1, paragraph);
        return wellFormed(changed);
    }

    public Optional<Words> removing(UUID id) {
        var changed = new ArrayList<>(paragraphs);
        return changed.removeIf(paragraph -> paragraph.id().equals(id)) ? wellFormed(changed) : Optional.empty();
    }

    /** The words with a paragraph taken, together with the points below it, behind another one. */
    public Optional<Words> moving(UUID id, UUID after) {
        var from = positionOf(id);
        if (from < 0) {
            return Optional.empty();
        }
        var block = paragraphs.subList(from, endOfBlock(from));
        var changed = new ArrayList<>(paragraphs);
        changed.subList(from, from + block.size()).clear();
        var at = changed.stream().map(Paragraph::id).toList().indexOf(after);
        if (at < 0) {
            return Optional.empty();
        }
        changed.addAll(at + 1, block);
        return wellFormed(changed);
    }

    /** The words with a paragraph, and the points below it, before the one that stands before it on the same level. */
    public Optional<Words> raising(UUID id) {
        var from = positionOf(id);
        var depth = from < 0 ? 0 : paragraphs.get(from).kind().depth();
        var neighbour = from - 1;
        while (neighbour > 0 && paragraphs.get(neighbour).kind().depth() > depth) {
            neighbour--;
        }
        return neighbour < 1
                ? Optional.empty()
                : moving(id, paragraphs.get(neighbour - 1).id());
    }

    /** The words with a paragraph, and the points below it, behind the one that follows it on the same level. */
    public Optional<Words> lowering(UUID id) {
        var from = positionOf(id);
        var next = from < 0 ? paragraphs.size() : endOfBlock(from);
        return next >= paragraphs.size()
                        || paragraphs.get(next).kind().depth()
                                != paragraphs.get(from).kind().depth()
                ? Optional.empty()
                : moving(id, paragraphs.get(endOfBlock(next) - 1).id());
    }

    public Words wording(UUID id, Language language, String text) {
        return new Words(paragraphs.stream()
                .map(paragraph -> paragraph.id().equals(id) ? paragraph.worded(language, text) : paragraph)
                .toList());
    }

    /** The title in the languages in which it has been written. */
    public Map<Language, String> title() {
        return paragraphs.isEmpty() ? Map.of() : paragraphs.getFirst().wordings();
    }

    /** The paragraphs that have no words in the language. */
    public List<Paragraph> emptyIn(Language language) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.in(language).isEmpty())
                .toList();
    }

    /** The paragraphs that hold a square bracket in any language: not agreed yet (SIL-01). */
    public List<Paragraph> open() {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.wordings().values().stream().anyMatch(Words::hasBracket))
                .toList();
    }

    /** The labels of the open paragraphs; the title is called by its name. */
    public List<String> openLabels() {
        var labels = NegotiationLabels.of(this);
        return open().stream()
                .map(paragraph -> paragraph.kind() == ParagraphKind.TITLE
                        ? ParagraphKind.TITLE.name()
                        : labels.getOrDefault(paragraph.id(), ""))
                .toList();
    }

    private static boolean hasBracket(String text) {
        return text.indexOf('[') >= 0 || text.indexOf(']') >= 0;
    }

    private int positionOf(UUID id) {
        return paragraphs.stream().map(Paragraph::id).toList().indexOf(id);
    }

    private int endOfBlock(int from) {
        var depth = paragraphs.get(from).kind().depth();
        var end = from + 1;
        while (end < paragraphs.size() && paragraphs.get(end).kind().depth() > depth) {
            end++;
        }
        return end;
    }

    private static Optional<Words> wellFormed(List<Paragraph> paragraphs) {
        for (var i = 0; i < paragraphs.size(); i++) {
            var before = i == 0 ? null : paragraphs.get(i - 1).kind();
            if (!follows(before, paragraphs.get(i).kind())) {
                return Optional.empty();
            }
        }
        var operative = paragraphs.stream().map(Paragraph::kind).toList().indexOf(ParagraphKind.OPERATIVE);
        var lastPreambular = paragraphs.stream().map(Paragraph::kind).toList().lastIndexOf(ParagraphKind.PREAMBULAR);
        return paragraphs.isEmpty() || (operative >= 0 && lastPreambular > operative)
                ? Optional.empty()
                : Optional.of(new Words(paragraphs));
    }

    private static boolean follows(@Nullable ParagraphKind before, ParagraphKind kind) {
        if (before == null) {
            return kind == ParagraphKind.TITLE;
        }
        return switch (kind) {
            case TITLE -> false;
            case PREAMBULAR, OPERATIVE -> true;
            case POINT, SUBPOINT -> before != ParagraphKind.TITLE && before.depth() >= kind.depth() - 1;
        };
    }
}
