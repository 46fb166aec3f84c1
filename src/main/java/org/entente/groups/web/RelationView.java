package org.entente.groups.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.core.LocalizedText;
import org.entente.groups.Group;
import org.entente.groups.Relation;
import org.jspecify.annotations.Nullable;

/**
 * A relation as the reader may know it.
 *
 * @param name the other's own for those who belong to it, else the neutral one
 * @param path of the other, for those who belong to it
 */
public record RelationView(
        Relation relation, LocalizedText name, @Nullable String path) {

    /** @param known the groups to which the reader belongs */
    static List<RelationView> of(List<Relation> relations, Map<UUID, Group> known) {
        return relations.stream().map(relation -> of(relation, known)).toList();
    }

    private static RelationView of(Relation relation, Map<UUID, Group> known) {
        var otherId = relation.otherGroupId();
        var other = otherId == null ? null : known.get(otherId);
        return other == null
                ? new RelationView(relation, relation.name(), null)
                : new RelationView(relation, other.shortName(), GroupPlace.path(other));
    }
}
