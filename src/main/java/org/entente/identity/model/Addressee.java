package org.entente.identity.model;

import org.entente.core.Language;
import org.jspecify.annotations.Nullable;

/**
 * Who is invited: at which address, in which language.
 *
 * @param issuer the ministry through which the person is to sign in; null where by links and passkeys of this server
 */
public record Addressee(
        String email, Language language, @Nullable String issuer) {}
