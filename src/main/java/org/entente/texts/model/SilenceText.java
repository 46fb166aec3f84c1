package org.entente.texts.model;

import java.util.Map;
import java.util.UUID;
import org.entente.core.Language;

/** A text under silence, named by the hashes of its words. */
public record SilenceText(UUID textId, UUID versionId, Map<Language, String> sha256) {

    public SilenceText {
        sha256 = Map.copyOf(sha256);
    }

    public static SilenceText of(FrozenVersion version) {
        return new SilenceText(version.textId(), version.versionId(), version.sha256ByLanguage());
    }
}
