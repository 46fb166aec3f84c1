package org.entente.texts.usecase;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.core.Actor;
import org.entente.groups.Chapter;
import org.entente.groups.Group;
import org.entente.groups.Groups;
import org.entente.notices.AwaitingAct;
import org.entente.notices.AwaitingAct.Tone;
import org.entente.texts.model.SilenceState;
import org.entente.texts.model.SilenceStore;
import org.entente.texts.model.TextSummary;
import org.entente.texts.model.TextsForSilence;
import org.entente.web.MessageCatalogue;
import org.entente.web.Messages;
import org.springframework.stereotype.Component;

/** What of silence awaits a State today: every procedure that still runs in its groups. */
@Component
class SilenceAwaiting {

    private final Groups groups;
    private final TextsForSilence texts;
    private final SilenceStore store;
    private final MessageCatalogue messages;

    SilenceAwaiting(Groups groups, TextsForSilence texts, SilenceStore store, MessageCatalogue messages) {
        this.groups = groups;
        this.texts = texts;
        this.store = store;
        this.messages = messages;
    }

    /** @param mine the groups of the actor, by identifier; within the transaction of the caller */
    List<AwaitingAct> awaiting(Actor actor, Map<UUID, Group> mine) {
        var running = store.awaiting(List.copyOf(mine.keySet()));
        var titles = titles(running);
        var chapters = groups.chapters(
                running.stream().map(SilenceStore.Listed::chapterId).toList());
        return running.stream()
                .map(listed -> act(
                        actor,
                        listed,
                        Objects.requireNonNull(mine.get(listed.groupId())),
                        Objects.requireNonNull(titles.get(listed.textId())),
                        Objects.requireNonNull(chapters.get(listed.chapterId()))))
                .toList();
    }

    private Map<UUID, TextSummary> titles(List<SilenceStore.Listed> running) {
        var ids = running.stream().map(SilenceStore.Listed::textId).distinct().toList();
        return texts.summaries(ids).stream().collect(Collectors.toMap(TextSummary::textId, Function.identity()));
    }

    private AwaitingAct act(Actor actor, SilenceStore.Listed listed, Group group, TextSummary text, Chapter chapter) {
        var m = messages.in(actor.language());
        return new AwaitingAct(
                text.title().in(actor.language()),
                text.title().languageFor(actor.language()),
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
