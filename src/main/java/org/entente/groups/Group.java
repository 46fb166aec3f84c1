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
 * @param launched when it was, or is to be, launched in public; none where nothing was said
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
        @Nullable PartialDate launched,
        List<Level> levels,
        @Nullable UUID parentId) {

    public Group {
        levels = List.copyOf(levels);
    }

    /** A group of which nothing is said about a launch. */
    public Group(
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
        this(id, audienceId, slug, acronym, kind, name, shortName, purpose, founded, null, levels, parentId);
    }
}
