package org.entente.record.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The log as stored. Every call is part of the caller's transaction; only {@link #lock} makes the writing ones safe. */
public interface LogStore extends HashReader {

    /** Keeps every other node from writing the log until the transaction ends. */
    void lock();

    /** Entries in the log, signed for or not. */
    long size();

    /** Moves the acts that have waited longest from the queue to the end of the log; says how many there were. */
    int enter(long first, int most);

    void addSubtree(int level, long position, Hash root);

    Optional<SignedNote> latest();

    void addCheckpoint(long size, SignedNote note, Instant signedAt);

    /** The public keys this log has signed with, oldest first. */
    List<VerifierKey> keys();

    void addKeys(Collection<VerifierKey> keys, Instant at);

    /** The commitments of entries {@code first} to {@code first + count}, 32 bytes each. */
    byte[] entries(long first, int count);
}
