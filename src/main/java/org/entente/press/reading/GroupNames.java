package org.entente.press.reading;

import org.jspecify.annotations.Nullable;

/**
 * How far the name of a group goes from the word that heads it. Heads are {@code friends} (of anything), {@code strong}
 * (a group whatever follows) or {@code weak} (only in capitals, beside capitals).
 */
interface GroupNames {

    /** The whole name, or null if the head is no name here. */
    @Nullable
    Span of(Match head);

    /** The same for “group of friends”, which the tables of organisations hold. */
    @Nullable
    Span friends(Match head);

    static GroupNames of(Scan scan, Words words) {
        return switch (scan.language()) {
            case "zh" -> new ChineseGroupNames(scan);
            case "ar" -> new ArabicGroupNames(scan, words);
            default -> new CapitalGroupNames(scan, words);
        };
    }
}
