package org.entente.groups.model;

import java.util.List;
import java.util.UUID;
import org.entente.groups.GroupDocument;

/** The documents on which groups rest, in all their versions. */
public interface DocumentStore {

    /** What stands there for the reader, the latest version of each first. */
    List<GroupDocument> documents(UUID groupId);

    void add(GroupDocument document);
}
