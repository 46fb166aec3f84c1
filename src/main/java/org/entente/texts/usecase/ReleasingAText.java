package org.entente.texts.usecase;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.core.Actor;
import org.entente.core.Ids;
import org.entente.database.Audiences;
import org.entente.groups.Chapter;
import org.entente.groups.Groups;
import org.entente.information.Markings;
import org.entente.information.Tlp;
import org.entente.record.Authorship;
import org.entente.texts.TextAct;
import org.entente.texts.TextReleased;
import org.entente.texts.model.Release;
import org.entente.texts.model.ReleaseStore;
import org.entente.texts.model.Stage;
import org.entente.texts.model.Step;
import org.entente.texts.model.Text;
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
    private final Groups groups;
    private final TextStore texts;
    private final VersionStore versions;
    private final ReleaseStore releases;
    private final Audiences audiences;
    private final Markings markings;
    private final ApplicationEventPublisher events;

    ReleasingAText(
            TextDesk desk,
            Groups groups,
            TextStore texts,
            VersionStore versions,
            ReleaseStore releases,
            Audiences audiences,
            Markings markings,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.groups = groups;
        this.texts = texts;
        this.versions = versions;
        this.releases = releases;
        this.audiences = audiences;
        this.markings = markings;
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
        if (dossier.text().stage() == Stage.ADOPTED && !isClear(dossier.text())) {
            return TextOutcome.refused(TextRefusal.NOT_CLEAR);
        }
        var adopted = dossier.versions().stream()
                .flatMap(
                        version -> Optional.ofNullable(version.adoption())
                                .map(adoption -> write(dossier, version, adoption, clock))
                                .stream())
                .findFirst();
        return adopted.map(TextOutcome::done).orElse(TextOutcome.refused(TextRefusal.NOT_ADOPTED));
    }

    /** TLP-05. */
    private boolean isClear(Text text) {
        return markings.of(text.id()).tlp() == Tlp.CLEAR;
    }

    private Release write(Dossier dossier, Version version, Version.Adoption adoption, Clock clock) {
        var actor = dossier.participant().actor();
        var at = clock.instant();
        var title = versions.sheet(version.id()).words().title();
        var act = TextAct.by(actor, dossier.text(), version, title, dossier.group(), at);
        return write(act, dossier.chapter(), adoption, Step.by(actor, version, Stage.RELEASED, at, act.actId()));
    }

    /**
     * Makes an adopted text public because the group's practice says so, without anybody's doing; one that its source has
     * not marked for everyone waits for the chair.
     */
    void follow(Text text, Version version, Instant at) {
        var adoption = version.adoption();
        if (adoption == null || text.stage() == Stage.RELEASED || !isClear(text)) {
            return;
        }
        var title = versions.sheet(version.id()).words().title();
        var act = new TextAct(Authorship.ofPlatform(at), text, version, title, groups.group(text.groupId()));
        var step = new Step(Ids.next(), text.id(), version.id(), Stage.RELEASED, at, null, null, act.actId());
        write(act, groups.chapter(text.chapterId()), adoption, step);
    }

    private Release write(TextAct act, Chapter chapter, Version.Adoption adoption, Step step) {
        var release = new Release(
                shortId(),
                act.text().id(),
                act.version().id(),
                act.text().kind(),
                act.group().name(),
                chapter.city(),
                act.author().at(),
                act.actId());
        releases.add(release, audiences.everyone());
        texts.step(act.text(), step);
        events.publishEvent(new TextReleased(act, audiences.everyone(), release.shortId(), adoption));
        return release;
    }

    private static String shortId() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(index -> LETTERS.substring(index, index + 1))
                .collect(Collectors.joining());
    }
}
