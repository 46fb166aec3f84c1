package org.entente.record.usecase;

import java.util.List;
import org.entente.core.Actor;
import org.entente.database.ActorTransactions;
import org.entente.record.model.Acts;
import org.springframework.stereotype.Component;

/** The acts of the record as an actor may see them. */
@Component
public class ReadingTheRecord {

    private final Acts acts;
    private final ActorTransactions transactions;

    ReadingTheRecord(Acts acts, ActorTransactions transactions) {
        this.acts = acts;
        this.transactions = transactions;
    }

    /** @param kinds of all acts that the actor can see, not only of these */
    public record ActPage(List<Acts.StoredAct> acts, List<String> kinds) {}

    public ActPage page(Actor actor, Acts.ActFilter filter, int most) {
        return transactions.call(actor, () -> new ActPage(acts.list(filter, most), acts.kinds()));
    }
}
