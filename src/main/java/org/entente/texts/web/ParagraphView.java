package org.entente.texts.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.core.Language;
import org.entente.texts.model.FinalNumbering;
import org.entente.texts.model.NegotiationLabels;
import org.entente.texts.model.ParagraphKind;
import org.entente.texts.model.Words;

/** One paragraph in one language, with what stands before it; empty words where there are none. */
public record ParagraphView(UUID id, ParagraphKind kind, String mark, String words) {

    /** As the final text prints them. */
    static List<ParagraphView> numbered(Words words, Language language) {
        var numbers = FinalNumbering.of(words, language);
        return of(words, language, numbers);
    }

    /** As delegates call them while they negotiate. */
    static List<ParagraphView> labelled(Words words, Words base, Language language) {
        return of(words, language, NegotiationLabels.of(words, base));
    }

    private static List<ParagraphView> of(Words words, Language language, Map<UUID, String> marks) {
        return words.paragraphs().stream()
                .map(paragraph -> new ParagraphView(
                        paragraph.id(),
                        paragraph.kind(),
                        marks.getOrDefault(paragraph.id(), ""),
                        paragraph.in(language).orElse("")))
                .toList();
    }

    /** The class of the paragraph in a document. */
    public String form() {
        return switch (kind) {
            case TITLE, OPERATIVE -> "";
            case PREAMBULAR -> "preambular";
            case POINT, SUBPOINT -> "sub";
        };
    }
}
