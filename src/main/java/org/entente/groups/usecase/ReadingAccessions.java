package org.entente.groups.usecase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.database.ActorTransactions;
import org.entente.groups.Groups;
import org.entente.groups.Standing;
import org.entente.groups.model.Accession;
import org.entente.groups.model.AccessionStore;
import org.entente.groups.model.Opening;
import org.springframework.stereotype.Component;

/** Reads, with the actor's own eyes, which groups may be asked to join and what became of the requests. */
@Component
public class ReadingAccessions {

    private final AccessionStore store;
    private final Groups groups;
    private final ActorTransactions transactions;

    ReadingAccessions(AccessionStore store, Groups groups, ActorTransactions transactions) {
        this.store = store;
        this.groups = groups;
        this.transactions = transactions;
    }

    /**
     * A request and where its reader stands.
     *
     * @param standing in the group; none for a mission outside it
     * @param objection what stopped it, for members alone
     */
    public record Seen(Accession accession, Optional<Standing> standing, Optional<Accession.Objection> objection) {

        /** Whether the actor's word would stop the request while it runs. */
        public boolean mayObject(Actor actor) {
            return actor.mayCommit() && standing.filter(Standing::fullRights).isPresent();
        }

        public boolean mayWithdraw(Actor actor) {
            return actor.mayCommit() && actor.actsFor(accession.party());
        }
    }

    public Optional<Seen> visibleTo(Actor actor, UUID accessionId) {
        return transactions.call(
                actor,
                () -> store.accession(accessionId)
                        .map(accession -> new Seen(
                                accession,
                                groups.standing(actor, accession.groupId()),
                                store.objection(accession.id()))));
    }

    /** The requests made to a group that is there for the actor, the latest first. */
    public List<Accession> ofGroup(Actor actor, UUID groupId) {
        return transactions.call(actor, () -> store.ofGroup(groupId));
    }

    /** The groups that stand open to requests and to which the actor's party does not belong. */
    public List<Opening> open(Actor actor) {
        return transactions.call(actor, () -> {
            var mine = groups.of(actor);
            return store.open().stream()
                    .filter(opening ->
                            mine.stream().noneMatch(group -> group.id().equals(opening.groupId())))
                    .toList();
        });
    }

    /** The opening of one group, if the actor sees it. */
    public Optional<Opening> opening(Actor actor, UUID groupId) {
        return transactions.call(actor, () -> store.opening(groupId));
    }
}
