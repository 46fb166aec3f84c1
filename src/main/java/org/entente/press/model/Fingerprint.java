package org.entente.press.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/**
 * By what a report is known again.
 *
 * @param sha256 of the original as it came
 * @param words hash of its letters and numbers alone, as agencies pass them on from one to the other: spaces, case and
 *     punctuation aside, but for what makes a number another one
 * @param address hash of where it was retrieved from
 * @param retrieved whether it was retrieved from an address at all
 */
public record Fingerprint(String sha256, String words, String address, boolean retrieved) {

    private static final String POINTS = ".,٫";
    /** As agencies write it. */
    private static final String MINUS = "-−–";

    /** @param address empty where it was not retrieved */
    public static Fingerprint of(byte[] content, String words, String address) {
        return new Fingerprint(sha256(content), sha256(bare(words)), sha256(address), !address.isEmpty());
    }

    private static String bare(String words) {
        var letters = Normalizer.normalize(words, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .toArray();
        var bare = new StringBuilder();
        for (var at = 0; at < letters.length; at++) {
            if (Character.isLetterOrDigit(letters[at])) {
                bare.appendCodePoint(letters[at]);
            } else if (isOfNumber(letters, at)) {
                bare.appendCodePoint(MINUS.indexOf(letters[at]) < 0 ? letters[at] : '-');
            }
        }
        return bare.toString();
    }

    /** A point or comma between digits, or a sign before them that does not stand between words or numbers. */
    private static boolean isOfNumber(int[] letters, int at) {
        if (at + 1 == letters.length || !Character.isDigit(letters[at + 1])) {
            return false;
        }
        if (POINTS.indexOf(letters[at]) >= 0) {
            return at > 0 && Character.isDigit(letters[at - 1]);
        }
        var isSign = letters[at] == '+' || MINUS.indexOf(letters[at]) >= 0;
        return isSign && (at == 0 || !Character.isLetterOrDigit(letters[at - 1]));
    }

    public static String sha256(String words) {
        return sha256(words.getBytes(StandardCharsets.UTF_8));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
