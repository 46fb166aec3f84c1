package org.entente.record.model;

/**
 * Where the hashes of the log are. Level 0 holds the hashes of the leaves; each hash of a higher level is the root over
 * 256 hashes of the level below, once there are 256.
 */
public interface HashReader {

    /**
     * Hashes {@code first} to {@code first + count} of a level, one after the other.
     *
     * @throws Malformed with {@link Reason#TILE_MISSING} where one of them is not there
     */
    byte[] read(int level, long first, int count);
}
