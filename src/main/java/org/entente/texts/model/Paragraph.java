package org.entente.texts.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Language;

/**
 * One paragraph in the languages in which it has words. The identifier stays the same through all versions of the text
 * (NUM-01); the label is always computed.
 */
public record Paragraph(UUID id, ParagraphKind kind, Map<Language, String> wordings) {

    public Paragraph {
        var copy = new EnumMap<Language, String>(Language.class);
        copy.putAll(wordings);
        copy.values().removeIf(String::isBlank);
        wordings = Collections.unmodifiableMap(copy);
    }

    /** The words in one language; empty where nothing has been written yet. */
    public Optional<String> in(Language language) {
        return Optional.ofNullable(wordings.get(language));
    }

    Paragraph worded(Language language, String text) {
        var changed = new EnumMap<Language, String>(Language.class);
        changed.putAll(wordings);
        changed.put(language, text);
        return new Paragraph(id, kind, changed);
    }
}
