package org.entente.texts.model;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A silence procedure as it is kept: where it belongs, and what its facts add up to.
 *
 * @param audienceId the readers of its texts
 * @param facts how many facts it has: the next one has the number after
 * @param previousId the procedure that this one was re-issued from
 */
public record Silence(
        UUID id,
        UUID audienceId,
        UUID groupId,
        UUID chapterId,
        @Nullable UUID previousId,
        int facts,
        SilenceProcedure procedure) {

    public Silence and(List<SilenceEvent> events) {
        return new Silence(
                id, audienceId, groupId, chapterId, previousId, facts + events.size(), procedure.and(events));
    }
}
