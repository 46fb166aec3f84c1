package org.entente.press;

import java.time.Instant;
import java.util.UUID;
import org.entente.core.PartyCode;

/** A member of a group has rejected a claim, which may have been confirmed before: whoever took it takes it back. */
public record ClaimRejected(UUID claimId, UUID reportId, UUID groupId, PartyCode rejectedBy, Instant at) {}
