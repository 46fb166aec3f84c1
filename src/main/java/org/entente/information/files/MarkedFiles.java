package org.entente.information.files;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.entente.core.Actor;
import org.entente.core.Language;
import org.entente.core.LocalizedText;
import org.entente.database.ActorTransactions;
import org.entente.groups.Groups;
import org.entente.groups.Standing;
import org.entente.information.MarkedThing;
import org.entente.information.MarkedThing.Reach;
import org.entente.information.MarkedThings;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Files as what carries a marking of its own; asked after the items that they hang on, which are asked for more often. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class MarkedFiles implements MarkedThings {

    private final AttachedFiles files;
    private final Groups groups;
    private final ActorTransactions transactions;

    MarkedFiles(AttachedFiles files, Groups groups, ActorTransactions transactions) {
        this.files = files;
        this.groups = groups;
        this.transactions = transactions;
    }

    @Override
    public Optional<MarkedThing> read(Actor actor, UUID id, Clock clock) {
        return transactions.call(actor, () -> seen(actor, id).map(seen -> thing(actor, seen)));
    }

    @Override
    public <T> Optional<T> act(Actor actor, UUID id, Clock clock, Function<MarkedThing, T> work) {
        return transactions.asServiceWhere(actor, () -> seen(actor, id), seen -> {
            var held = files.hold(id).orElseThrow();
            return work.apply(thing(actor, new Seen(held, seen.standing())));
        });
    }

    @Override
    public <T> Optional<T> follow(UUID id, Clock clock, Function<MarkedThing, T> work) {
        return files.hold(id)
                .map(file -> new Seen(file, new Standing(groups.group(file.groupId()), false, false)))
                .map(seen -> work.apply(thing(Actor.platform(), seen)));
    }

    /** What it hangs on may be. */
    @Override
    public boolean isUnderSilence(UUID id) {
        return false;
    }

    @Override
    public void readBy(MarkedThing thing, UUID audienceId) {
        files.readBy(thing.id(), audienceId);
    }

    private record Seen(AttachedFile file, Standing standing) {}

    private Optional<Seen> seen(Actor actor, UUID id) {
        return files.find(id)
                .flatMap(file -> groups.standing(actor, file.groupId()).map(standing -> new Seen(file, standing)));
    }

    /** Those speak for the source who may bind the State that attached it. */
    static boolean speaksFor(Actor actor, AttachedFile file) {
        return actor.actsFor(file.originator()) && actor.mayCommit();
    }

    private static MarkedThing thing(Actor actor, Seen seen) {
        var file = seen.file();
        return new MarkedThing(
                actor,
                file.id(),
                file.placeId(),
                file.audienceId(),
                seen.standing().group(),
                new LocalizedText(Map.of(Language.EN, file.name())),
                file.path(),
                file.originator(),
                Set.of(file.originator()),
                false,
                speaksFor(actor, file),
                false,
                false,
                file.isRecalled() ? Reach.RECALLED : Reach.GROUP,
                Set.of());
    }
}
