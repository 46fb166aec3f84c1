package org.entente.record.model;

import java.util.regex.Pattern;

/**
 * What the log says of itself at one size (C2SP tlog-checkpoint): its name, the number of entries, the root over them.
 * This log writes no further lines, and refuses a checkpoint that has some: they would be signed by one key only.
 */
public record Checkpoint(String origin, long size, Hash root) {

    private static final Pattern DECIMAL = Pattern.compile("0|[1-9]\\d{0,17}");

    public static Checkpoint parse(String text) {
        var lines = text.split("\n", -1);
        if (lines.length != 4 || lines[0].isEmpty() || !lines[3].isEmpty()) {
            throw new Malformed(Reason.NOT_A_CHECKPOINT);
        }
        return new Checkpoint(lines[0], decimal(lines[1], Reason.NOT_A_CHECKPOINT), Hash.parse(lines[2]));
    }

    static long decimal(String digits, Reason otherwise) {
        if (!DECIMAL.matcher(digits).matches()) {
            throw new Malformed(otherwise);
        }
        return Long.parseLong(digits);
    }

    public String text() {
        return origin + "\n" + size + "\n" + root + "\n";
    }
}
