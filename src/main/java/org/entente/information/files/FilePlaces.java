package org.entente.information.files;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.entente.core.Actor;
import org.entente.core.Actor.Office;
import org.entente.database.ActorTransactions;
import org.entente.groups.Groups;
import org.entente.groups.Standing;
import org.entente.information.ChangingAMarking;
import org.springframework.stereotype.Component;

/** The way to what files hang on: it must be there for the actor. */
@Component
class FilePlaces {

    private final Groups groups;
    private final ChangingAMarking things;
    private final ActorTransactions transactions;

    FilePlaces(Groups groups, ChangingAMarking things, ActorTransactions transactions) {
        this.groups = groups;
        this.things = things;
        this.transactions = transactions;
    }

    Optional<FilePlace> find(Actor actor, UUID id, Clock clock) {
        return groups.standing(actor, id)
                .map(standing -> of(actor, standing))
                .or(() -> things.find(actor, id, clock).map(FilePlace::of));
    }

    /** What the file hangs on. */
    Optional<FilePlace> of(Actor actor, AttachedFile file, Clock clock) {
        return file.placeId().equals(file.groupId())
                ? groups.standing(actor, file.groupId()).map(standing -> of(actor, standing))
                : things.find(actor, file.placeId(), clock).map(FilePlace::of);
    }

    /** Holds an item that may be marked otherwise meanwhile, and does the work as the service. */
    <T> Optional<T> act(Actor actor, UUID id, Clock clock, Function<FilePlace, T> work) {
        return transactions
                .<Standing, T>asServiceWhere(
                        actor, () -> groups.standing(actor, id), standing -> work.apply(of(actor, standing)))
                .or(() -> things.hold(actor, id, clock, thing -> work.apply(FilePlace.of(thing))));
    }

    /** As a text may be proposed (GRP-12): by those whom the group lets, and by those who run it for its chair. */
    private static FilePlace of(Actor actor, Standing standing) {
        var proposes = actor.mayDraft() && standing.mayPropose() && actor.office() != Office.CHAIRS_OFFICE;
        return FilePlace.of(standing.group(), proposes || (actor.mayDraft() && standing.letsRun(actor)));
    }
}
