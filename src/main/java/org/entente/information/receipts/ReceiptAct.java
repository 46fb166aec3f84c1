package org.entente.information.receipts;

import java.util.Map;
import org.entente.core.PartyCode;
import org.entente.information.MarkingChanged.Item;
import org.entente.record.AuthoredAct;

/** An official act about the receipt of an item. */
public sealed interface ReceiptAct extends AuthoredAct {

    @Override
    Item act();

    record ReceiptsRequested(Item act, ReceiptRequest request) implements ReceiptAct {

        @Override
        public String kind() {
            return "information.receipt-requested";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of(
                    "deadline",
                    request.dueAt().toString(),
                    "referenceZone",
                    request.zone().getId(),
                    "recipients",
                    request.parties().stream().map(PartyCode::value).sorted().toList());
        }
    }

    /** A State says that it has received the item, and nothing else. */
    record ReceiptAcknowledged(Item act) implements ReceiptAct {

        @Override
        public String kind() {
            return "information.receipt-acknowledged";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of();
        }
    }
}
