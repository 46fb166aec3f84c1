package org.entente.information.requests;

/** What came of a request for release, or of the answer to one. */
public sealed interface ReleaseOutcome {

    record Done(ReleaseRequest request) implements ReleaseOutcome {}

    record Refused(ReleaseRefusal refusal) implements ReleaseOutcome {}

    static ReleaseOutcome refused(ReleaseRefusal refusal) {
        return new Refused(refusal);
    }
}
