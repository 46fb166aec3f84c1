package org.entente.press.model;

import org.entente.press.reading.Cut;
import org.jspecify.annotations.Nullable;

/** Words of a report with the sentence that they stand in. */
final class Passages {

    private static final String ENDS = ".!?؟。！？\n";
    private static final String CLOSING = "\"'”’»)";
    private static final int LONGEST = 600;
    private static final int LONGEST_TITLE = 3;

    private final String words;

    Passages(String words) {
        this.words = words;
    }

    /** Where the surface stands first; the beginning of the report where it does not stand anywhere. */
    Passage of(@Nullable String surface, String rule) {
        var start = surface == null || surface.isEmpty() ? -1 : words.indexOf(surface);
        return start < 0 || surface == null ? at(0, firstLine(), rule) : at(start, start + surface.length(), rule);
    }

    Passage at(int from, int to, String rule) {
        var start = Cut.at(words, from);
        var end = Cut.at(words, Math.max(from, to));
        return new Passage(sentence(start, end), start, end, rule);
    }

    /** Whether the stretch and the surface cover each other. */
    boolean says(int start, int end, String surface) {
        return start >= 0
                && end <= words.length()
                && start < end
                && (words.startsWith(surface, start) || surface.contains(words.substring(start, end)));
    }

    /** Where the line of a place begins. */
    int line(int place) {
        return words.lastIndexOf('\n', place);
    }

    private int firstLine() {
        var end = words.indexOf('\n');
        return end < 0 ? words.length() : end;
    }

    private String sentence(int start, int end) {
        var from = start;
        while (from > 0 && start - from < LONGEST / 2 && !ends(from - 1)) {
            from--;
        }
        var to = end;
        while (to < words.length() && to - from < LONGEST && !ends(to)) {
            to++;
        }
        if (to < words.length() && words.charAt(to) != '\n') {
            to++;
        }
        return words.substring(Cut.at(words, from), Cut.at(words, Math.min(to, from + LONGEST)))
                .strip();
    }

    /** Whether a sentence ends there: not at the point of “2.5 million” or “Dr. Holm”. */
    private boolean ends(int place) {
        if (words.charAt(place) != '.') {
            return ENDS.indexOf(words.charAt(place)) >= 0;
        }
        var next = place + 1 < words.length() ? words.charAt(place + 1) : ' ';
        var parts = Character.isWhitespace(next) || CLOSING.indexOf(next) >= 0;
        return parts && !abbreviated(place);
    }

    /** One letter, or at most three with a capital, as titles are. */
    private boolean abbreviated(int place) {
        var first = place;
        while (first > 0 && place - first <= LONGEST_TITLE && Character.isLetter(words.charAt(first - 1))) {
            first--;
        }
        var length = place - first;
        return length == 1 || length > 1 && length <= LONGEST_TITLE && Character.isUpperCase(words.charAt(first));
    }
}
