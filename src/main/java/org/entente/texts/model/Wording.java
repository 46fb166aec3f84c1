package org.entente.texts.model;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What a paragraph may be made of: one line of normalised words. Typed line ends, tabs and runs of spaces become one
 * space; non-breaking spaces stay, since French typography needs them.
 */
public final class Wording {

    /** Longer than any paragraph of a real text; keeps a pasted document from becoming one. */
    public static final int LONGEST = 8_000;

    private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n\\u000B\\f\\u0085\\u2028\\u2029]+");

    private static final Pattern LINE_ENDS = Pattern.compile("[\\t\\r\\n]");

    /**
     * Characters that no reader sees: controls, and the embeddings, overrides and isolates of direction, by which words
     * could be shown in another order than the one that is hashed and agreed. The plain direction marks stay.
     */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}"
            // every format character but the joiners, the plain marks and the Arabic signs that are seen
            + "[\\p{Cf}&&[^\\u200C\\u200D\\u200E\\u200F\\u061C\\u0600-\\u0605\\u06DD\\u08E2]]]");

    private Wording() {}

    /** The words as they are stored, shown, compared and hashed. */
    public static String normalised(String typed) {
        return SPACES.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /** Whether words of several lines hold only what a reader can see, and are not too long. */
    public static boolean isReadable(String typed) {
        return isAcceptable(LINE_ENDS.matcher(typed).replaceAll(" "));
    }

    /** Whether the normalised words hold only what a reader can see, and are not too long. */
    public static boolean isAcceptable(String normalised) {
        return normalised.length() <= LONGEST && !UNSEEN.matcher(normalised).find();
    }
}
