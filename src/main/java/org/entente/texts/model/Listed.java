package org.entente.texts.model;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.entente.core.Language;
import org.jspecify.annotations.Nullable;

/**
 * A text as a list shows it.
 *
 * @param symbol the number it was adopted under, else the symbol of its last issue
 */
public record Listed(
        UUID id,
        UUID groupId,
        TextKind kind,
        Stage stage,
        Instant stageAt,
        Penholder penholder,
        Language original,
        Map<Language, String> titles,
        @Nullable String symbol) {}
