package org.entente.support.offenders.deep.web;

import org.entente.support.offenders.deep.storage.Shelf;

/** A page that goes past the use cases, to the storage. */
public class Desk {

    private final Shelf shelf = new Shelf();

    Shelf shelf() {
        return shelf;
    }
}
