package org.entente.press.reading;

import java.util.Optional;
import org.entente.core.Language;

/** The language of a text: by its script first, then by the letters and short words that tell neighbours apart. */
final class LanguageGuess {

    private static final int ENOUGH = 20_000;

    private LanguageGuess() {}

    /** Empty for any other language than the six. */
    static Optional<Language> of(String text) {
        var counts = new ScriptCounts(text, ENOUGH);
        return switch (counts.dominant()) {
            case HAN -> counts.foreignHan() ? Optional.empty() : Optional.of(Language.ZH);
            case ARABIC -> Profiles.ARABIC.best(text, ENOUGH);
            case CYRILLIC -> Profiles.CYRILLIC.best(text, ENOUGH);
            case LATIN -> Profiles.LATIN.best(text, ENOUGH);
            case OTHER -> Optional.empty();
        };
    }
}
