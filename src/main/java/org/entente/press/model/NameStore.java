package org.entente.press.model;

import java.util.List;
import java.util.UUID;

/** Taught names, with the eyes of the transaction. */
public interface NameStore {

    /** As many as a group may teach. */
    int MOST = 1_000;

    /** One page of the names of a group, the last taught first. */
    record Listing(List<TaughtName> names, int page, int pages) {}

    List<TaughtName> ofGroup(UUID groupId);

    Listing listing(UUID groupId, int page, int size);

    /** How many the group has taught, counted so that no two add the last one at once. */
    int held(UUID groupId);

    /** False where the form is taught already, in whatever case. */
    boolean add(TaughtName name, UUID audienceId);

    boolean remove(UUID groupId, UUID id);
}
