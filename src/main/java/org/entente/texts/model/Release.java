package org.entente.texts.model;

import java.time.Instant;
import java.util.UUID;
import org.entente.core.LocalizedText;

/**
 * An adopted text made public.
 *
 * @param shortId the end of its permanent address
 * @param groupName the group as it was called at the release
 * @param actId the official act of the release
 */
public record Release(
        String shortId,
        UUID textId,
        UUID versionId,
        TextKind kind,
        LocalizedText groupName,
        LocalizedText city,
        Instant at,
        UUID actId) {}
