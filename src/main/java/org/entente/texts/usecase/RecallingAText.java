package org.entente.texts.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.PartyCode;
import org.entente.database.ActorTransactions;
import org.entente.database.Audiences;
import org.entente.information.EndingRequests;
import org.entente.information.Markings;
import org.entente.information.files.Destructions;
import org.entente.information.files.Holder;
import org.entente.notices.Notice;
import org.entente.notices.Notices;
import org.entente.texts.TextAct;
import org.entente.texts.TextDestructionConfirmed;
import org.entente.texts.TextRecalled;
import org.entente.texts.model.SilenceStore;
import org.entente.texts.model.Stage;
import org.entente.texts.model.Step;
import org.entente.texts.model.Text;
import org.entente.texts.model.TextOutcome;
import org.entente.texts.model.TextRefusal;
import org.entente.texts.model.TextStore;
import org.entente.texts.model.VersionStore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The source takes a text back from everybody at once, openly; those who took it along say what became of it. */
@Component
public class RecallingAText {

    private final TextDesk desk;
    private final TextStore texts;
    private final VersionStore versions;
    private final SilenceStore silences;
    private final Destructions destructions;
    private final EndingRequests ending;
    private final Markings markings;
    private final Audiences audiences;
    private final Notices notices;
    private final ActorTransactions transactions;
    private final ApplicationEventPublisher events;

    RecallingAText(
            TextDesk desk,
            TextStore texts,
            VersionStore versions,
            SilenceStore silences,
            Destructions destructions,
            EndingRequests ending,
            Markings markings,
            Audiences audiences,
            Notices notices,
            ActorTransactions transactions,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.texts = texts;
        this.versions = versions;
        this.silences = silences;
        this.destructions = destructions;
        this.ending = ending;
        this.markings = markings;
        this.audiences = audiences;
        this.notices = notices;
        this.transactions = transactions;
        this.events = events;
    }

    /**
     * What is left of a text that was recalled.
     *
     * @param holders the States that took it along and what they say of it now; for its source alone
     * @param owesDestruction whether the actor may say that nothing of it is left with its State
     */
    public record Tombstone(List<Holder> holders, boolean owesDestruction) {}

    /** Nothing where the text was not recalled. */
    public Optional<Tombstone> tombstone(Actor actor, Text text, boolean speaksForIt, Instant at) {
        return text.stage() != Stage.RECALLED
                ? Optional.empty()
                : Optional.of(new Tombstone(
                        speaksForIt
                                ? destructions.holders(actor, text.groupId(), text.id(), source(text), at)
                                : List.of(),
                        !speaksForIt && destructions.owes(actor, text.id(), source(text))));
    }

    /** A launch of silence on the text waits until it is recalled, and the other way round: each sees what the other did. */
    public TextOutcome<Text> recall(Actor actor, UUID textId, Clock clock) {
        return transactions
                .call(actor, () -> {
                    desk.read(actor, textId, clock, dossier -> dossier.latest().id())
                            .ifPresent(silences::claim);
                    return desk.act(actor, textId, clock, dossier -> decide(dossier, clock));
                })
                .orElse(TextOutcome.refused(TextRefusal.NO_SUCH_TEXT));
    }

    private TextOutcome<Text> decide(Dossier dossier, Clock clock) {
        var text = dossier.text();
        var participant = dossier.participant();
        if (!participant.speaksFor(text.penholder())) {
            return TextOutcome.refused(
                    participant.mayWrite(text.penholder())
                            ? TextRefusal.NOT_HEAD_OF_MISSION
                            : TextRefusal.NOT_PENHOLDER);
        }
        return against(text)
                .<TextOutcome<Text>>map(TextOutcome::refused)
                .orElseGet(() -> TextOutcome.done(write(dossier, clock)));
    }

    private Optional<TextRefusal> against(Text text) {
        return switch (text.stage()) {
            case DRAFT -> Optional.of(TextRefusal.NOT_SHARED);
            case UNDER_SILENCE -> Optional.of(TextRefusal.UNDER_SILENCE);
            case ADOPTED, RELEASED -> Optional.of(TextRefusal.ALREADY_ADOPTED);
            case RECALLED -> Optional.of(TextRefusal.ALREADY_RECALLED);
            case NEGOTIATION, ISSUED, SILENCE_BROKEN, SILENCE_ENDED ->
                isAwaited(text) ? Optional.of(TextRefusal.UNDER_SILENCE) : Optional.empty();
        };
    }

    /** Whether a procedure on it waits to be launched. */
    private boolean isAwaited(Text text) {
        return silences.ofText(text.id()).stream()
                .flatMap(listed -> silences.find(listed.id()).stream())
                .anyMatch(silence -> !silence.procedure().state().isClosed());
    }

    private Text write(Dossier dossier, Clock clock) {
        var text = dossier.text();
        var at = clock.instant();
        var act = act(dossier, text, at);
        texts.step(text, Step.by(dossier.participant().actor(), dossier.latest(), Stage.RECALLED, at, act.actId()));
        texts.hideWords(text);
        ending.recalled(text.id(), at);
        events.publishEvent(new TextRecalled(act));
        var holders = destructions.toTell(text.id(), source(text), text.groupId(), at);
        tell(dossier, holders, "texts.notice.recalled.subject", "texts.notice.recalled.body", clock);
        return text;
    }

    /** Says for the actor's State that nothing of a recalled text is left with it. */
    public TextOutcome<Text> confirmDestruction(Actor actor, UUID textId, Clock clock) {
        return desk.act(actor, textId, clock, dossier -> decideDestruction(dossier, clock))
                .orElse(TextOutcome.refused(TextRefusal.NO_SUCH_TEXT));
    }

    private TextOutcome<Text> decideDestruction(Dossier dossier, Clock clock) {
        var text = dossier.text();
        var actor = dossier.participant().actor();
        if (text.stage() != Stage.RECALLED || !actor.mayCommit()) {
            return TextOutcome.refused(TextRefusal.NO_SUCH_TEXT);
        }
        if (!destructions.owes(actor, text.id(), source(text))) {
            return TextOutcome.refused(TextRefusal.ALREADY_CONFIRMED);
        }
        var party = Objects.requireNonNull(actor.party());
        var both = audiences.createForParties(Set.of(party, source(text)));
        var act = act(dossier, text.readBy(both), clock.instant());
        destructions.add(text.id(), party, both, act.author().at(), act.actId());
        events.publishEvent(new TextDestructionConfirmed(act));
        var source = Set.of(source(text));
        tell(dossier, source, "texts.notice.destroyed.subject", "texts.notice.destroyed.body", clock);
        return TextOutcome.done(text);
    }

    private TextAct act(Dossier dossier, Text text, Instant at) {
        var title = versions.sheet(dossier.latest().id()).words().title();
        return TextAct.by(dossier.participant().actor(), text, dossier.latest(), title, dossier.group(), at);
    }

    private static PartyCode source(Text text) {
        return text.penholder().party();
    }

    /** Says no more than that it is a text of the group: what is red stands in no notice (TLP-04). */
    private void tell(Dossier dossier, Set<PartyCode> parties, String subjectKey, String bodyKey, Clock clock) {
        if (!parties.isEmpty()) {
            var text = dossier.text();
            Map<String, Object> arguments = Map.of("group", dossier.group().shortName());
            var notice = new Notice(subjectKey, bodyKey, arguments, "/texts/" + text.id(), parties, false, text.id());
            notices.serve(notice.labelled(markings.of(text.id()).tlp().label()), clock);
        }
    }
}
