package org.entente.texts.usecase;

import java.time.Clock;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.information.Markings;
import org.entente.texts.TextAct;
import org.entente.texts.TextShared;
import org.entente.texts.model.Participant;
import org.entente.texts.model.Stage;
import org.entente.texts.model.Step;
import org.entente.texts.model.Text;
import org.entente.texts.model.TextOutcome;
import org.entente.texts.model.TextRefusal;
import org.entente.texts.model.TextStore;
import org.entente.texts.model.VersionStore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The penholder puts a draft before the group. There is no way back: who has read it has read it. */
@Component
public class SharingAText {

    private final TextDesk desk;
    private final TextStore texts;
    private final VersionStore versions;
    private final Markings markings;
    private final ApplicationEventPublisher events;

    SharingAText(
            TextDesk desk,
            TextStore texts,
            VersionStore versions,
            Markings markings,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.texts = texts;
        this.versions = versions;
        this.markings = markings;
        this.events = events;
    }

    public TextOutcome<Text> share(Actor actor, UUID textId, Clock clock) {
        return desk.act(actor, textId, clock, dossier -> decide(dossier, clock))
                .orElse(TextOutcome.refused(TextRefusal.NO_SUCH_TEXT));
    }

    private static TextRefusal refusal(Participant participant, Text text) {
        if (!participant.mayWrite(text.penholder())) {
            return TextRefusal.NOT_PENHOLDER;
        }
        return participant.actor().mayCommit() ? TextRefusal.NOT_A_MEMBER : TextRefusal.NOT_HEAD_OF_MISSION;
    }

    private TextOutcome<Text> decide(Dossier dossier, Clock clock) {
        var text = dossier.text();
        var participant = dossier.participant();
        if (!participant.mayShare(text.penholder())) {
            return TextOutcome.refused(refusal(participant, text));
        }
        if (text.stage() != Stage.DRAFT) {
            return TextOutcome.refused(TextRefusal.ALREADY_SHARED);
        }
        var at = clock.instant();
        var title = versions.sheet(dossier.latest().id()).words().title();
        var marking = markings.shared(text.id(), text.audienceId(), participant.actor(), at);
        var shared = text.readBy(
                markings.audienceOf(marking, dossier.group(), text.penholder().party(), at));
        var act = TextAct.by(participant.actor(), shared, dossier.latest(), title, dossier.group(), at);
        texts.readBy(text, shared.audienceId());
        markings.readBy(text.id(), shared.audienceId());
        texts.step(text, Step.by(participant.actor(), dossier.latest(), Stage.NEGOTIATION, at, act.actId()));
        events.publishEvent(new TextShared(act));
        return TextOutcome.done(shared);
    }
}
