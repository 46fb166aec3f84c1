package org.entente.texts.usecase;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.groups.Chapter;
import org.entente.groups.Group;
import org.entente.groups.Groups;
import org.entente.notices.AwaitingAct;
import org.entente.notices.AwaitingAct.Tone;
import org.entente.texts.model.SilenceState;
import org.entente.texts.model.SilenceStore;
import org.entente.web.MessageCatalogue;
import org.entente.web.Messages;
import org.springframework.stereotype.Component;

/** What of silence awaits a State today: every procedure that still runs in its groups. */
@Component
class SilenceAwaiting {

    private final Groups groups;
    private final SilenceStore store;
    private final MessageCatalogue messages;

    SilenceAwaiting(Groups groups, SilenceStore store, MessageCatalogue messages) {
        this.groups = groups;
        this.store = store;
        this.messages = messages;
    }

    /** @param mine the groups of the actor, by identifier; within the transaction of the caller */
    List<AwaitingAct> awaiting(Actor actor, Map<UUID, Group> mine) {
        var running = store.awaiting(List.copyOf(mine.keySet()));
        var chapters = groups.chapters(
                running.stream().map(SilenceStore.Listed::chapterId).toList());
        return running.stream()
                .map(listed -> act(
                        actor,
                        listed,
                        Objects.requireNonNull(mine.get(listed.groupId())),
                        Objects.requireNonNull(chapters.get(listed.chapterId()))))
                .toList();
    }

    private AwaitingAct act(Actor actor, SilenceStore.Listed listed, Group group, Chapter chapter) {
        var m = messages.in(actor.language());
        return new AwaitingAct(
                listed.title().in(actor.language()),
                listed.title().languageFor(actor.language()),
                "/silence/" + listed.id(),
                group.name().in(actor.language()),
                listed.symbol(),
                word(m, listed.state()),
                Tone.DUE,
                listed.expiresAt(),
                chapter.zone());
    }

    private static String word(Messages m, SilenceState state) {
        return switch (state) {
            case PROPOSED -> m.get("silence.state.proposed");
            case ON_HOLD -> m.get("silence.state.on-hold");
            case SUSPENDED -> m.get("silence.state.suspended");
            case SETTLING -> m.get("silence.state.settling");
            default -> m.get("silence.state.open");
        };
    }
}
