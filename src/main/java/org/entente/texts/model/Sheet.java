package org.entente.texts.model;

import java.util.Map;
import java.util.UUID;
import org.entente.core.Language;

/** The words of a version together with how often each wording has been changed. */
public record Sheet(Words words, Map<Slot, Long> revisions) {

    /** The place of one wording. */
    public record Slot(UUID paragraphId, Language language) {}

    public Sheet {
        revisions = Map.copyOf(revisions);
    }

    /** Changes with every change of a word, of the order or of the kind of a paragraph: what a reader has read. */
    public String digest() {
        var read = new StringBuilder();
        for (var paragraph : words.paragraphs()) {
            read.append(paragraph.id()).append(' ').append(paragraph.kind()).append('\n');
            paragraph
                    .wordings()
                    .forEach((language, words) -> read.append(language.tag())
                            .append('\t')
                            .append(words)
                            .append('\n'));
        }
        return CanonicalForm.sha256(read.toString());
    }

    /** What an editor must quote to change the wording; zero where nothing has been written yet. */
    public long revision(UUID paragraphId, Language language) {
        return revisions.getOrDefault(new Slot(paragraphId, language), 0L);
    }
}
