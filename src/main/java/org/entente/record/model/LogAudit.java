package org.entente.record.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Checks a whole log against the public keys and any number of older checkpoints: that every entry hashes to what is
 * signed today, that every tile is what the entries make it, and that each older checkpoint is a beginning of today's
 * log. An entry edited, deleted or moved changes a root; a log cut back is smaller than an older checkpoint. Time and
 * reading grow with the log, memory hardly does.
 */
public final class LogAudit {

    /** What an audit comes to. */
    public sealed interface Outcome {

        record Sound(Checkpoint checkpoint, List<Checkpoint> older) implements Outcome {}

        /** @param at the entry by which it was noticed, the size of an older checkpoint, or -1 */
        record Broken(Reason reason, long at) implements Outcome {}
    }

    private final LogCopy copy;
    private final Frontier frontier = new Frontier();
    /** By level from 1: the roots of full tiles that the next tile above will need. */
    private final List<List<Hash>> above = new ArrayList<>();

    private LogAudit(LogCopy copy) {
        this.copy = copy;
    }

    public static Outcome check(LogCopy copy, Collection<VerifierKey> keys, Collection<String> olderNotes) {
        var audit = new LogAudit(copy);
        try {
            return audit.check(keys, olderNotes);
        } catch (Malformed e) {
            return new Outcome.Broken(e.reason(), audit.frontier.size() == 0 ? -1 : audit.frontier.size());
        }
    }

    private Outcome check(Collection<VerifierKey> keys, Collection<String> olderNotes) {
        var now = signed(copy.checkpoint(), keys);
        var older = olderNotes.stream().map(note -> signed(note, keys)).toList();
        for (var checkpoint : older) {
            if (checkpoint.size() > now.size()) {
                return new Outcome.Broken(Reason.ROLLED_BACK, checkpoint.size());
            }
        }
        if (older.stream().anyMatch(this::differsHere)) {
            return new Outcome.Broken(Reason.REWRITTEN, 0);
        }
        for (var tile : Tile.ofLevel(0, now.size())) {
            var hashes = copy.tile(tile);
            var entries = EntryBundle.parse(copy.entries(tile), tile.width());
            var leaves = new byte[tile.width() * Hash.SIZE];
            for (int at = 0; at < tile.width(); at++) {
                var leaf = Hash.ofLeaf(entries.get(at));
                leaf.copyTo(leaves, at);
                frontier.append(leaf);
                if (older.stream().anyMatch(this::differsHere)) {
                    return new Outcome.Broken(Reason.REWRITTEN, frontier.size());
                }
            }
            mustEqual(leaves, hashes);
            if (tile.width() == Tile.FULL) {
                complete(1, Tree.over(leaves), now.size());
            }
        }
        for (int level = 1; level <= above.size(); level++) {
            check(level, now.size());
        }
        return frontier.root().equals(now.root())
                ? new Outcome.Sound(now, older)
                : new Outcome.Broken(Reason.ENTRY_CHANGED, -1);
    }

    private static Checkpoint signed(String text, Collection<VerifierKey> keys) {
        var note = SignedNote.parse(text);
        note.signedBy(keys);
        var checkpoint = Checkpoint.parse(note.text());
        if (keys.isEmpty() || keys.stream().anyMatch(key -> !key.name().equals(checkpoint.origin()))) {
            throw new Malformed(Reason.KEY_OF_ANOTHER_LOG);
        }
        return checkpoint;
    }

    private boolean differsHere(Checkpoint checkpoint) {
        return checkpoint.size() == frontier.size() && !checkpoint.root().equals(frontier.root());
    }

    private void complete(int level, Hash root, long size) {
        if (above.size() < level) {
            above.add(new ArrayList<>());
        }
        var roots = above.get(level - 1);
        roots.add(root);
        if (roots.size() % Tile.FULL == 0) {
            var hashes = joined(roots.subList(roots.size() - Tile.FULL, roots.size()));
            complete(level + 1, Tree.over(hashes), size);
        }
    }

    private void check(int level, long size) {
        var roots = above.get(level - 1);
        for (var tile : Tile.ofLevel(level, size)) {
            var first = (int) tile.first();
            mustEqual(joined(roots.subList(first, first + tile.width())), copy.tile(tile));
        }
    }

    private static byte[] joined(List<Hash> hashes) {
        var bytes = new byte[hashes.size() * Hash.SIZE];
        for (int at = 0; at < hashes.size(); at++) {
            hashes.get(at).copyTo(bytes, at);
        }
        return bytes;
    }

    private static void mustEqual(byte[] expected, byte[] found) {
        if (!Arrays.equals(expected, found)) {
            throw new Malformed(Reason.TILE_CHANGED);
        }
    }
}
