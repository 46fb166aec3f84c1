package org.entente.texts.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.entente.core.Actor;
import org.entente.database.ActorTransactions;
import org.entente.groups.Groups;
import org.entente.groups.Standing;
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
        return transactions.asServiceWhere(
                actor,
                () -> texts.text(textId).flatMap(text -> groups.standing(actor, text.groupId(), day(clock))),
                standing -> work.apply(dossier(actor, texts.locked(textId).orElseThrow(), standing)));
    }

    /** Answers the work of the platform, within the service; nothing where there is no such text. */
    <T> Optional<T> follow(UUID textId, Function<Dossier, T> work) {
        return texts.locked(textId)
                .map(text -> work.apply(
                        dossier(Actor.platform(), text, new Standing(groups.group(text.groupId()), false, false))));
    }

    /** Answers the work, which sees no more than the actor does. */
    <T> Optional<T> read(Actor actor, UUID textId, Clock clock, Function<Dossier, T> work) {
        return transactions.call(
                actor,
                () -> texts.text(textId)
                        .flatMap(text -> groups.standing(actor, text.groupId(), day(clock))
                                .map(standing -> work.apply(dossier(actor, text, standing)))));
    }

    private Dossier dossier(Actor actor, Text text, Standing standing) {
        return new Dossier(
                text,
                versions.versions(text.id()),
                standing.group(),
                groups.chapter(text.chapterId()),
                participant(actor, standing));
    }

    /** The actor's rights in a group. */
    static Participant participant(Actor actor, Standing standing) {
        return new Participant(actor, standing.fullRights(), standing.chairs(), standing.mayPropose());
    }

    static LocalDate day(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
