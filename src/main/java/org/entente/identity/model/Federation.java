package org.entente.identity.model;

import java.util.UUID;
import org.entente.core.PartyCode;
import org.jspecify.annotations.Nullable;

/**
 * That a person signs in through a ministry alone.
 *
 * @param subject the name under which the ministry knows the person; null until the first sign-in
 */
public record Federation(
        UUID person,
        PartyCode party,
        String issuer,
        @Nullable String subject) {}
