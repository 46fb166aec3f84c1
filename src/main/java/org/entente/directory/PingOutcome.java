package org.entente.directory;

import java.util.UUID;

/** What came of starting a communication test. */
public sealed interface PingOutcome {

    record Started(UUID id) implements PingOutcome {}

    /** One has not closed yet. */
    record Running() implements PingOutcome {}

    /** No party of the group has a focal point. */
    record Nobody() implements PingOutcome {}
}
