package org.entente.texts.usecase;

import java.util.UUID;
import org.entente.texts.model.TextKind;
import org.entente.texts.model.TextLanguages;

/**
 * What a text begins as.
 *
 * @param forChair whether it is drafted for the chair rather than for the actor's mission
 * @param title in the original language
 */
public record TextDraft(
        UUID groupId, UUID chapterId, TextKind kind, TextLanguages languages, boolean forChair, String title) {}
