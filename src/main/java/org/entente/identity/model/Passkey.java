package org.entente.identity.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A passkey of a person, under the name that the person gave it. */
public record Passkey(
        UUID id,
        String name,
        byte[] credentialId,
        Instant madeAt,
        @Nullable Instant usedAt) {}
