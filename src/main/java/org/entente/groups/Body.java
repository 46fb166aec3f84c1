package org.entente.groups;

import java.time.LocalDate;
import java.util.UUID;
import org.entente.core.LocalizedText;
import org.entente.core.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A body inside a group, with participants of its own.
 *
 * @param audienceId who knows of it and of its participants; the chair does always
 * @param contentAudienceId its participants of today, for whatever they work on
 * @param slug its address within the group
 * @param level at which it meets, where that is fixed
 * @param optIn whether a party of the group joins by its own act; otherwise the chair seats it
 * @param participantsOnly whether the rest of the group does not know of it
 */
public record Body(
        UUID id,
        UUID groupId,
        UUID audienceId,
        UUID contentAudienceId,
        String slug,
        BodyKind kind,
        LocalizedText name,
        LocalizedText purpose,
        @Nullable Level level,
        boolean optIn,
        boolean participantsOnly,
        PartialDate established,
        @Nullable PartialDate closed) {

    /** Whether the body exists on that day and is not closed yet. */
    public boolean worksOn(LocalDate day) {
        return !day.isBefore(established.earliest()) && (closed == null || day.isBefore(closed.earliest()));
    }

    public Body closedAt(PartialDate date) {
        return new Body(
                id,
                groupId,
                audienceId,
                contentAudienceId,
                slug,
                kind,
                name,
                purpose,
                level,
                optIn,
                participantsOnly,
                established,
                date);
    }
}
