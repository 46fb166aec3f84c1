package org.entente.record.model;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The kinds of note signature this log makes or may meet, by the byte that names them in C2SP signed-note and
 * tlog-cosignature. The log signs each checkpoint with {@link #ED25519}, which every witness and monitor reads today,
 * and with {@link #ML_DSA_44}, which also withstands quantum computers. {@link #ED25519_COSIGNATURE} is what a witness
 * adds; it can be verified already, so that the day witnesses cosign, older copies of the verifier understand them.
 */
public enum KeyKind {
    ED25519(0x01, "Ed25519", "302a300506032b6570032100", 32, 64) {
        @Override
        byte[] message(String name, String text, long seconds) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    },
    ED25519_COSIGNATURE(0x04, "Ed25519", "302a300506032b6570032100", 32, 64) {
        @Override
        byte[] message(String name, String text, long seconds) {
            return ("cosignature/v1\ntime " + seconds + "\n" + text).getBytes(StandardCharsets.UTF_8);
        }
    },
    ML_DSA_44(0x06, "ML-DSA-44", "30820532300b06096086480165030403110382052100", 1312, 2420) {
        @Override
        byte[] message(String name, String text, long seconds) {
            var checkpoint = Checkpoint.parse(text);
            var message = new ByteArrayOutputStream();
            message.writeBytes("subtree/v1\n\0".getBytes(StandardCharsets.UTF_8));
            writeShort(message, name);
            message.writeBytes(longBytes(seconds));
            writeShort(message, checkpoint.origin());
            message.writeBytes(longBytes(0));
            message.writeBytes(longBytes(checkpoint.size()));
            message.writeBytes(checkpoint.root().bytes());
            return message.toByteArray();
        }
    };

    private final int code;
    private final String algorithm;
    private final byte[] derPrefix;
    private final int keySize;
    private final int signatureSize;

    KeyKind(int code, String algorithm, String derPrefix, int keySize, int signatureSize) {
        this.code = code;
        this.algorithm = algorithm;
        this.derPrefix = HexFormat.of().parseHex(derPrefix);
        this.keySize = keySize;
        this.signatureSize = signatureSize;
    }

    static Optional<KeyKind> of(byte code) {
        return Arrays.stream(values()).filter(kind -> kind.code == code).findFirst();
    }

    /** The bytes that are signed for a note of that text. */
    abstract byte[] message(String name, String text, long seconds);

    byte code() {
        return (byte) code;
    }

    /** The name under which the platform knows the algorithm. */
    public String algorithm() {
        return algorithm;
    }

    int keySize() {
        return keySize;
    }

    /** Whether the time of signing, eight bytes of seconds, goes before the signature and is signed with it. */
    boolean timed() {
        return this != ED25519;
    }

    int signatureSize() {
        return signatureSize + (timed() ? Long.BYTES : 0);
    }

    /** The platform reads public keys with a fixed DER head before the bytes that the formats here carry. */
    byte[] toDer(byte[] publicKey) {
        return ByteBuffer.allocate(derPrefix.length + publicKey.length)
                .put(derPrefix)
                .put(publicKey)
                .array();
    }

    byte[] fromDer(byte[] der) {
        return Arrays.copyOfRange(der, derPrefix.length, der.length);
    }

    private static byte[] longBytes(long value) {
        return ByteBuffer.allocate(Long.BYTES).putLong(value).array();
    }

    private static void writeShort(ByteArrayOutputStream message, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length == 0 || bytes.length > 255) {
            throw new Malformed(Reason.NOT_A_CHECKPOINT);
        }
        message.write(bytes.length);
        message.writeBytes(bytes);
    }
}
