package org.entente.texts.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.core.Actor;
import org.entente.core.LocalizedText;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.groups.Groups;
import org.entente.information.MarkedThing;
import org.entente.information.MarkedThing.Reach;
import org.entente.information.MarkedThings;
import org.entente.texts.model.SilenceStore;
import org.entente.texts.model.Stage;
import org.entente.texts.model.Text;
import org.entente.texts.model.TextStore;
import org.entente.texts.model.VersionStore;
import org.springframework.stereotype.Component;

/** Texts as what carries a marking. */
@Component
class MarkedTexts implements MarkedThings {

    private final TextDesk desk;
    private final TextStore texts;
    private final VersionStore versions;
    private final SilenceStore silences;
    private final Groups groups;
    private final ActorTransactions transactions;

    MarkedTexts(
            TextDesk desk,
            TextStore texts,
            VersionStore versions,
            SilenceStore silences,
            Groups groups,
            ActorTransactions transactions) {
        this.desk = desk;
        this.texts = texts;
        this.versions = versions;
        this.silences = silences;
        this.groups = groups;
        this.transactions = transactions;
    }

    @Override
    public Optional<MarkedThing> read(Actor actor, UUID id, Clock clock) {
        return desk.read(actor, id, clock, dossier -> thing(dossier, Set.of(), TextDesk.day(clock)));
    }

    /** A launch of silence on the text waits until it is marked, and the other way round: each sees what the other did. */
    @Override
    public <T> Optional<T> act(Actor actor, UUID id, Clock clock, Function<MarkedThing, T> work) {
        return transactions.call(actor, () -> {
            desk.read(actor, id, clock, dossier -> dossier.latest().id()).ifPresent(silences::claim);
            return desk.act(
                    actor,
                    id,
                    clock,
                    dossier -> work.apply(thing(dossier, entitled(dossier.text()), TextDesk.day(clock))));
        });
    }

    /** Claimed before it is held, as by every act: two that come at once never wait for each other. */
    @Override
    public <T> Optional<T> follow(UUID id, Clock clock, Function<MarkedThing, T> work) {
        var known = versions.versions(id);
        if (!known.isEmpty()) {
            silences.claim(known.getLast().id());
        }
        return desk.follow(id, dossier -> work.apply(thing(dossier, entitled(dossier.text()), TextDesk.day(clock))));
    }

    @Override
    public boolean isUnderSilence(UUID id) {
        return texts.text(id)
                .filter(text -> text.stage() == Stage.UNDER_SILENCE)
                .isPresent();
    }

    @Override
    public void readBy(MarkedThing thing, UUID audienceId) {
        texts.readBy(texts.text(thing.id()).orElseThrow(), audienceId);
    }

    private MarkedThing thing(Dossier dossier, Set<PartyCode> entitled, LocalDate day) {
        var text = dossier.text();
        return new MarkedThing(
                dossier.participant().actor(),
                text.id(),
                text.id(),
                text.audienceId(),
                dossier.group(),
                new LocalizedText(versions.sheet(dossier.latest().id()).words().title()),
                "/texts/" + text.id(),
                text.penholder().party(),
                speakers(dossier, day),
                isOfChair(text),
                dossier.mayMark(),
                dossier.mayAttach(),
                text.stage() == Stage.UNDER_SILENCE,
                reach(text.stage()),
                entitled);
    }

    /** Of a text of the chair, or of the group once it is adopted, whoever chairs that day. */
    private Set<PartyCode> speakers(Dossier dossier, LocalDate day) {
        var text = dossier.text();
        return isOfChair(text)
                ? Set.copyOf(groups.chairs(text.groupId(), day))
                : Set.of(text.penholder().party());
    }

    private static boolean isOfChair(Text text) {
        return text.penholder().forChair() || text.stage().isAdopted();
    }

    private static Reach reach(Stage stage) {
        return switch (stage) {
            case DRAFT -> Reach.MISSION;
            case NEGOTIATION, ISSUED, UNDER_SILENCE, SILENCE_BROKEN, SILENCE_ENDED, ADOPTED -> Reach.GROUP;
            case RECALLED -> Reach.RECALLED;
            case RELEASED -> Reach.EVERYONE;
        };
    }

    /** Those that may object to what is under silence now; read as the service, for the facts are its own. */
    private Set<PartyCode> entitled(Text text) {
        return text.stage() != Stage.UNDER_SILENCE
                ? Set.of()
                : silences.ofText(text.id()).stream()
                        .flatMap(listed -> silences.find(listed.id()).stream())
                        .filter(silence -> !silence.procedure().state().isClosed())
                        .flatMap(silence -> silence.procedure().entitled().stream())
                        .collect(Collectors.toSet());
    }
}
