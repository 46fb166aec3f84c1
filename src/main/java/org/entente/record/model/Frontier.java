package org.entente.record.model;

import java.util.ArrayList;
import java.util.List;

/** A tree that only grows: takes one leaf after the other and knows its root at each size, in space log n. */
public final class Frontier {

    // The roots of the perfect subtrees the leaves so far fall into, by height; absent where the size has a zero bit.
    private final List<Hash> perfect = new ArrayList<>();
    private long size;

    public long size() {
        return size;
    }

    public void append(Hash leaf) {
        var carry = leaf;
        var height = 0;
        for (; (size >> height & 1) == 1; height++) {
            carry = Hash.ofNode(perfect.get(height), carry);
        }
        if (height == perfect.size()) {
            perfect.add(carry);
        } else {
            perfect.set(height, carry);
        }
        size++;
    }

    public Hash root() {
        if (size == 0) {
            return Hash.EMPTY_TREE;
        }
        var lowest = Long.numberOfTrailingZeros(size);
        var root = perfect.get(lowest);
        for (var height = lowest + 1; height < perfect.size(); height++) {
            if ((size >> height & 1) == 1) {
                root = Hash.ofNode(perfect.get(height), root);
            }
        }
        return root;
    }
}
