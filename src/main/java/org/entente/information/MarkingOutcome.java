package org.entente.information;

/** What came of a change of marking. */
public sealed interface MarkingOutcome {

    record Done(MarkedThing thing) implements MarkingOutcome {}

    record Refused(MarkingRefusal refusal) implements MarkingOutcome {}

    static MarkingOutcome refused(MarkingRefusal refusal) {
        return new Refused(refusal);
    }
}
