package org.entente.information.files;

import java.time.Instant;
import java.util.UUID;
import org.entente.core.PartyCode;
import org.entente.information.Tlp;
import org.jspecify.annotations.Nullable;

/**
 * A file as it hangs on an item.
 *
 * @param placeId the text or the group that it hangs on
 * @param audienceId who reads it by its own marking; whoever reads it must be able to read the place as well
 * @param originator whose file it is: the State whose delegate attached it (ORC-01)
 * @param name cleaned, as it is shown and handed out
 * @param recalledAt since when nobody reads what it holds; null: it is there
 */
public record AttachedFile(
        UUID id,
        UUID placeId,
        UUID groupId,
        UUID audienceId,
        UUID withinId,
        PartyCode originator,
        String name,
        FileType type,
        long size,
        String sha256,
        Instant attachedAt,
        UUID actId,
        @Nullable Instant recalledAt,
        Tlp tlp) {

    public boolean isRecalled() {
        return recalledAt != null;
    }

    /** In thousands of bytes, never less than one. */
    public long kilobytes() {
        return Math.max(1, Math.round(size / 1000.0));
    }

    public String path() {
        return "/files/" + id;
    }
}
