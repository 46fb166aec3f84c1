package org.entente.identity.usecase;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a ministry says of a person.
 *
 * @param subject the name under which it knows the person, for good
 * @param emailVerified whether it has seen that the address is the person's
 * @param authenticatedAt when the person last proved to it who he or she is
 */
record Vouched(
        String subject,
        @Nullable String email,
        boolean emailVerified,
        @Nullable Instant authenticatedAt) {}
