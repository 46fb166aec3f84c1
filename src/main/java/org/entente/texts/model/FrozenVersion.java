package org.entente.texts.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.core.Language;
import org.jspecify.annotations.Nullable;

/**
 * A version whose words can no longer change: what a silence procedure stands on (SIL-01).
 *
 * @param number counts the versions of the text from one
 * @param symbol the symbol under which the version was issued, as printed; the same for every language
 * @param sha256ByLanguage lower-case hexadecimal SHA-256 of the canonical form in each frozen language
 * @param concordant whether the concordance check found no error between the languages (LNG-01)
 * @param languages every language that was frozen with the version
 */
public record FrozenVersion(
        UUID textId,
        UUID versionId,
        int number,
        @Nullable String symbol,
        Map<Language, String> sha256ByLanguage,
        boolean concordant,
        Set<Language> languages,
        Words words) {

    public FrozenVersion {
        sha256ByLanguage = Map.copyOf(sha256ByLanguage);
        languages = Set.copyOf(languages);
    }

    /** Labels of the paragraphs that still hold a bracket, such as {@code OP2}; empty for a clean text. */
    public List<String> openPoints() {
        return words.openLabels();
    }
}
