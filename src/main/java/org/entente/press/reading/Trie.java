package org.entente.press.reading;

import java.util.Arrays;

/** Words by their characters, in flat arrays: a step is one look into a hash table, whatever the number of words. */
final class Trie {

    static final int ROOT = 0;
    static final int NONE = -1;

    private long[] keys = new long[1 << 12];
    private int[] children = new int[1 << 12];
    private int edges;
    private int nodes = 1;
    private int[] values = new int[1 << 12];

    Trie() {
        Arrays.fill(keys, -1);
        Arrays.fill(values, NONE);
    }

    /** Where the word ends; {@link #value} of it is to be set. */
    int add(CharSequence word) {
        var node = ROOT;
        for (var i = 0; i < word.length(); i++) {
            var next = step(node, word.charAt(i));
            node = next == NONE ? grow(node, word.charAt(i)) : next;
        }
        return node;
    }

    int step(int node, char c) {
        var key = (long) node << 16 | c;
        for (var slot = slot(key, keys.length); keys[slot] != -1; slot = slot + 1 & keys.length - 1) {
            if (keys[slot] == key) {
                return children[slot];
            }
        }
        return NONE;
    }

    int value(int node) {
        return values[node];
    }

    void value(int node, int value) {
        values[node] = value;
    }

    private int grow(int node, char c) {
        if (edges * 2 > keys.length) {
            enlarge();
        }
        if (nodes == values.length) {
            values = Arrays.copyOf(values, nodes * 2);
            Arrays.fill(values, nodes, nodes * 2, NONE);
        }
        put((long) node << 16 | c, nodes);
        return nodes++;
    }

    private void put(long key, int child) {
        var slot = slot(key, keys.length);
        while (keys[slot] != -1) {
            slot = slot + 1 & keys.length - 1;
        }
        keys[slot] = key;
        children[slot] = child;
        edges++;
    }

    private void enlarge() {
        var oldKeys = keys;
        var oldChildren = children;
        keys = new long[oldKeys.length * 2];
        children = new int[oldKeys.length * 2];
        Arrays.fill(keys, -1);
        edges = 0;
        for (var i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != -1) {
                put(oldKeys[i], oldChildren[i]);
            }
        }
    }

    private static int slot(long key, int size) {
        var mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & size - 1;
    }
}
