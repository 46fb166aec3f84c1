package org.entente.information;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.entente.core.Actor;

/** A module's items that carry markings: the texts, for one. */
public interface MarkedThings {

    /** The item as the actor may see it; nothing where it is not there for the actor. */
    Optional<MarkedThing> read(Actor actor, UUID id, Clock clock);

    /** Holds the item, and does the work as the service; nothing where the item is not there for the actor. */
    <T> Optional<T> act(Actor actor, UUID id, Clock clock, Function<MarkedThing, T> work);

    /** Holds the item for what follows by itself, without anybody's eyes, as the service; nothing where it is not the module's. */
    <T> Optional<T> follow(UUID id, Clock clock, Function<MarkedThing, T> work);

    /** Whether a silence runs on the item, asked as the service; not so where it is none of the module's. */
    boolean isUnderSilence(UUID id);

    /** Puts the item with all that belongs to it before another audience, within {@link #act}. */
    void readBy(MarkedThing thing, UUID audienceId);
}
