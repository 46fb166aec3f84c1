package org.entente.groups.model;

import java.util.List;
import java.util.UUID;
import org.entente.groups.Relation;

/** The relations of groups. */
public interface RelationStore {

    /** Waits until no other act on relations runs: each touches two groups, and locks one. */
    void oneAtATime();

    /** What stands there for the reader, the latest first. */
    List<Relation> relations(UUID groupId);

    /** Both sides of a relation, or the one there is. */
    List<Relation> sides(UUID linkId);

    void add(Relation side);

    /** Keeps the state of the side and which group the other is. */
    void keep(Relation side);
}
