package org.entente.record.usecase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    public Optional<Acts.StoredAct> visibleTo(Actor actor, UUID actId) {
        return transactions.call(actor, () -> acts.find(actId));
    }

    public List<Acts.StoredAct> visibleTo(Actor actor, Acts.ActFilter filter, int most) {
        return transactions.call(actor, () -> acts.list(filter, most));
    }

    /** The kinds of the acts the actor can see. */
    public List<String> kinds(Actor actor) {
        return transactions.call(actor, acts::kinds);
    }
}
