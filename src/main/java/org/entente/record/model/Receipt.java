package org.entente.record.model;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What an entitled reader takes home: the act in full, the salt that ties it to its entry, the keys the log says to sign
 * with, and the proof with a signed checkpoint. One text file; its last part is a C2SP tlog-proof that other tools read.
 *
 * <pre>
 * entente.receipt/v1
 * act {"act":"…","at":"…",…}
 * salt (Base64 of 32 bytes)
 * key (one line for each key)
 *
 * c2sp.org/tlog-proof@v1
 * …
 * </pre>
 */
public record Receipt(String act, byte[] salt, List<VerifierKey> keys, LogProof proof) {

    private static final String HEADER = "entente.receipt/v1";
    private static final String ACT = "act ";
    private static final String SALT = "salt ";
    private static final String KEY = "key ";
    // Far above any receipt, far below what could exhaust a reader.
    private static final int LARGEST = 1 << 20;

    public static Receipt parse(byte[] file) {
        var text = decode(file);
        var blank = text.indexOf("\n\n");
        if (blank < 0) {
            throw new Malformed(Reason.NOT_A_RECEIPT);
        }
        var lines = text.substring(0, blank).split("\n", -1);
        if (lines.length < 4 || !lines[0].equals(HEADER)) {
            throw new Malformed(Reason.NOT_A_RECEIPT);
        }
        var keys = new ArrayList<VerifierKey>();
        for (int line = 3; line < lines.length; line++) {
            keys.add(VerifierKey.parse(after(KEY, lines[line])));
        }
        var receipt = new Receipt(
                after(ACT, lines[1]),
                Base64Text.decode(after(SALT, lines[2]), Reason.NOT_A_RECEIPT),
                keys,
                LogProof.parse(text.substring(blank + 2)));
        // Whatever the parts above read too kindly, no second spelling of a receipt passes.
        if (!receipt.toString().equals(text)) {
            throw new Malformed(Reason.NOT_A_RECEIPT);
        }
        return receipt;
    }

    /** A byte that is no UTF-8 must not be read as a replacement character: the change would go unnoticed. */
    private static String decode(byte[] file) {
        if (file.length > LARGEST) {
            throw new Malformed(Reason.NOT_A_RECEIPT);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Malformed(Reason.NOT_A_RECEIPT);
        }
    }

    private static String after(String word, String line) {
        if (!line.startsWith(word)) {
            throw new Malformed(Reason.NOT_A_RECEIPT);
        }
        return line.substring(word.length());
    }

    @Override
    public String toString() {
        var text = new StringBuilder(HEADER).append('\n');
        text.append(ACT).append(act).append('\n');
        text.append(SALT).append(Base64Text.encode(salt)).append('\n');
        keys.forEach(key -> text.append(KEY).append(key).append('\n'));
        return text.append('\n').append(proof).toString();
    }
}
