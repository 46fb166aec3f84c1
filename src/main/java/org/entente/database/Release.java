package org.entente.database;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.entente.core.PartyCode;
import org.jspecify.annotations.Nullable;

/**
 * To whom in a group something is released (REL-01): to a circle of its parties as they stand at the moment of reading,
 * to parties and to persons by name. Whoever has left the group reads no longer, named or not.
 *
 * @param circle which parties read without being named
 * @param asOf parties listed later than this instant are not of the circle (REL-02); null: new ones read too
 * @param parties read whatever the circle
 * @param persons read from whichever post, as long as its party belongs to the group
 * @param until nobody reads from this instant on; null: no end
 */
public record Release(
        Circle circle,
        @Nullable Instant asOf,
        Set<PartyCode> parties,
        Set<UUID> persons,
        @Nullable Instant until) {

    /** Which parties of the group read without being named. */
    public enum Circle {
        /** All that are listed. */
        ALL,
        /** Founders and members. */
        MEMBERS,
        /** None. */
        NOBODY
    }

    public Release {
        parties = Set.copyOf(parties);
        persons = Set.copyOf(persons);
    }

    /** Exactly these parties of the group. */
    public static Release to(Set<PartyCode> parties) {
        return new Release(Circle.NOBODY, null, parties, Set.of(), null);
    }
}
