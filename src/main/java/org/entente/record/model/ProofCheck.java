package org.entente.record.model;

import java.util.List;

/** Checks proofs as RFC 9162 sections 2.1.3.2 and 2.1.4.2 spell it out for the trees of RFC 6962. */
public final class ProofCheck {

    private ProofCheck() {}

    /** Whether the path leads from the leaf at the index to the root of the tree of that size. */
    public static boolean included(Hash leaf, long index, long size, List<Hash> path, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        var position = index;
        var last = size - 1;
        var hash = leaf;
        for (var sibling : path) {
            if (last == 0) {
                return false;
            }
            if ((position & 1) == 1 || position == last) {
                hash = Hash.ofNode(sibling, hash);
                while ((position & 1) == 0 && position != 0) {
                    position >>= 1;
                    last >>= 1;
                }
            } else {
                hash = Hash.ofNode(hash, sibling);
            }
            position >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }

    /** Whether the path shows the tree of the newer root to begin with all of the tree of the older root. */
    public static boolean consistent(long older, Hash olderRoot, long newer, Hash newerRoot, List<Hash> path) {
        if (older < 0 || older > newer) {
            return false;
        }
        if (older == newer) {
            return path.isEmpty() && olderRoot.equals(newerRoot);
        }
        if (older == 0) {
            return path.isEmpty() && olderRoot.equals(Hash.EMPTY_TREE);
        }
        var position = older - 1;
        var last = newer - 1;
        while ((position & 1) == 1) {
            position >>= 1;
            last >>= 1;
        }
        var remaining = path;
        var start = olderRoot;
        if (Long.bitCount(older) != 1) {
            if (path.isEmpty()) {
                return false;
            }
            start = path.getFirst();
            remaining = path.subList(1, path.size());
        }
        var oldHash = start;
        var newHash = start;
        for (var sibling : remaining) {
            if (last == 0) {
                return false;
            }
            if ((position & 1) == 1 || position == last) {
                oldHash = Hash.ofNode(sibling, oldHash);
                newHash = Hash.ofNode(sibling, newHash);
                while ((position & 1) == 0 && position != 0) {
                    position >>= 1;
                    last >>= 1;
                }
            } else {
                newHash = Hash.ofNode(newHash, sibling);
            }
            position >>= 1;
            last >>= 1;
        }
        return last == 0 && oldHash.equals(olderRoot) && newHash.equals(newerRoot);
    }
}
