package org.entente.core;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What is due at an instant. It is worked off in batches, each after the last of the one before: what cannot be done yet
 * stays due and keeps nothing else waiting.
 */
public record Due(Instant at, UUID id) {

    /** Before everything that can be due. */
    public static final Due FIRST = new Due(Instant.EPOCH, new UUID(0, 0));

    /**
     * @param most how many one batch holds, at least 1
     * @param after those that are due after another, in order, at most that many
     */
    public static void workOff(int most, Function<Due, List<Due>> after, Consumer<UUID> work) {
        var last = FIRST;
        List<Due> batch;
        do {
            batch = after.apply(last);
            batch.forEach(due -> work.accept(due.id()));
            last = batch.isEmpty() ? last : batch.getLast();
        } while (batch.size() >= most);
    }
}
