package org.entente.texts.model;

import java.time.Instant;
import java.util.UUID;

/**
 * A text of a group: one piece of work, whatever its versions and languages.
 *
 * @param audienceId the penholder's mission until the text is shared, then the group as far as the marking lets through
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
        Instant stageAt) {

    /** The same text before another audience. */
    public Text readBy(UUID audience) {
        return new Text(id, audience, groupId, chapterId, kind, penholder, languages, stage, stageAt);
    }
}
