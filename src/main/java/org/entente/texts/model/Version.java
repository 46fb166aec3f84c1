package org.entente.texts.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.entente.core.Language;
import org.jspecify.annotations.Nullable;

/**
 * One version of a text. Its words are open until it is issued and never change afterwards.
 *
 * @param number counts the versions of the text from one
 * @param basedOn the version whose words it began with
 */
public record Version(
        UUID id,
        UUID textId,
        UUID audienceId,
        int number,
        @Nullable UUID basedOn,
        @Nullable Issue issue,
        @Nullable Adoption adoption) {

    /**
     * The freezing of a version under a symbol.
     *
     * @param sha256 of the canonical form, by language
     * @param sha256OfAll of all languages together, as {@link CanonicalForm#sha256(Map)} makes it
     */
    public record Issue(
            Symbol symbol, Instant at, Map<Language, String> sha256, String sha256OfAll, boolean concordant) {

        public Issue {
            sha256 = Map.copyOf(sha256);
        }
    }

    /** @param on the local date of adoption at the duty station (SIL-23) */
    public record Adoption(Symbol number, LocalDate on, Instant at) {}

    public boolean isFrozen() {
        return issue != null;
    }

    /** The symbol that names the version best: the number of the adopted text, else the symbol of its issue. */
    public @Nullable Symbol symbol() {
        if (adoption != null) {
            return adoption.number();
        }
        return issue == null ? null : issue.symbol();
    }
}
