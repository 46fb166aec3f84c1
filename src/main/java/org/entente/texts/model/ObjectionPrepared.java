package org.entente.texts.model;

import java.time.Instant;
import java.util.UUID;
import org.entente.core.PartyCode;
import org.jspecify.annotations.Nullable;

/** An objection that a drafter has written for the head of mission to sign (SIL-08). Nobody else knows of it. */
public record ObjectionPrepared(
        UUID id,
        UUID silenceId,
        UUID audienceId,
        PartyCode party,
        UUID accountId,
        String reason,
        Objection.Disclosure disclosure,
        @Nullable String amendment,
        Instant preparedAt) {}
