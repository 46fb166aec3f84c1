package org.entente.record.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** A SHA-256 hash, and the two ways RFC 6962 section 2.1 makes one: of a leaf, and of a node over two others. */
public final class Hash {

    /** Bytes in a hash. */
    public static final int SIZE = 32;

    /** The root of a tree without leaves. */
    public static final Hash EMPTY_TREE = new Hash(sha256().digest());

    // Without these prefixes an inner node could be passed off as a leaf, and a proof forged.
    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Hash of(byte[] bytes) {
        if (bytes.length != SIZE) {
            throw new Malformed(Reason.NOT_A_HASH);
        }
        return new Hash(bytes.clone());
    }

    /** The hash at a position in a sequence of hashes, such as a tile. */
    public static Hash at(byte[] hashes, int position) {
        return new Hash(Arrays.copyOfRange(hashes, position * SIZE, (position + 1) * SIZE));
    }

    public static Hash parse(String base64) {
        return of(Base64Text.decode(base64, Reason.NOT_A_HASH));
    }

    public static Hash ofLeaf(byte[] entry) {
        var digest = sha256();
        digest.update(LEAF);
        return new Hash(digest.digest(entry));
    }

    public static Hash ofNode(Hash left, Hash right) {
        var digest = sha256();
        digest.update(NODE);
        digest.update(left.bytes);
        return new Hash(digest.digest(right.bytes));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    void copyTo(byte[] hashes, int position) {
        System.arraycopy(bytes, 0, hashes, position * SIZE, SIZE);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
