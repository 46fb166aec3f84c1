package org.entente.texts.usecase;

import java.util.List;
import org.entente.core.Actor;
import org.entente.database.ActorTransactions;
import org.entente.groups.Group;
import org.entente.groups.Groups;
import org.entente.notices.AwaitingAct;
import org.entente.notices.AwaitingAct.Tone;
import org.entente.notices.AwaitingActs;
import org.entente.texts.model.FrozenVersion;
import org.entente.texts.model.SilenceState;
import org.entente.texts.model.SilenceStore;
import org.entente.texts.model.TextsForSilence;
import org.entente.web.MessageCatalogue;
import org.entente.web.Messages;
import org.springframework.stereotype.Component;

/** What of silence awaits a State today: every procedure that still runs in its groups. */
@Component
class SilenceAwaiting implements AwaitingActs {

    private final ActorTransactions transactions;
    private final Groups groups;
    private final TextsForSilence texts;
    private final SilenceStore store;
    private final MessageCatalogue messages;

    SilenceAwaiting(
            ActorTransactions transactions,
            Groups groups,
            TextsForSilence texts,
            SilenceStore store,
            MessageCatalogue messages) {
        this.transactions = transactions;
        this.groups = groups;
        this.texts = texts;
        this.store = store;
        this.messages = messages;
    }

    @Override
    public List<AwaitingAct> awaiting(Actor actor) {
        return transactions.call(actor, () -> {
            var mine = groups.of(actor);
            return store.ofGroups(mine.stream().map(Group::id).toList()).stream()
                    .filter(listed -> listed.state().isRunning() || listed.state() == SilenceState.SETTLING)
                    .flatMap(listed -> mine.stream()
                            .filter(group -> group.id().equals(listed.groupId()))
                            .map(group -> act(actor, group, listed)))
                    .toList();
        });
    }

    private AwaitingAct act(Actor actor, Group group, SilenceStore.Listed listed) {
        var text = texts.summary(listed.textId()).orElseThrow();
        var m = messages.in(actor.language());
        return new AwaitingAct(
                text.title().in(actor.language()),
                text.title().languageFor(actor.language()),
                "/silence/" + listed.id(),
                group.name().in(actor.language()),
                texts.frozen(listed.versionId()).map(FrozenVersion::symbol).orElse(null),
                word(m, listed.state()),
                Tone.DUE,
                listed.expiresAt(),
                groups.chapter(text.chapterId()).zone());
    }

    private static String word(Messages m, SilenceState state) {
        return switch (state) {
            case ON_HOLD -> m.get("silence.state.on-hold");
            case SUSPENDED -> m.get("silence.state.suspended");
            case SETTLING -> m.get("silence.state.settling");
            default -> m.get("silence.state.open");
        };
    }
}
