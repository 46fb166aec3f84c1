package org.entente.press.reading;

/** Where words are cut short: never inside a character that is written with two units. */
public final class Cut {

    private Cut() {}

    /** The words, of longer ones as many units from the beginning as are allowed. */
    public static String to(String words, int most) {
        return words.substring(0, at(words, most));
    }

    /** The place itself, or that before the character it would part; within the words. */
    public static int at(String words, int place) {
        var within = Math.clamp(place, 0, words.length());
        var parts = within > 0
                && within < words.length()
                && Character.isSurrogatePair(words.charAt(within - 1), words.charAt(within));
        return parts ? within - 1 : within;
    }
}
