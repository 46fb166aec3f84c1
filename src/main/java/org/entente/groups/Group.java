package org.entente.groups;

import java.util.List;
import java.util.UUID;
import org.entente.core.LocalizedText;
import org.entente.core.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A group of States and organisations, without legal personality of its own.
 *
 * @param audienceId everybody listed for the group at the time of reading
 * @param acronym the head of the group's document symbols: {@code GFC} in {@code GFC/BRU/2026/L.4}
 * @param levels the levels at which the group meets, the highest first
 * @param parentId the coalition whose small group this is, where that coalition works here too
 */
public record Group(
        UUID id,
        UUID audienceId,
        String slug,
        String acronym,
        GroupKind kind,
        LocalizedText name,
        LocalizedText shortName,
        LocalizedText purpose,
        PartialDate founded,
        List<Level> levels,
        @Nullable UUID parentId) {

    public Group {
        levels = List.copyOf(levels);
    }
}
