package org.entente.support.offenders.deep.model;

import org.entente.support.offenders.deep.storage.Shelf;
import org.springframework.transaction.annotation.Transactional;

/** A rule that knows Spring and the storage, and reads the clock of the machine. */
@Transactional
public class Rule {

    private final Shelf shelf = new Shelf();

    java.time.Instant now() {
        return java.time.Instant.now();
    }

    Shelf shelf() {
        return shelf;
    }
}
