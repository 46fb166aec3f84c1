package org.entente.record;

import java.time.Instant;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.core.PartyCode;
import org.jspecify.annotations.Nullable;

/**
 * Which act it is, when it was done, and which party did it in which office; neither where the platform did it, as the
 * procedure provides.
 */
public record Authorship(UUID actId, Instant at, @Nullable PartyCode party, Actor.@Nullable Office office) {

    /** What follows from an act without anybody's doing. */
    public static Authorship ofPlatform(Instant at) {
        return new Authorship(Ids.next(), at, null, null);
    }

    /**
     * The authorship of a new act.
     *
     * @throws IllegalStateException if nobody stands behind the actor: an act of an office has an author
     */
    public static Authorship of(Actor actor, Instant at) {
        var party = actor.party();
        var office = actor.office();
        if (party == null || office == null) {
            throw new IllegalStateException("An official act without a party and an office.");
        }
        return new Authorship(Ids.next(), at, party, office);
    }
}
