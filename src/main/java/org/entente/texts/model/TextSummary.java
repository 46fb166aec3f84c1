package org.entente.texts.model;

import java.util.UUID;
import org.entente.core.Language;
import org.entente.core.LocalizedText;

/** What every page and every notice needs to name a text. */
public record TextSummary(
        UUID textId,
        UUID groupId,
        UUID chapterId,
        TextKind kind,
        LocalizedText title,
        Language originalLanguage,
        UUID audienceId) {}
