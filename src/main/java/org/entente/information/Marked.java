package org.entente.information;

import java.time.Instant;
import java.util.UUID;
import org.entente.core.PartyCode;
import org.jspecify.annotations.Nullable;

/**
 * The marking that an item had from one instant on.
 *
 * @param number counts the markings of the item from one
 * @param originator the State whose item it is, not the person who wrote it (ORC-01)
 * @param lapse what follows it by itself; null: it holds until it is changed
 * @param actId the act on the record, where the change was one
 */
public record Marked(
        UUID thingId,
        int number,
        PartyCode originator,
        Marking marking,
        Instant at,
        @Nullable PartyCode by,
        @Nullable UUID actId,
        @Nullable Lapse lapse) {}
