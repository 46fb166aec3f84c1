package org.entente.texts.usecase;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.Actor;
import org.entente.core.BrokenInvariant;
import org.entente.core.Ids;
import org.entente.core.Language;
import org.entente.texts.model.Correction;
import org.entente.texts.model.FrozenVersion;
import org.entente.texts.model.Readiness;
import org.entente.texts.model.StateNames;
import org.entente.texts.model.TextStore;
import org.entente.texts.model.Version;
import org.entente.texts.model.VersionStore;
import org.springframework.stereotype.Component;

/** Puts right a slip in one language of an issued version (SYM-04). Whether it may be is for the silence to say. */
@Component
class CorrectingAVersion {

    private final TextStore texts;
    private final VersionStore versions;
    private final StateNames names;

    CorrectingAVersion(TextStore texts, VersionStore versions, StateNames names) {
        this.texts = texts;
        this.versions = versions;
        this.names = names;
    }

    Optional<Correction> correction(UUID versionId, UUID paragraphId, Language language, String words, Instant at) {
        var version = versions.version(versionId).filter(Version::isFrozen);
        var issue = version.map(Version::issue);
        if (issue.isEmpty() || !issue.get().sha256().containsKey(language)) {
            return Optional.empty();
        }
        var text = texts.text(version.get().textId()).orElseThrow();
        var sheet = versions.sheet(versionId).words();
        return sheet.paragraph(paragraphId)
                .flatMap(paragraph -> paragraph.in(language))
                .map(before -> {
                    var corrected = sheet.wording(paragraphId, language, words);
                    var readiness = Readiness.of(corrected, text.languages(), names);
                    var next = IssuingAVersion.issue(
                            corrected, text.kind(), issue.get().symbol().reissued(), readiness, at);
                    var frozen = new FrozenVersion(
                            text.id(),
                            Ids.next(),
                            version.get().number() + 1,
                            next.symbol().toString(),
                            next.sha256(),
                            next.concordant(),
                            next.sha256().keySet(),
                            corrected);
                    return new Correction(frozen, next, versionId, paragraphId, language, before, words);
                });
    }

    void keep(Correction correction, Actor by, Instant at) {
        var text = texts.locked(correction.version().textId()).orElseThrow();
        var last = versions.versions(text.id()).getLast();
        if (!last.id().equals(correction.basedOn())) {
            throw new BrokenInvariant("texts.not-the-latest", Map.of("version", correction.basedOn()));
        }
        var version = new Version(
                correction.version().versionId(),
                text.id(),
                text.audienceId(),
                last.number() + 1,
                last.id(),
                null,
                null);
        versions.open(version, text.languages(), at);
        versions.arrange(version, versions.sheet(last.id()).words());
        versions.copyWordings(last, version);
        versions.word(version, correction.paragraphId(), correction.language(), correction.words(), by, at);
        versions.issue(version, correction.issue());
    }
}
