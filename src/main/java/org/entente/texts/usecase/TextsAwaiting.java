package org.entente.texts.usecase;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.core.Actor;
import org.entente.core.LocalizedText;
import org.entente.database.ActorTransactions;
import org.entente.groups.Group;
import org.entente.groups.Groups;
import org.entente.groups.Standing;
import org.entente.notices.AwaitingAct;
import org.entente.notices.AwaitingAct.Tone;
import org.entente.notices.AwaitingActs;
import org.entente.texts.model.Listed;
import org.entente.texts.model.Stage;
import org.entente.texts.model.TextStore;
import org.entente.web.MessageCatalogue;
import org.springframework.stereotype.Component;

/** What of silence awaits a State, and of its texts the chair: to be put under silence once issued, to be released. */
@Component
class TextsAwaiting implements AwaitingActs {

    private final ActorTransactions transactions;
    private final Groups groups;
    private final TextStore texts;
    private final SilenceAwaiting silence;
    private final MessageCatalogue messages;
    private final Clock clock;

    TextsAwaiting(
            ActorTransactions transactions,
            Groups groups,
            TextStore texts,
            SilenceAwaiting silence,
            MessageCatalogue messages,
            Clock clock) {
        this.transactions = transactions;
        this.groups = groups;
        this.texts = texts;
        this.silence = silence;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public List<AwaitingAct> awaiting(Actor actor) {
        return transactions.call(actor, () -> {
            var standings = groups.standings(actor, TextDesk.day(clock));
            var acts = new ArrayList<>(silence.awaiting(actor, byId(standings.stream())));
            var run = byId(standings.stream().filter(standing -> standing.letsRun(actor)));
            if (!run.isEmpty()) {
                texts.awaitingChair(List.copyOf(run.keySet()))
                        .forEach(listed ->
                                acts.add(act(actor, listed, Objects.requireNonNull(run.get(listed.groupId())))));
            }
            return acts;
        });
    }

    private static Map<UUID, Group> byId(Stream<Standing> standings) {
        return standings.map(Standing::group).collect(Collectors.toMap(Group::id, Function.identity()));
    }

    private AwaitingAct act(Actor actor, Listed listed, Group group) {
        var m = messages.in(actor.language());
        var title = new LocalizedText(listed.titles());
        var issued = listed.stage() == Stage.ISSUED;
        return new AwaitingAct(
                title.in(actor.language()),
                title.languageFor(actor.language()),
                "/texts/" + listed.id(),
                group.name().in(actor.language()),
                listed.symbol(),
                issued ? m.get("texts.awaiting.issued") : m.get("texts.awaiting.adopted"),
                Tone.PLAIN,
                null,
                actor.zone());
    }
}
