package org.entente.identity.usecase;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A browser's way to a ministry and back.
 *
 * @param nonce what the ministry's answer must repeat
 * @param verifier what shows that whoever exchanges the code is who asked for it (PKCE)
 * @param session the hash of the session whose reader proves once more who it is; null for a sign-in
 */
record RoundTrip(String issuer, String nonce, String verifier, byte @Nullable [] session, Instant begunAt) {}
