package org.entente.notices;

import java.time.Instant;
import java.util.UUID;
import org.entente.identity.Account;
import org.jspecify.annotations.Nullable;

/**
 * A notice in the words of one reader.
 *
 * @param forDigest whether its mail waits for the digest of the day
 * @param mailAt when its mail goes out on its own, if it does
 */
record Letter(
        UUID id,
        Account reader,
        String subject,
        String body,
        String path,
        boolean forDigest,
        @Nullable Instant mailAt) {}
