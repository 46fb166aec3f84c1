package org.entente.press.model;

import java.util.List;
import java.util.UUID;

/** Taught names, with the eyes of the transaction. */
public interface NameStore {

    List<TaughtName> ofGroup(UUID groupId);

    /** False where the form is taught already. */
    boolean add(TaughtName name, UUID audienceId);

    boolean remove(UUID groupId, UUID id);
}
