package org.entente.record.model;

import java.util.List;

/** What checking a receipt comes to. */
public sealed interface Verdict {

    /**
     * The act stands in the log, at that index, under a checkpoint that all these keys signed.
     *
     * @param keysTrusted whether the keys came from the reader, and not from the receipt itself
     */
    record Proved(
            RecordedAct act,
            long index,
            Checkpoint checkpoint,
            List<SignedNote.SignedBy> signatures,
            boolean keysTrusted)
            implements Verdict {}

    record Refused(Reason reason) implements Verdict {}
}
