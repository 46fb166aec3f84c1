package org.entente.identity.model;

import java.time.Instant;
import java.util.UUID;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.jspecify.annotations.Nullable;

/**
 * An invitation to a post, bound to the mission, the post and the one address it was sent to.
 *
 * @param by the account that invited; null for the operator
 * @param issuer the ministry through which the person is to sign in; null where by links and passkeys of this server
 */
public record Invitation(
        UUID id,
        PartyCode party,
        String dutyStation,
        String email,
        Language language,
        PostWish post,
        @Nullable UUID by,
        @Nullable String issuer,
        Instant expiresAt) {}
