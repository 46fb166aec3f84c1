package org.entente.record.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A public key with its name and kind, as C2SP signed-note writes it on one line: {@code name+id+base64}. Its id, four
 * bytes, only tells keys apart; it proves nothing.
 */
public final class VerifierKey {

    private static final int ID_SIZE = 4;

    private final String name;
    private final KeyKind kind;
    private final byte[] publicKey;

    VerifierKey(String name, KeyKind kind, byte[] publicKey) {
        if (!isName(name) || publicKey.length != kind.keySize()) {
            throw new Malformed(Reason.NOT_A_KEY);
        }
        this.name = name;
        this.kind = kind;
        this.publicKey = publicKey;
    }

    /** @throws Malformed with {@link Reason#NOT_A_KEY}, also when the id does not belong to the key */
    public static VerifierKey parse(String line) {
        var parts = line.split("\\+", 3);
        if (parts.length != 3) {
            throw new Malformed(Reason.NOT_A_KEY);
        }
        var typed = Base64Text.decode(parts[2], Reason.NOT_A_KEY);
        if (typed.length == 0) {
            throw new Malformed(Reason.NOT_A_KEY);
        }
        var kind = KeyKind.of(typed[0]).orElseThrow(() -> new Malformed(Reason.NOT_A_KEY));
        var key = new VerifierKey(parts[0], kind, Arrays.copyOfRange(typed, 1, typed.length));
        if (!key.toString().equals(line)) {
            throw new Malformed(Reason.NOT_A_KEY);
        }
        return key;
    }

    /** The text of a file of keys: one a line. */
    public static String lines(Collection<VerifierKey> keys) {
        return keys.stream().map(key -> key + "\n").collect(Collectors.joining());
    }

    /** Reads a file of keys; blank lines and lines that begin with {@code #} are notes to the reader. */
    public static List<VerifierKey> parseLines(String file) {
        return file.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(VerifierKey::parse)
                .toList();
    }

    /** Whether a note can carry the name: not empty, no space of any kind, no plus sign, no control character. */
    public static boolean isName(String name) {
        return !name.isEmpty()
                && name.getBytes(StandardCharsets.UTF_8).length <= 255
                && name.codePoints()
                        .noneMatch(c -> c == '+'
                                || Character.isSpaceChar(c)
                                || Character.isWhitespace(c)
                                || Character.isISOControl(c));
    }

    public String name() {
        return name;
    }

    public KeyKind kind() {
        return kind;
    }

    byte[] id() {
        var digest = Hash.sha256();
        digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(kind.code());
        return Arrays.copyOf(digest.digest(publicKey), ID_SIZE);
    }

    /** SHA-256 over kind and key, for reading out and comparing: 64 hexadecimal digits in groups of eight. */
    public String fingerprint() {
        var digest = Hash.sha256();
        digest.update(kind.code());
        var digits = HexFormat.of().formatHex(digest.digest(publicKey));
        return digits.replaceAll("(.{8})(?=.)", "$1 ");
    }

    boolean made(NoteSignature signature) {
        return signature.name().equals(name) && Arrays.equals(signature.keyId(), id());
    }

    /**
     * When the text was signed, or the epoch where the kind does not say; empty when the signature is not of this key
     * over this text.
     */
    Optional<Instant> verify(String text, NoteSignature signature) {
        var bytes = signature.value();
        if (!made(signature) || bytes.length != kind.signatureSize()) {
            return Optional.empty();
        }
        var buffer = ByteBuffer.wrap(bytes);
        var seconds = kind.timed() ? buffer.getLong() : 0;
        var rest = new byte[buffer.remaining()];
        buffer.get(rest);
        // A cosignature of a time before 1970 or past 2^63 is none; Instant itself ends earlier than that.
        if (seconds < 0
                || seconds > Instant.MAX.getEpochSecond()
                || !verifies(kind.message(name, text, seconds), rest)) {
            return Optional.empty();
        }
        return Optional.of(Instant.ofEpochSecond(seconds));
    }

    private boolean verifies(byte[] message, byte[] signature) {
        try {
            var key = KeyFactory.getInstance(kind.algorithm())
                    .generatePublic(new X509EncodedKeySpec(kind.toDer(publicKey)));
            var verifier = Signature.getInstance(kind.algorithm());
            verifier.initVerify(key);
            verifier.update(message);
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            // The platform says so for signatures and keys that are no numbers of the algorithm: a refusal, no fault.
            return false;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey key
                && name.equals(key.name)
                && kind == key.kind
                && Arrays.equals(publicKey, key.publicKey);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(publicKey);
    }

    /** The line by which the key is handed on. */
    @Override
    public String toString() {
        var typed = ByteBuffer.allocate(1 + publicKey.length)
                .put(kind.code())
                .put(publicKey)
                .array();
        return name + "+" + HexFormat.of().formatHex(id()) + "+" + Base64Text.encode(typed);
    }
}
