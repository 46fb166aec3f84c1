package org.entente.texts.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.core.Actor;
import org.entente.core.BrokenInvariant;
import org.entente.core.Language;
import org.entente.texts.model.Correction;
import org.entente.texts.model.FrozenVersion;
import org.entente.texts.model.SilenceStanding;
import org.entente.texts.model.Stage;
import org.entente.texts.model.Step;
import org.entente.texts.model.Symbol;
import org.entente.texts.model.Text;
import org.entente.texts.model.TextStore;
import org.entente.texts.model.TextSummary;
import org.entente.texts.model.TextsForSilence;
import org.entente.texts.model.Version;
import org.entente.texts.model.VersionStore;
import org.springframework.stereotype.Component;

/** Brings a text to the stage that its silence procedure has brought it to. */
@Component
class FollowingSilence implements TextsForSilence {

    private final TextStore texts;
    private final VersionStore versions;
    private final OpeningAVersion opening;
    private final CorrectingAVersion correcting;
    private final ReleasingAText releasing;

    FollowingSilence(
            TextStore texts,
            VersionStore versions,
            OpeningAVersion opening,
            CorrectingAVersion correcting,
            ReleasingAText releasing) {
        this.texts = texts;
        this.versions = versions;
        this.opening = opening;
        this.correcting = correcting;
        this.releasing = releasing;
    }

    @Override
    public Optional<FrozenVersion> frozen(UUID versionId) {
        return frozen(List.of(versionId)).stream().findFirst();
    }

    @Override
    public List<FrozenVersion> frozen(List<UUID> versionIds) {
        var worded = versions.worded(versionIds);
        return versionIds.stream()
                .map(worded::get)
                .filter(Objects::nonNull)
                .flatMap(found -> Stream.ofNullable(found.version().issue())
                        .map(issue -> new FrozenVersion(
                                found.version().textId(),
                                found.version().id(),
                                found.version().number(),
                                issue.symbol().toString(),
                                issue.sha256(),
                                issue.concordant(),
                                issue.sha256().keySet(),
                                found.sheet().words())))
                .toList();
    }

    @Override
    public Optional<TextSummary> summary(UUID textId) {
        return summaries(List.of(textId)).stream().findFirst();
    }

    @Override
    public List<TextSummary> summaries(List<UUID> textIds) {
        return texts.summaries(textIds);
    }

    @Override
    public List<UUID> awaitingDecision(UUID groupId) {
        return texts.awaitingDecision(groupId);
    }

    @Override
    public boolean awaitsDecision(UUID versionId) {
        return versions.version(versionId)
                .filter(version -> versions.versions(version.textId()).getLast().equals(version))
                .flatMap(version -> texts.text(version.textId()))
                .filter(text -> text.stage() == Stage.ISSUED)
                .isPresent();
    }

    @Override
    public void stands(UUID versionId, SilenceStanding standing, Instant at) {
        var version = version(versionId);
        var stage = switch (standing) {
            case OPEN -> Stage.UNDER_SILENCE;
            case BROKEN -> Stage.SILENCE_BROKEN;
            case LAPSED, WITHDRAWN, SUPERSEDED -> Stage.SILENCE_ENDED;
        };
        texts.step(text(version), Step.follows(version, stage, at));
    }

    @Override
    public String adopted(UUID versionId, LocalDate adoptedOn, Instant at) {
        var version = version(versionId);
        var text = text(version);
        var issue = version.issue();
        if (issue == null || version.adoption() != null) {
            throw new BrokenInvariant("texts.not-adoptable", Map.of("version", versionId));
        }
        var head = issue.symbol().head();
        var year = adoptedOn.getYear();
        var number = Symbol.adopted(
                head,
                year,
                text.kind(),
                versions.nextNumber(head + "/" + text.kind().series(), year));
        versions.adopt(version, number, adoptedOn, at);
        texts.step(text, Step.follows(version, Stage.ADOPTED, at));
        return number.toString();
    }

    @Override
    public Optional<Correction> correction(
            UUID versionId, UUID paragraphId, Language language, String words, Instant at) {
        return correcting.correction(versionId, paragraphId, language, words, at);
    }

    @Override
    public void keep(Correction correction, Actor by, Instant at) {
        correcting.keep(correction, by, at);
    }

    @Override
    public void release(UUID versionId, Instant at) {
        var version = version(versionId);
        releasing.follow(text(version), version, at);
    }

    @Override
    public boolean isRecalled(UUID textId) {
        return texts.locked(textId)
                .filter(text -> text.stage() == Stage.RECALLED)
                .isPresent();
    }

    @Override
    public UUID newRevision(UUID textId, Actor by, Instant at) {
        var text = texts.locked(textId).orElseThrow(() -> noSuch(textId));
        var latest = versions.versions(textId).getLast();
        return latest.isFrozen() ? opening.write(by, text, latest, at).id() : latest.id();
    }

    private Version version(UUID versionId) {
        return versions.version(versionId).orElseThrow(() -> noSuch(versionId));
    }

    private Text text(Version version) {
        return texts.locked(version.textId()).orElseThrow(() -> noSuch(version.textId()));
    }

    private static BrokenInvariant noSuch(UUID id) {
        return new BrokenInvariant("texts.no-such-text", Map.of("id", id));
    }
}
