package org.entente.texts.model;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Language;
import org.entente.core.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A text as a list shows it.
 *
 * @param symbol the number it was adopted under, else the symbol of its last issue
 */
public record Listed(
        UUID id,
        TextKind kind,
        Stage stage,
        Instant stageAt,
        Penholder penholder,
        Map<Language, String> titles,
        @Nullable String symbol) {

    public Optional<LocalizedText> title() {
        return titles.isEmpty() ? Optional.empty() : Optional.of(new LocalizedText(titles));
    }
}
