package org.entente.press.reading;

import java.util.BitSet;

/** What stands in quotation marks as somebody’s words: whole clauses, not names. */
final class Quotes {

    private static final int SHORTEST = 40;
    private static final int SHORTEST_CHINESE = 14;

    private final BitSet quoted = new BitSet();

    Quotes(Scan scan) {
        var text = scan.text();
        var shortest = scan.chinese() ? SHORTEST_CHINESE : SHORTEST;
        for (var line : scan.layout().lines()) {
            var open = -1;
            for (var at = line.start(); at < line.end(); at++) {
                if (text.at(at) == '"') {
                    if (open >= 0 && at - open >= shortest) {
                        quoted.set(open, at);
                    }
                    open = open >= 0 ? -1 : at;
                }
            }
        }
    }

    boolean hold(int place) {
        return quoted.get(place);
    }
}
