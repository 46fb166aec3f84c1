package org.entente.record;

import java.util.Optional;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.record.model.Checkpoint;
import org.entente.record.model.LogStore;
import org.entente.record.model.Receipt;
import org.entente.record.usecase.MakingReceipts;
import org.springframework.stereotype.Component;

/** The official record, for the rest of the house. To put an act on it, publish an {@link OfficialAct}. */
@Component
public class OfficialRecord {

    private final LogStore store;
    private final MakingReceipts receipts;

    OfficialRecord(LogStore store, MakingReceipts receipts) {
        this.store = store;
        this.receipts = receipts;
    }

    /**
     * The receipt of an act as the text of its file; empty where the actor may not read the act, and for the moment
     * after the act in which the log has not yet signed for it.
     */
    public Optional<String> receipt(Actor actor, UUID actId) {
        return receipts.of(actor, actId).map(Receipt::toString);
    }

    /** What the log last signed; empty before its first start is complete. */
    public Optional<Head> head() {
        return store.latest()
                .map(note -> Checkpoint.parse(note.text()))
                .map(checkpoint -> new Head(
                        checkpoint.origin(),
                        checkpoint.size(),
                        checkpoint.root().toString()));
    }

    /** @param root Base64 of the root hash */
    public record Head(String origin, long size, String root) {}
}
