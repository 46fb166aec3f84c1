package org.entente.press.model;

import java.util.ArrayList;
import java.util.List;

/** What a report quotes at length, in the quotation marks of the six languages. A straight one opens or closes by what stands beside it. */
final class Quotations {

    private static final String OPENS = "«“「『\"";
    private static final String CLOSES = "»”」』\"";
    private static final char STRAIGHT = '"';
    private static final String BRACKETS = "([{—–";
    private static final int SHORTEST = 40;
    private static final int LONGEST = 2_000;
    private static final int MOST = 20;

    private Quotations() {}

    /** From behind the first mark to before the last one. */
    record Quotation(int start, int end) {}

    static List<Quotation> in(String words) {
        var found = new ArrayList<Quotation>();
        for (var at = 0; at < words.length() && found.size() < MOST; at++) {
            var mark = OPENS.indexOf(words.charAt(at));
            if (mark >= 0 && opens(words, at)) {
                var end = close(words, at + 1, CLOSES.charAt(mark));
                if (end - at - 1 >= SHORTEST) {
                    found.add(new Quotation(at + 1, end));
                }
                at = Math.max(at, end);
            }
        }
        return found;
    }

    private static boolean opens(String words, int at) {
        if (words.charAt(at) != STRAIGHT) {
            return true;
        }
        var free =
                at == 0 || Character.isWhitespace(words.charAt(at - 1)) || BRACKETS.indexOf(words.charAt(at - 1)) >= 0;
        return free && at + 1 < words.length() && !Character.isWhitespace(words.charAt(at + 1));
    }

    private static boolean closes(String words, int at) {
        if (words.charAt(at) != STRAIGHT) {
            return true;
        }
        var free = at + 1 == words.length() || !Character.isLetterOrDigit(words.charAt(at + 1));
        return free && !Character.isWhitespace(words.charAt(at - 1));
    }

    /** A quotation ends in its paragraph. */
    private static int close(String words, int from, char mark) {
        var until = Math.min(words.length(), from + LONGEST);
        for (var at = from; at < until; at++) {
            if (words.charAt(at) == mark && closes(words, at)) {
                return at;
            }
            if (words.charAt(at) == '\n') {
                return -1;
            }
        }
        return -1;
    }
}
