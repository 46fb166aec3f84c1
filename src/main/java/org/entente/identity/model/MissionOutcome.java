package org.entente.identity.model;

/** What came of an act on the people of a mission. */
public sealed interface MissionOutcome {

    record Done() implements MissionOutcome {}

    record Refused(MissionRefusal reason) implements MissionOutcome {}

    /** There is no such thing for the actor, or it is not the actor's to do. */
    record NotThere() implements MissionOutcome {}
}
