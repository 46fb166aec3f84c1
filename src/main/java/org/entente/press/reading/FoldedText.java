package org.entente.press.reading;

/**
 * A text as it is compared, with the way back: for each of its characters the place in the original where its source
 * begins and ends, marks that left no trace belonging to the letter before them. Runs of blanks are one blank.
 */
final class FoldedText {

    private static final String PARTING = ".,،;:\n。、";

    private final String original;
    private final char[] folded;
    private final int[] from;
    private final int[] to;
    private int length;

    FoldedText(String original) {
        this.original = original;
        folded = new char[original.length()];
        from = new int[original.length()];
        to = new int[original.length()];
        for (var i = 0; i < original.length(); i++) {
            add(original.charAt(i), i);
        }
    }

    /** What a key of the tables is compared as: the same as the text. */
    static String key(String words) {
        var text = new FoldedText(words);
        return new String(text.folded, 0, text.length);
    }

    private void add(char c, int place) {
        var bare = Folding.fold(c);
        if (bare == Folding.NOTHING) {
            if (length > 0 && Character.getType(c) == Character.NON_SPACING_MARK || c == 'ـ' && length > 0) {
                to[length - 1] = place + 1;
            }
            return;
        }
        if (bare == ' ' && length > 0 && folded[length - 1] == ' ') {
            to[length - 1] = place + 1;
            return;
        }
        folded[length] = bare == '.' && betweenHan(place) ? '·' : bare;
        from[length] = place;
        to[length] = place + 1;
        length++;
    }

    /** 戴爾.麥卡錫: in Taiwan a full stop parts the names of one person. */
    private boolean betweenHan(int place) {
        return place > 0
                && place + 1 < original.length()
                && han(original.charAt(place - 1))
                && han(original.charAt(place + 1));
    }

    private static boolean han(char c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }

    int length() {
        return length;
    }

    char at(int place) {
        return folded[place];
    }

    /** The same, and a blank outside the text. */
    char near(int place) {
        return place < 0 || place >= length ? ' ' : folded[place];
    }

    int originalStart(int place) {
        return place < length ? from[place] : original.length();
    }

    /** Where the source of the character before this place ends. */
    int originalEnd(int place) {
        return place == 0 ? 0 : to[place - 1];
    }

    String original(int start, int end) {
        return start >= end ? "" : original.substring(originalStart(start), originalEnd(end));
    }

    String folded(int start, int end) {
        return new String(folded, start, end - start);
    }

    /** Whether no mark of a sentence or clause stands between. */
    boolean unbroken(int start, int end) {
        return folded(start, end).chars().noneMatch(mark -> PARTING.indexOf(mark) >= 0);
    }

    /** Whether the source of this character is a capital letter. */
    boolean capital(int place) {
        return place < length && Character.isUpperCase(original.charAt(from[place]));
    }

    boolean letter(int place) {
        return place >= 0 && place < length && Character.isLetterOrDigit(folded[place]);
    }

    String original() {
        return original;
    }
}
