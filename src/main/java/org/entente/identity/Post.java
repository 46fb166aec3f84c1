package org.entente.identity;

import java.time.Instant;
import org.entente.core.Actor.Authority;
import org.entente.core.Actor.Office;
import org.jspecify.annotations.Nullable;

/**
 * A post as it stands between two acts that change it: the function, the rank of its holder, and what the holder may do
 * (office and authority are null for the operator alone).
 *
 * @param number counts the changes, from 1
 * @param administers whether the holder runs the mission's own people
 * @param until when the post ended; a post that has ended never holds again
 */
public record Post(
        int number,
        @Nullable Office office,
        @Nullable Rank rank,
        @Nullable Authority authority,
        boolean administers,
        boolean suspended,
        Instant since,
        @Nullable Instant until) {

    /** Whether the holder may act from it. */
    public boolean holds() {
        return !suspended && until == null;
    }

    /** Whether the holder sees the people of all the State's missions. */
    public boolean seesState() {
        return office == Office.NATIONAL_COORDINATOR;
    }
}
