package org.entente.press.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The cities of {@code press/cities.tsv}: country, then names in English, French, Spanish, Arabic, Russian, Chinese. */
final class Cities {

    private static final List<String> COLUMNS = List.of("en", "fr", "es", "ar", "ru", "zh");

    private Cities() {}

    static void into(Lexicon lexicon) {
        var column = 1 + COLUMNS.indexOf(lexicon.language());
        try (var stream = Cities.class.getResourceAsStream("/press/cities.tsv")) {
            if (stream == null) {
                return;
            }
            for (var line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                var cells = line.split("\t");
                if (cells.length > column && !line.startsWith("#")) {
                    for (var name : cells[column].split("\\|")) {
                        add(lexicon, cells[0], name.strip());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Lexicon lexicon, String country, String name) {
        if (!name.equals("-")) {
            lexicon.add("city", country, name);
            if (lexicon.language().equals("ru")) {
                RussianCases.of(name).forEach(form -> lexicon.add("city", country, form));
            }
        }
    }
}
