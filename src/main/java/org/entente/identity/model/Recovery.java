package org.entente.identity.model;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.entente.core.PartyCode;

/**
 * A person who holds a passkey and came by a link asks to be let in again.
 *
 * @param code what the person reads out to the one who confirms
 * @param confirmedFor the parties of whose missions one has confirmed
 * @param expiresAt until when it may be confirmed, or, once all have confirmed, finished
 */
public record Recovery(
        UUID id, UUID person, String code, Instant askedAt, Instant expiresAt, Set<PartyCode> confirmedFor) {}
