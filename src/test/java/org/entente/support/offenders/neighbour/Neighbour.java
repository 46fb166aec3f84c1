package org.entente.support.offenders.neighbour;

import org.entente.support.offenders.house.inside.Cupboard;

/** Reaches into another module. */
public class Neighbour {

    private final Cupboard cupboard = new Cupboard();

    Cupboard open() {
        return cupboard;
    }
}
