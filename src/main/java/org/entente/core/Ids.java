package org.entente.core;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes identifiers: UUID version 7 (RFC 9562), whose first 48 bits are the time, so that new rows are neighbours. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    public static UUID next() {
        var time = System.currentTimeMillis();
        var high = (time << 16) | 0x7000L | RANDOM.nextInt(0x1000);
        var low = 0x8000000000000000L | (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL);
        return new UUID(high, low);
    }
}
