package org.entente.record.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The tree over the first {@code size} entries, read from stored hashes: its root, and the two kinds of proof of
 * RFC 6962 sections 2.1.1 and 2.1.2. A tile is read once, however many of its hashes are asked for; one object serves
 * one request.
 */
public final class Tree {

    private static final int TILE_HEIGHT = 8;
    private static final int TILE_WIDTH = 1 << TILE_HEIGHT;

    private final HashReader reader;
    private final long size;
    private final Map<Tile, byte[]> tiles = new HashMap<>();

    public Tree(HashReader reader, long size) {
        this.reader = reader;
        this.size = size;
    }

    public Hash root() {
        return size == 0 ? Hash.EMPTY_TREE : over(0, size);
    }

    /** The hashes that lead from the entry at the index to the root, from the leaf upwards. */
    public List<Hash> inclusion(long index) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("No entry " + index + " among " + size);
        }
        var path = new ArrayList<Hash>();
        inclusion(index, 0, size, path);
        return path;
    }

    private void inclusion(long index, long from, long to, List<Hash> path) {
        if (to - from == 1) {
            return;
        }
        var middle = from + split(to - from);
        if (index < middle) {
            inclusion(index, from, middle, path);
            path.add(over(middle, to));
        } else {
            inclusion(index, middle, to, path);
            path.add(over(from, middle));
        }
    }

    /** The hashes that show this tree to begin with the tree of an older size. */
    public List<Hash> consistency(long older) {
        if (older < 0 || older > size) {
            throw new IllegalArgumentException("No older size " + older + " of " + size);
        }
        var path = new ArrayList<Hash>();
        if (older > 0 && older < size) {
            consistency(older, 0, size, true, path);
        }
        return path;
    }

    private void consistency(long older, long from, long to, boolean wholeKnown, List<Hash> path) {
        if (older == to) {
            if (!wholeKnown) {
                path.add(over(from, to));
            }
            return;
        }
        var middle = from + split(to - from);
        if (older <= middle) {
            consistency(older, from, middle, wholeKnown, path);
            path.add(over(middle, to));
        } else {
            consistency(older, middle, to, false, path);
            path.add(over(from, middle));
        }
    }

    private Hash over(long from, long to) {
        var length = to - from;
        if (Long.bitCount(length) == 1 && from % length == 0) {
            return perfect(Long.numberOfTrailingZeros(length), from / length);
        }
        var middle = from + split(length);
        return Hash.ofNode(over(from, middle), over(middle, to));
    }

    /** The root of the perfect subtree of that height, the {@code number}-th from the left. */
    private Hash perfect(int height, long number) {
        var level = height / TILE_HEIGHT;
        var span = 1 << (height % TILE_HEIGHT);
        var first = number * span;
        var tile = tile(level, first / TILE_WIDTH);
        return fold(tile, (int) (first % TILE_WIDTH), span);
    }

    /** The root over the hashes of a full tile: its hash in the level above. */
    public static Hash over(byte[] fullTile) {
        return fold(fullTile, 0, TILE_WIDTH);
    }

    private static Hash fold(byte[] tile, int first, int span) {
        if (span == 1) {
            return Hash.at(tile, first);
        }
        return Hash.ofNode(fold(tile, first, span / 2), fold(tile, first + span / 2, span / 2));
    }

    private byte[] tile(int level, long number) {
        var tile = Tile.of(level, number, size);
        return tiles.computeIfAbsent(tile, t -> reader.read(t.level(), t.first(), t.width()));
    }

    /** The largest power of two smaller than the length: where RFC 6962 divides a tree. */
    static long split(long length) {
        return Long.highestOneBit(length - 1);
    }
}
