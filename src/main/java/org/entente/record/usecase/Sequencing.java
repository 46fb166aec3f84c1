package org.entente.record.usecase;

import java.time.Clock;
import java.util.Map;
import org.entente.core.BrokenInvariant;
import org.entente.database.ActorTransactions;
import org.entente.record.model.Checkpoint;
import org.entente.record.model.KeyKeeper;
import org.entente.record.model.LogStore;
import org.entente.record.model.SignedNote;
import org.entente.record.model.Tile;
import org.entente.record.model.Tree;
import org.springframework.stereotype.Component;

/**
 * Gives the waiting acts their places in the log and signs for them. There is no separate recovery: every run takes up
 * what it finds, so what a crash leaves is what the next run begins with, on this node or another.
 *
 * <p>Why a crash at any point is harmless:
 *
 * <ol>
 *   <li>{@link #enter} moves acts from the queue to the end of the log and completes the subtrees above them in one
 *       transaction under a lock. Before its commit nothing has happened; after it the entries are final. An
 *       acknowledged act is always in the queue or in the log, never in both: its row leaves the one and enters the
 *       other by one statement.
 *   <li>{@link #sign} signs only entries that an earlier transaction has committed. This is the step that must not be
 *       merged with the first: a checkpoint signed over entries that are then rolled back would leave a valid signature
 *       on a tree that never was, and the next one, over other entries, would contradict it. As it is, two signatures
 *       for one size can only be over the same entries. A crash between the steps leaves entries unsigned for until the
 *       next run; nobody is shown them before.
 *   <li>The checkpoint is remembered in the key folder before it is stored in the database, and so before anybody can
 *       have seen it. Then either file and database agree, or the file is one step ahead, over entries that are
 *       committed: {@link #mustExtend} accepts both, and refuses a database that has lost or changed what was signed,
 *       such as one restored from an old backup.
 * </ol>
 */
@Component
public class Sequencing {

    private static final int BATCH = 1_000;

    private final LogStore store;
    private final KeyKeeper keeper;
    private final LogIdentity identity;
    private final ActorTransactions transactions;
    private final Clock clock;

    Sequencing(LogStore store, KeyKeeper keeper, LogIdentity identity, ActorTransactions transactions, Clock clock) {
        this.store = store;
        this.keeper = keeper;
        this.identity = identity;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Enters all that waits and signs for it; does nothing where there is nothing to do.
     *
     * @return how many acts found their place
     * @throws BrokenInvariant where this node must not sign: other keys, or a log that lost or changed signed entries
     */
    public long run() {
        var keys = identity.toSign();
        long entered = 0;
        int batch;
        do {
            batch = transactions.asService(this::enter);
            entered += batch;
        } while (batch == BATCH);
        transactions.runAsService(() -> {
            store.lock();
            var size = store.size();
            var stored = store.latest();
            if (stored.isEmpty() || Checkpoint.parse(stored.get().text()).size() != size) {
                stored.ifPresent(this::mustExtend);
                keeper.lastSigned().ifPresent(this::mustExtend);
                var at = clock.instant();
                var checkpoint = new Checkpoint(identity.origin(), size, new Tree(store, size).root());
                var note = SignedNote.sign(checkpoint.text(), keys, at);
                keeper.remember(note);
                store.addCheckpoint(size, note, at);
            }
        });
        return entered;
    }

    private int enter() {
        store.lock();
        var first = store.size();
        var entered = store.enter(first, BATCH);
        completeSubtrees(first, first + entered);
        return entered;
    }

    /** Stores the root of every run of 256 that the new entries complete, level by level. */
    private void completeSubtrees(long from, long to) {
        var level = 1;
        for (long span = Tile.FULL; to / span > from / span; span *= Tile.FULL) {
            for (long position = from / span; position < to / span; position++) {
                var below = store.read(level - 1, position * Tile.FULL, Tile.FULL);
                store.addSubtree(level, position, Tree.over(below));
            }
            level++;
        }
    }

    /** Signing anything that does not extend what was signed before would put the log's word against itself. */
    private void mustExtend(SignedNote earlier) {
        var signed = Checkpoint.parse(earlier.text());
        if (signed.size() > store.size()) {
            throw new BrokenInvariant("record.rolled-back", Map.of("signed", signed.size(), "stored", store.size()));
        }
        if (!new Tree(store, signed.size()).root().equals(signed.root())) {
            throw new BrokenInvariant("record.rewritten", Map.of("size", signed.size()));
        }
    }
}
