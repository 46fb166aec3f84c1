package org.entente.record.model;

/** The public part of a log, wherever it lies: at the log itself, or in a folder that somebody copied. */
public interface LogCopy {

    /** The latest checkpoint, a signed note. */
    String checkpoint();

    /** @throws Malformed with {@link Reason#TILE_MISSING} */
    byte[] tile(Tile tile);

    /** The entries of a tile of level 0, each after its length in two bytes. */
    byte[] entries(Tile tile);
}
