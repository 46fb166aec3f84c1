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
 * @param words hash of its letters and digits alone, as agencies pass them on from one to the other: spaces, case and
 *     punctuation aside
 * @param address hash of where it was retrieved from
 * @param retrieved whether it was retrieved from an address at all
 */
public record Fingerprint(String sha256, String words, String address, boolean retrieved) {

    /** @param address empty where it was not retrieved */
    public static Fingerprint of(byte[] content, String words, String address) {
        return new Fingerprint(sha256(content), sha256(bare(words)), sha256(address), !address.isEmpty());
    }

    private static String bare(String words) {
        var bare = new StringBuilder();
        Normalizer.normalize(words, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(bare::appendCodePoint);
        return bare.toString();
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
