package org.entente.groups;

import java.time.Clock;
import java.util.Map;
import org.entente.core.Actor;
import org.entente.web.Messages;

/** Something that another module lets a founder choose, and brings about in the act of founding itself. */
public interface FoundingChoice {

    /** The name of its field: small letters and hyphens. */
    String name();

    /** What is chosen, in the reader's language. */
    String label(Messages m);

    /** Words by option, in their order; the first is what holds where nothing is chosen. */
    Map<String, String> options(Messages m);

    /** Called in the transaction of the act, for a group that the actor has just founded and chairs. */
    void choose(Actor actor, Group group, String option, Clock clock);
}
