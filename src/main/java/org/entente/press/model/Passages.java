package org.entente.press.model;

import org.entente.press.reading.Cut;
import org.jspecify.annotations.Nullable;

/** Words of a report with the sentence that they stand in. */
final class Passages {

    private static final String ENDS = ".!?؟。！？\n";
    private static final int LONGEST = 600;

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
        while (from > 0 && start - from < LONGEST / 2 && ENDS.indexOf(words.charAt(from - 1)) < 0) {
            from--;
        }
        var to = end;
        while (to < words.length() && to - from < LONGEST && ENDS.indexOf(words.charAt(to)) < 0) {
            to++;
        }
        if (to < words.length() && words.charAt(to) != '\n') {
            to++;
        }
        return words.substring(Cut.at(words, from), Cut.at(words, Math.min(to, from + LONGEST)))
                .strip();
    }
}
