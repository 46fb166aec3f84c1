package org.entente.information.files;

import java.util.UUID;

/** What came of an act upon a file. */
public sealed interface FileOutcome {

    record Done(UUID fileId) implements FileOutcome {}

    record Refused(FileRefusal refusal) implements FileOutcome {}

    /** The same form was sent before, and acted then. */
    record SentBefore() implements FileOutcome {}

    static FileOutcome refused(FileRefusal refusal) {
        return new Refused(refusal);
    }
}
