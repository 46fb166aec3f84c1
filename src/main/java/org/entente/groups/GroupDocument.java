package org.entente.groups;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.core.Language;
import org.entente.core.LocalizedText;
import org.entente.core.PartyCode;

/**
 * A version of a document on which a group rests (GRP-16).
 *
 * @param number of the version, from one
 * @param words plain paragraphs, with an empty line between them
 * @param party whose mission kept it
 */
public record GroupDocument(
        UUID id,
        UUID groupId,
        UUID audienceId,
        Kind kind,
        int number,
        LocalizedText words,
        PartyCode party,
        Instant at) {

    /** Which document it is; a group has one of each. */
    public enum Kind {
        CONCEPT_NOTE("concept-note"),
        TERMS_OF_REFERENCE("terms-of-reference");

        private final String slug;

        Kind(String slug) {
            this.slug = slug;
        }

        /** The last part of its address. */
        public String slug() {
            return slug;
        }

        public static Optional<Kind> of(String slug) {
            return Stream.of(values()).filter(kind -> kind.slug.equals(slug)).findFirst();
        }
    }

    public List<String> paragraphs(Language language) {
        return Stream.of(words.in(language).split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }
}
