package org.entente.information.receipts;

/** What came of asking for receipts, or of acknowledging one. */
public sealed interface ReceiptOutcome {

    record Done(ReceiptRequest request) implements ReceiptOutcome {}

    record Refused(ReceiptRefusal refusal) implements ReceiptOutcome {}

    static ReceiptOutcome refused(ReceiptRefusal refusal) {
        return new Refused(refusal);
    }
}
