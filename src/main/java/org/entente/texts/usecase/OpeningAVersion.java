package org.entente.texts.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.texts.model.Stage;
import org.entente.texts.model.Step;
import org.entente.texts.model.Text;
import org.entente.texts.model.TextOutcome;
import org.entente.texts.model.TextRefusal;
import org.entente.texts.model.TextStore;
import org.entente.texts.model.Version;
import org.entente.texts.model.VersionStore;
import org.springframework.stereotype.Component;

/** The penholder, or the chair, opens a new version with the words of the last one issued. */
@Component
public class OpeningAVersion {

    private final TextDesk desk;
    private final TextStore texts;
    private final VersionStore versions;

    OpeningAVersion(TextDesk desk, TextStore texts, VersionStore versions) {
        this.desk = desk;
        this.texts = texts;
        this.versions = versions;
    }

    public TextOutcome<Version> open(Actor actor, UUID textId, Clock clock) {
        return desk.act(actor, textId, clock, dossier -> decide(dossier, clock))
                .orElse(TextOutcome.refused(TextRefusal.NO_SUCH_TEXT));
    }

    private TextOutcome<Version> decide(Dossier dossier, Clock clock) {
        var text = dossier.text();
        var participant = dossier.participant();
        if (!participant.mayWrite(text.penholder()) && !participant.runsGroup()) {
            return TextOutcome.refused(TextRefusal.NOT_PENHOLDER);
        }
        return switch (text.stage()) {
            case DRAFT, NEGOTIATION -> TextOutcome.refused(TextRefusal.VERSION_OPEN);
            case UNDER_SILENCE -> TextOutcome.refused(TextRefusal.UNDER_SILENCE);
            case ADOPTED, RELEASED -> TextOutcome.refused(TextRefusal.ALREADY_ADOPTED);
            case RECALLED -> TextOutcome.refused(TextRefusal.ALREADY_RECALLED);
            case ISSUED, SILENCE_BROKEN, SILENCE_ENDED ->
                TextOutcome.done(write(participant.actor(), text, dossier.latest(), clock.instant()));
        };
    }

    /** Copies the words; the paragraphs keep their identifiers (NUM-01). */
    Version write(Actor actor, Text text, Version last, Instant at) {
        var version = new Version(Ids.next(), text.id(), text.audienceId(), last.number() + 1, last.id(), null, null);
        versions.open(version, text.languages(), at);
        versions.arrange(version, versions.sheet(last.id()).words());
        versions.copyWordings(last, version);
        texts.step(text, Step.by(actor, version, Stage.NEGOTIATION, at, null));
        return version;
    }
}
