package org.entente.support.offenders.deep.model;

import org.entente.support.offenders.deep.storage.Shelf;
import org.springframework.stereotype.Component;

/** A rule that knows Spring and the storage, and reads the clock of the machine. */
@Component
public class Rule {

    private final Shelf shelf = new Shelf();

    java.time.Instant now() {
        return java.time.Instant.now();
    }

    Shelf shelf() {
        return shelf;
    }
}
