package org.entente.texts.usecase;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.core.Actor;
import org.entente.database.Audiences;
import org.entente.texts.TextAct;
import org.entente.texts.TextReleased;
import org.entente.texts.model.Release;
import org.entente.texts.model.ReleaseStore;
import org.entente.texts.model.Stage;
import org.entente.texts.model.Step;
import org.entente.texts.model.TextOutcome;
import org.entente.texts.model.TextRefusal;
import org.entente.texts.model.TextStore;
import org.entente.texts.model.Version;
import org.entente.texts.model.VersionStore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The chair makes an adopted text public, under an address that stays. */
@Component
public class ReleasingAText {

    /** Letters and digits that nobody takes for one another when an address is read aloud or copied by hand. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final TextDesk desk;
    private final TextStore texts;
    private final VersionStore versions;
    private final ReleaseStore releases;
    private final Audiences audiences;
    private final ApplicationEventPublisher events;

    ReleasingAText(
            TextDesk desk,
            TextStore texts,
            VersionStore versions,
            ReleaseStore releases,
            Audiences audiences,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.texts = texts;
        this.versions = versions;
        this.releases = releases;
        this.audiences = audiences;
        this.events = events;
    }

    public TextOutcome<Release> release(Actor actor, UUID textId, Clock clock) {
        return desk.act(actor, textId, clock, dossier -> decide(dossier, clock))
                .orElse(TextOutcome.refused(TextRefusal.NO_SUCH_TEXT));
    }

    private TextOutcome<Release> decide(Dossier dossier, Clock clock) {
        if (!dossier.participant().runsGroup()) {
            return TextOutcome.refused(TextRefusal.NOT_CHAIR);
        }
        if (dossier.text().stage() == Stage.RELEASED) {
            return TextOutcome.refused(TextRefusal.ALREADY_RELEASED);
        }
        var adopted = dossier.versions().stream()
                .flatMap(
                        version -> Optional.ofNullable(version.adoption())
                                .map(adoption -> write(dossier, version, adoption, clock))
                                .stream())
                .findFirst();
        return adopted.map(TextOutcome::done).orElse(TextOutcome.refused(TextRefusal.NOT_ADOPTED));
    }

    private Release write(Dossier dossier, Version version, Version.Adoption adoption, Clock clock) {
        var text = dossier.text();
        var actor = dossier.participant().actor();
        var at = clock.instant();
        var title = versions.sheet(version.id()).words().title();
        var act = TextAct.by(actor, text, version, title, dossier.group(), at);
        var release = new Release(
                shortId(),
                text.id(),
                version.id(),
                text.kind(),
                dossier.group().name(),
                dossier.chapter().city(),
                at,
                act.actId());
        releases.add(release, audiences.everyone());
        texts.step(text, Step.by(actor, version, Stage.RELEASED, at, act.actId()));
        events.publishEvent(new TextReleased(act, audiences.everyone(), release.shortId(), adoption));
        return release;
    }

    private static String shortId() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(index -> LETTERS.substring(index, index + 1))
                .collect(Collectors.joining());
    }
}
