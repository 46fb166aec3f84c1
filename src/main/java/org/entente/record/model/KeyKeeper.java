package org.entente.record.model;

import java.util.List;
import java.util.Optional;

/** Where this node keeps the private keys of the log, apart from the database that the keys watch over. */
public interface KeyKeeper {

    /** The keys as they are, or new ones of that name where there are none. */
    List<SigningKey> open(String origin);

    /** What this node signed last; empty before its first signature. */
    Optional<SignedNote> lastSigned();

    /** Durable when it returns. */
    void remember(SignedNote checkpoint);
}
