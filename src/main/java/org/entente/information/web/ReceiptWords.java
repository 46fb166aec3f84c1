package org.entente.information.web;

import org.entente.information.receipts.ReceiptRefusal;
import org.entente.web.Messages;

/** The words for receipts. */
final class ReceiptWords {

    private ReceiptWords() {}

    static String refusal(Messages m, ReceiptRefusal refusal) {
        return switch (refusal) {
            case NO_SUCH_THING, NOT_ENTITLED -> m.get("information.refused.not-originator");
            case UNDER_SILENCE -> m.get("information.receipt.refused.under-silence");
            case NOBODY_TO_ASK -> m.get("information.receipt.refused.nobody");
            case HIDDEN -> m.get("information.receipt.hidden");
            case NO_DEADLINE -> m.get("information.receipt.refused.no-deadline");
            case ALREADY_ASKED -> m.get("information.receipt.refused.asked");
            case RECALLED -> m.get("information.receipt.refused.recalled");
            case ALREADY_ACKNOWLEDGED -> m.get("information.receipt.refused.acknowledged");
        };
    }
}
