package org.entente.identity.model;

import java.util.UUID;

/** What came of a way to a ministry and back. */
public sealed interface MinistryOutcome {

    /** The ministry vouched for a person who signs in through it. */
    record Arrived(UUID person) implements MinistryOutcome {}

    /** The reader of the session has proved once more who it is. */
    record Proved() implements MinistryOutcome {}

    record Refused(MinistryRefusal reason) implements MinistryOutcome {}
}
