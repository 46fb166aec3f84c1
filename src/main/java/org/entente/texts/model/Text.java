package org.entente.texts.model;

import java.time.Instant;
import java.util.UUID;

/**
 * A text of a group: one piece of work, whatever its versions and languages.
 *
 * @param audienceId the penholder's mission until the text is shared, then the group
 * @param stageAt since when it has been at this stage
 */
public record Text(
        UUID id,
        UUID audienceId,
        UUID groupId,
        UUID chapterId,
        TextKind kind,
        Penholder penholder,
        TextLanguages languages,
        Stage stage,
        Instant stageAt) {}
