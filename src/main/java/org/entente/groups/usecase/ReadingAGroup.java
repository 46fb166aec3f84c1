package org.entente.groups.usecase;

import java.util.Optional;
import org.entente.core.Actor;
import org.entente.database.ActorTransactions;
import org.entente.groups.Groups;
import org.entente.groups.model.GroupStore;
import org.entente.groups.model.Roster;
import org.springframework.stereotype.Component;

/** Reads, with the actor's own eyes, what the rules of a group decide by. */
@Component
public class ReadingAGroup {

    private final Groups groups;
    private final GroupStore store;
    private final ActorTransactions transactions;

    ReadingAGroup(Groups groups, GroupStore store, ActorTransactions transactions) {
        this.groups = groups;
        this.store = store;
        this.transactions = transactions;
    }

    /** Everybody who ever belonged to the group or chaired it; empty if the group does not exist for the actor. */
    public Optional<Roster> roster(Actor actor, String slug) {
        return transactions.call(
                actor,
                () -> groups.bySlug(actor, slug)
                        .map(group ->
                                new Roster(group, store.memberships(group.id()), store.chairmanships(group.id()))));
    }
}
