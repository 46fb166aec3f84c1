package org.entente.groups.usecase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.database.ActorTransactions;
import org.entente.groups.Body;
import org.entente.groups.Groups;
import org.entente.groups.Participation;
import org.entente.groups.Standing;
import org.entente.groups.model.BodyRoster;
import org.entente.groups.model.BodyStore;
import org.springframework.stereotype.Component;

/** Reads bodies with the actor's own eyes. */
@Component
public class ReadingBodies {

    private final Groups groups;
    private final BodyStore store;
    private final ActorTransactions transactions;

    ReadingBodies(Groups groups, BodyStore store, ActorTransactions transactions) {
        this.groups = groups;
        this.store = store;
        this.transactions = transactions;
    }

    /** The bodies of a group with everybody who ever took part in one of them. */
    public record Bodies(List<Body> bodies, List<Participation> participations) {

        public BodyRoster roster(Body body) {
            return new BodyRoster(
                    body,
                    participations.stream()
                            .filter(participation -> participation.bodyId().equals(body.id()))
                            .toList());
        }
    }

    /** Where the actor's party stands in the group, and the body. */
    public record Seen(Standing standing, BodyRoster roster) {}

    public List<Body> bodies(Actor actor, UUID groupId) {
        return transactions.call(actor, () -> store.bodies(groupId));
    }

    public Bodies of(Actor actor, UUID groupId) {
        return transactions.call(actor, () -> new Bodies(store.bodies(groupId), store.participations(groupId)));
    }

    /** Empty if the group or the body is not there for the actor. */
    public Optional<Seen> visibleTo(Actor actor, String group, String body) {
        return transactions.call(
                actor,
                () -> groups.standing(actor, group)
                        .flatMap(standing -> store.body(standing.group().id(), body)
                                .map(found -> new Seen(
                                        standing, new BodyRoster(found, store.participationsOf(found.id()))))));
    }
}
