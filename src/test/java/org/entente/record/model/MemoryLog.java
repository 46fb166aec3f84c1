package org.entente.record.model;

import java.util.ArrayList;
import java.util.List;

/** A log in memory, with its hashes stored as the database stores them: leaves, and roots over 256 of the level below. */
public final class MemoryLog implements HashReader {

    public final List<byte[]> entries = new ArrayList<>();
    private final List<List<Hash>> levels = new ArrayList<>();

    public void append(byte[] entry) {
        entries.add(entry);
        append(0, Hash.ofLeaf(entry));
    }

    private void append(int level, Hash hash) {
        if (level == levels.size()) {
            levels.add(new ArrayList<>());
        }
        var hashes = levels.get(level);
        hashes.add(hash);
        if (hashes.size() % Tile.FULL == 0) {
            append(level + 1, naiveRoot(hashes.subList(hashes.size() - Tile.FULL, hashes.size())));
        }
    }

    public long size() {
        return entries.size();
    }

    /** The definition of RFC 6962 section 2.1, word for word and slow. */
    static Hash naiveRoot(List<Hash> leaves) {
        if (leaves.isEmpty()) {
            return Hash.EMPTY_TREE;
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        var middle = 1;
        while (middle * 2 < leaves.size()) {
            middle *= 2;
        }
        return Hash.ofNode(naiveRoot(leaves.subList(0, middle)), naiveRoot(leaves.subList(middle, leaves.size())));
    }

    @Override
    public byte[] read(int level, long first, int count) {
        if (level >= levels.size() || first + count > levels.get(level).size()) {
            throw new Malformed(Reason.TILE_MISSING);
        }
        var bytes = new byte[count * Hash.SIZE];
        for (int at = 0; at < count; at++) {
            levels.get(level).get((int) first + at).copyTo(bytes, at);
        }
        return bytes;
    }
}
