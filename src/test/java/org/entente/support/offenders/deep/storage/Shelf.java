package org.entente.support.offenders.deep.storage;

import java.io.Serializable;

/** A storage class that others may touch and that serialises itself. */
public class Shelf implements Serializable {

    private static final long serialVersionUID = 1L;

    Object read(java.io.ObjectInputStream stream) throws Exception {
        return stream.readObject();
    }
}
