package org.entente.record.usecase;

import java.util.Optional;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.database.ActorTransactions;
import org.entente.record.model.Acts;
import org.entente.record.model.Checkpoint;
import org.entente.record.model.LogProof;
import org.entente.record.model.LogStore;
import org.entente.record.model.Receipt;
import org.entente.record.model.Tree;
import org.springframework.stereotype.Component;

/** Hands an entitled reader the receipt of an act. */
@Component
public class MakingReceipts {

    private final Acts acts;
    private final LogStore store;
    private final ActorTransactions transactions;

    MakingReceipts(Acts acts, LogStore store, ActorTransactions transactions) {
        this.acts = acts;
        this.store = store;
        this.transactions = transactions;
    }

    /** Empty where the actor may not read the act, and during the moment before the log has signed for it. */
    public Optional<Receipt> of(Actor actor, UUID actId) {
        return withAct(actor, actId).flatMap(ActWithReceipt::receipt);
    }

    /** @param receipt empty for the moment before the log has signed for the act */
    public record ActWithReceipt(Acts.StoredAct act, Optional<Receipt> receipt) {}

    /** Empty where the actor may not read the act. */
    public Optional<ActWithReceipt> withAct(Actor actor, UUID actId) {
        return transactions.call(actor, () -> acts.find(actId).map(act -> new ActWithReceipt(act, receipt(act))));
    }

    private Optional<Receipt> receipt(Acts.StoredAct act) {
        var position = act.position();
        var note = store.latest();
        if (position == null || note.isEmpty()) {
            return Optional.empty();
        }
        var checkpoint = Checkpoint.parse(note.get().text());
        if (position >= checkpoint.size()) {
            return Optional.empty();
        }
        var path = new Tree(store, checkpoint.size()).inclusion(position);
        return Optional.of(new Receipt(act.json(), act.salt(), store.keys(), new LogProof(position, path, note.get())));
    }
}
