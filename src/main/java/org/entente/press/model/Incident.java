package org.entente.press.model;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time in which something was wrong with a source.
 *
 * @param attempts how many times it was asked in vain
 * @param was the kind of feed it had been, where that is what changed
 * @param became the kind of feed it is since; null where it is none
 * @param toldAt when the group was told; null where it was not
 * @param endedAt when it was well again, or something else was wrong; null as long as it lasts
 */
public record Incident(
        UUID id,
        UUID sourceId,
        Source.Trouble trouble,
        Fault fault,
        int attempts,
        @Nullable String was,
        @Nullable String became,
        Instant beganAt,
        @Nullable Instant toldAt,
        @Nullable Instant endedAt) {}
