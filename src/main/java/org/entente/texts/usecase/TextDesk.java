package org.entente.texts.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.entente.core.Actor;
import org.entente.database.ActorTransactions;
import org.entente.groups.Group;
import org.entente.groups.Groups;
import org.entente.groups.Membership;
import org.entente.texts.model.Participant;
import org.entente.texts.model.Text;
import org.entente.texts.model.TextStore;
import org.entente.texts.model.VersionStore;
import org.springframework.stereotype.Component;

/**
 * The way to every text: it must be there for the actor, as must its group. For an act it is held for the time of the
 * act, which then writes as the service; nothing is decided on rows that the actor could not read.
 */
@Component
class TextDesk {

    private final Groups groups;
    private final TextStore texts;
    private final VersionStore versions;
    private final ActorTransactions transactions;

    TextDesk(Groups groups, TextStore texts, VersionStore versions, ActorTransactions transactions) {
        this.groups = groups;
        this.texts = texts;
        this.versions = versions;
        this.transactions = transactions;
    }

    /** Answers the work, or nothing where the text is not there for the actor. */
    <T> Optional<T> act(Actor actor, UUID textId, Clock clock, Function<Dossier, T> work) {
        return transactions.call(
                actor,
                () -> texts.text(textId)
                        .flatMap(text -> groups.visibleTo(actor, text.groupId()))
                        .map(group -> transactions.asService(() ->
                                work.apply(dossier(actor, texts.locked(textId).orElseThrow(), group, clock)))));
    }

    /** Answers the work, which sees no more than the actor does. */
    <T> Optional<T> read(Actor actor, UUID textId, Clock clock, Function<Dossier, T> work) {
        return transactions.call(
                actor,
                () -> texts.text(textId)
                        .flatMap(text -> groups.visibleTo(actor, text.groupId())
                                .map(group -> work.apply(dossier(actor, text, group, clock)))));
    }

    /** The actor's rights in a group today. */
    Participant participant(Actor actor, Group group, Clock clock) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var fullRights = groups.members(group.id(), today).stream()
                .filter(Membership::fullRights)
                .anyMatch(member -> actor.actsFor(member.party()));
        var chairs = actor.ifParty()
                .map(party -> groups.chairs(party, group.id(), today))
                .orElse(false);
        return new Participant(actor, fullRights, chairs);
    }

    private Dossier dossier(Actor actor, Text text, Group group, Clock clock) {
        return new Dossier(
                text,
                versions.versions(text.id()),
                group,
                groups.chapter(text.chapterId()),
                participant(actor, group, clock));
    }
}
