package org.entente.press.intake;

import java.util.regex.Pattern;

/** Words as they are shown and read: nothing in them turns the direction of the page round or is there unseen. */
public final class Letters {

    /** Marks that embed, override and isolate a direction; control characters but the ends of lines and tabs. */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\uFFF9-\\uFFFB\\x{E0000}-\\x{E007F}\\p{Cs}\\p{Cn}&&[^\\uFFFD]]"
                    + "|[\\p{Cc}&&[^\\n\\t]]");

    private static final Pattern SPACES = Pattern.compile("[\\t \\u00A0]+");
    private static final Pattern EDGES = Pattern.compile("(?m)^ | $");
    private static final Pattern BLANK_LINES = Pattern.compile("\\n{3,}");

    private Letters() {}

    public static String clean(String words) {
        var lines = words.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u2028', '\n')
                .replace('\u2029', '\n');
        var seen = SPACES.matcher(UNSEEN.matcher(lines).replaceAll("")).replaceAll(" ");
        return BLANK_LINES
                .matcher(EDGES.matcher(seen).replaceAll(""))
                .replaceAll("\n\n")
                .strip();
    }
}
