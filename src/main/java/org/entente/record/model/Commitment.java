package org.entente.record.model;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/**
 * What the public log holds of an act: SHA-256 over a fixed line, the salt and the canonical JSON of the act. The salt,
 * 32 random bytes of its own for each act, keeps anyone from guessing acts and comparing; the fixed line keeps the
 * hash from meaning anything elsewhere. The fixed lengths before the JSON leave one way to read the sequence.
 */
public final class Commitment {

    /** Bytes in a salt. */
    public static final int SALT_SIZE = 32;

    private static final byte[] DOMAIN = "entente.act/v1\n".getBytes(StandardCharsets.UTF_8);
    private static final SecureRandom RANDOM = new SecureRandom();

    private Commitment() {}

    public static byte[] newSalt() {
        var salt = new byte[SALT_SIZE];
        RANDOM.nextBytes(salt);
        return salt;
    }

    /** The entry of the log: 32 bytes. */
    public static byte[] to(String act, byte[] salt) {
        if (salt.length != SALT_SIZE) {
            throw new Malformed(Reason.NOT_A_RECEIPT);
        }
        var digest = Hash.sha256();
        digest.update(DOMAIN);
        digest.update(salt);
        return digest.digest(act.getBytes(StandardCharsets.UTF_8));
    }
}
