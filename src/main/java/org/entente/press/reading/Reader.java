package org.entente.press.reading;

import java.util.List;
import org.entente.core.Language;

/** Reads reports. Holds only tables, so that one reader serves all threads. */
public final class Reader {

    /** Longer texts are read so far and no further; a report has some thousand characters. */
    static final int MOST = 400_000;

    private final Lexicons lexicons = new Lexicons();

    /** The language of a text, if it is one of the six. */
    public static java.util.Optional<Language> language(String text) {
        return LanguageGuess.of(text);
    }

    public Reading read(Report report) {
        var text = report.text().length() > MOST ? report.text().substring(0, MOST) : report.text();
        var language = LanguageGuess.of(text);
        if (language.isEmpty()) {
            return new Reading(
                    report.id(),
                    "other",
                    null,
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
        }
        var scan = new Scan(report, new FoldedText(text), lexicons.of(language.get()));
        return new Draft(scan).reading();
    }
}
