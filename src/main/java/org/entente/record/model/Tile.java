package org.entente.record.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a tile of the log (C2SP tlog-tiles): a run of at most 256 hashes of one level, or of as many entries. A
 * tile less than full ends where the tree of some checkpoint ended.
 */
public record Tile(int level, long number, int width) {

    /** Hashes in a full tile. */
    public static final int FULL = 256;

    // At most six groups of three digits: more entries than a log of this kind will ever have, and no overflow.
    private static final Pattern NUMBER = Pattern.compile("(?:x\\d{3}/){0,5}\\d{3}");
    private static final Pattern WIDTH = Pattern.compile("[1-9]\\d{0,2}");

    /** The tile as the tree of that size has it. */
    public static Tile of(int level, long number, long size) {
        var hashes = size >> (8 * level);
        return new Tile(level, number, (int) Math.min(FULL, hashes - number * FULL));
    }

    /** Every tile of one level in the tree of that size, in order. */
    public static List<Tile> ofLevel(int level, long size) {
        var tiles = new ArrayList<Tile>();
        for (long number = 0; number * FULL < size >> (8 * level); number++) {
            tiles.add(of(level, number, size));
        }
        return tiles;
    }

    /** What follows {@code tile/<level>/} or {@code tile/entries/}; empty where it names no tile. */
    public static Optional<Tile> parse(int level, String path) {
        var partial = path.indexOf(".p/");
        var digits = partial < 0 ? path : path.substring(0, partial);
        var width = partial < 0 ? "" : path.substring(partial + 3);
        if (!NUMBER.matcher(digits).matches()
                || partial >= 0 && !WIDTH.matcher(width).matches()) {
            return Optional.empty();
        }
        var number = Long.parseLong(digits.replaceAll("[x/]", ""));
        var tile = new Tile(level, number, partial < 0 ? FULL : Integer.parseInt(width));
        // The path must be the one spelling of the tile, so that a cache holds each tile once.
        return tile.path().equals(path) ? Optional.of(tile) : Optional.empty();
    }

    /** The position of its first hash in its level. */
    public long first() {
        return number * FULL;
    }

    public String path() {
        var path = new StringBuilder("%03d".formatted(number % 1000));
        for (var rest = number / 1000; rest > 0; rest /= 1000) {
            path.insert(0, "x%03d/".formatted(rest % 1000));
        }
        return width == FULL ? path.toString() : path + ".p/" + width;
    }
}
