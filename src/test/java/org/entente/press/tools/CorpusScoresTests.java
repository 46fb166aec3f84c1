package org.entente.press.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The scores on the project's own reports do not fall below what is promised. */
class CorpusScoresTests {

    private static final Path CORPUS = Path.of("src/test/resources/press/dev");
    private static final Map<String, Double> PROMISED = Map.of(
            "states", 0.97,
            "organizations", 0.95,
            "participants", 0.85,
            "persons", 0.85,
            "event.date", 0.80,
            "event.city", 0.80,
            "amounts", 0.90);

    @Test
    void everyLanguageScoresWhatIsPromised() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "the annotated reports are not at hand");
        var scores = new Scoring().of(CORPUS);
        assertThat(scores.reports()).isPositive();
        for (var language : new String[] {"ar", "en", "es", "fr", "ru", "zh"}) {
            PROMISED.forEach((key, least) -> assertThat(scores.f1(language, key))
                    .as(language + " " + key)
                    .isGreaterThanOrEqualTo(least));
        }
    }
}
