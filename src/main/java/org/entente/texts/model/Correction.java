package org.entente.texts.model;

import java.util.Objects;
import java.util.UUID;
import org.entente.core.Language;

/**
 * A slip in one language of an issued version, put right: the version that would be issued in its place, under the same
 * symbol with one asterisk more (SYM-04). Not kept until it is {@linkplain TextsForSilence#keep kept}.
 *
 * @param version what the corrected version would be
 * @param issue its freezing
 * @param basedOn the version that is corrected
 * @param before the paragraph's words in that version
 */
public record Correction(
        FrozenVersion version,
        Version.Issue issue,
        UUID basedOn,
        UUID paragraphId,
        Language language,
        String before,
        String words) {

    public boolean changesNothing() {
        return Objects.equals(before, words);
    }
}
