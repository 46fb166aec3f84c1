package org.entente.groups.usecase;

import java.util.List;
import java.util.UUID;
import org.entente.core.LocalizedText;
import org.entente.core.PartialDate;
import org.entente.groups.Capacity;
import org.entente.groups.GroupKind;
import org.entente.groups.Level;
import org.jspecify.annotations.Nullable;

/**
 * What is to be founded.
 *
 * @param launched when the group was, or is to be, launched in public; none where nothing is said
 * @param capacity the capacity of the party that founds it here
 * @param since from when that party belongs to the group
 * @param chairSince from when it chairs the group
 */
public record Founding(
        String slug,
        String acronym,
        GroupKind kind,
        LocalizedText name,
        LocalizedText shortName,
        LocalizedText purpose,
        PartialDate founded,
        @Nullable PartialDate launched,
        List<Level> levels,
        @Nullable UUID parentId,
        Capacity capacity,
        PartialDate since,
        PartialDate chairSince) {

    /** A founder that chairs the group for as long as it has belonged to it. */
    public Founding(
            String slug,
            String acronym,
            GroupKind kind,
            LocalizedText name,
            LocalizedText shortName,
            LocalizedText purpose,
            PartialDate founded,
            List<Level> levels,
            @Nullable UUID parentId,
            Capacity capacity,
            PartialDate since) {
        this(slug, acronym, kind, name, shortName, purpose, founded, null, levels, parentId, capacity, since, since);
    }

    /** The same, with the address it gets. */
    public Founding at(String address) {
        return new Founding(
                address,
                acronym,
                kind,
                name,
                shortName,
                purpose,
                founded,
                launched,
                levels,
                parentId,
                capacity,
                since,
                chairSince);
    }
}
