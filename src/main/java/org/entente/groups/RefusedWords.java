package org.entente.groups;

import java.time.Clock;
import org.entente.core.Actor;

/** Says which words must not come onto this platform; the module that knows them implements it (MRK-01). */
public interface RefusedWords {

    /**
     * Whether the words are refused; if so, that they were is kept in the caller's transaction, or in one of its own
     * (MRK-02).
     *
     * @param place where they were to stand, as a path on this server
     */
    boolean refuses(Actor actor, String place, String words, Clock clock);
}
