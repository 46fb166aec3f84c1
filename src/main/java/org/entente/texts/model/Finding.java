package org.entente.texts.model;

import java.util.Map;
import java.util.UUID;
import org.entente.core.Language;

/**
 * Something that differs between a paragraph in one language and the same paragraph in the original (LNG-01).
 *
 * @param arguments the named arguments of the sentence that {@link Kind#key} names
 */
public record Finding(UUID paragraphId, Language language, Kind kind, Map<String, String> arguments) {

    /** Stands in the arguments where one of the languages has nothing of the kind. */
    public static final String NOTHING = "–";

    public Finding {
        arguments = Map.copyOf(arguments);
    }

    /** What differs, and whether it must be mended before the version may be frozen. */
    public enum Kind {
        MISSING("texts.finding.missing", true),
        NUMBERS("texts.finding.numbers", true),
        NUMBER_IN_WORDS("texts.finding.number-in-words", false),
        PERCENTAGES("texts.finding.percentages", true),
        CURRENCIES("texts.finding.currencies", true),
        DATES("texts.finding.dates", true),
        SYMBOLS("texts.finding.symbols", true),
        BRACKETS("texts.finding.brackets", true),
        STATES("texts.finding.states", true),
        STATES_UNSURE("texts.finding.states-unsure", false),
        ALIAS("texts.finding.alias", false);

        private final String key;
        private final boolean error;

        Kind(String key, boolean error) {
            this.key = key;
            this.error = error;
        }

        /** The message key of the sentence that says it. */
        public String key() {
            return key;
        }

        public boolean isError() {
            return error;
        }
    }

    public boolean isError() {
        return kind.isError();
    }
}
