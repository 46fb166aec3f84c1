package org.entente.texts.model;

import java.time.Instant;

/** How the initiator wants a procedure to start. */
public sealed interface SilenceStart {

    record Now() implements SilenceStart {}

    /** The platform launches it at that time, if nothing stands against it then. */
    record At(Instant launchAt) implements SilenceStart {}

    /** Proposed in a meeting that is in session; launched once the meeting is over and no State opposed. */
    record InMeeting(Instant endsAt) implements SilenceStart {}
}
