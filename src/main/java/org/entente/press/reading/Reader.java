package org.entente.press.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.core.Language;
import org.entente.parties.Parties;

/** Reads reports. Holds only tables, so that one reader serves all threads. */
public final class Reader {

    /** Longer texts are read so far and no further; a report has some thousand characters. */
    static final int MOST = 60_000;

    private final Parties parties = Parties.load();
    private final LanguageGuess languages = new LanguageGuess(parties);
    private final Lexicons lexicons = new Lexicons(parties);

    /** The language of a text, if it is one of the six. */
    public Optional<Language> language(String text) {
        return languages.of(text);
    }

    public Reading read(Report report) {
        return read(report, List.of());
    }

    /** @param known names that count as those of the tables do */
    public Reading read(Report report, List<KnownName> known) {
        var text = Cut.to(report.text(), MOST);
        var language = languages.of(text);
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
        var scan = new Scan(report, new FoldedText(text), lexicons.of(language.get()), known);
        return new Draft(scan).reading();
    }

    /** What a report in one of the six languages shows of each party that may have taken part. */
    Map<String, Standing> standings(Report report) {
        return draft(report).standings();
    }

    /** What a report in one of the six languages shows of each city that may be the place of the event. */
    Map<String, Standing> cities(Report report) {
        return draft(report).cities();
    }

    private Draft draft(Report report) {
        var language = languages.of(report.text()).orElseThrow();
        return new Draft(new Scan(report, new FoldedText(report.text()), lexicons.of(language), List.of()));
    }
}
