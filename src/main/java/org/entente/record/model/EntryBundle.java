package org.entente.record.model;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Entries as C2SP tlog-tiles hands them out: each after its length in two bytes, most significant first. */
public final class EntryBundle {

    private EntryBundle() {}

    /** @param commitments 32 bytes each, one after the other */
    public static byte[] of(byte[] commitments) {
        var count = commitments.length / Hash.SIZE;
        var bundle = ByteBuffer.allocate(count * (Short.BYTES + Hash.SIZE));
        for (int at = 0; at < count; at++) {
            bundle.putShort((short) Hash.SIZE).put(commitments, at * Hash.SIZE, Hash.SIZE);
        }
        return bundle.array();
    }

    static List<byte[]> parse(byte[] bundle, int count) {
        var entries = new ArrayList<byte[]>(count);
        var bytes = ByteBuffer.wrap(bundle);
        while (bytes.remaining() >= Short.BYTES) {
            var entry = new byte[Math.min(Short.toUnsignedInt(bytes.getShort()), bytes.remaining())];
            bytes.get(entry);
            entries.add(entry);
        }
        if (bytes.hasRemaining() || entries.size() != count) {
            throw new Malformed(Reason.ENTRY_MISSING);
        }
        return entries;
    }
}
