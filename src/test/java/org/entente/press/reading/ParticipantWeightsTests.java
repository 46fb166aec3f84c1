package org.entente.press.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * The weights of {@code press/participants.txt} are those that fit the annotated reports best (logistic regression).
 * Reports that the rules were written by count less: there the rules are right more often than elsewhere.
 */
class ParticipantWeightsTests {

    private static final Path REPORTS = Path.of("src/test/resources/press");
    private static final double READ_BY_THE_RULES_AUTHOR = 0.3;
    /** A weight may differ so much: one report more or less moves it as far. */
    private static final double CLOSE = 0.5;
    /** Between what is missed and what is false: as many of the one as of the other. */
    private static final double BALANCE = 0.2;

    private final Reader reader = new Reader();
    private final JsonMapper json = new JsonMapper();
    private final List<Set<Integer>> shown = new ArrayList<>();
    private final List<Boolean> tookPart = new ArrayList<>();
    private final List<Double> counts = new ArrayList<>();

    @Test
    void theTableHoldsWhatFitsTheReportsBest() throws IOException {
        read("weighing", 1);
        read("dev", READ_BY_THE_RULES_AUTHOR);
        var fitted = new LogisticFit(shown, tookPart, counts, Weights.all().size()).weights();
        fitted[0] += BALANCE;
        for (var i = 0; i < fitted.length; i++) {
            assertThat(Weights.all().get(i).value())
                    .as("What fits:%n%s", table(fitted))
                    .isCloseTo(fitted[i], within(CLOSE));
        }
    }

    private void read(String folder, double count) throws IOException {
        try (var files = Files.list(REPORTS.resolve(folder))) {
            for (var text : files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                var id = text.getFileName().toString().replace(".txt", "");
                var took = new HashSet<String>();
                json.readTree(Files.readString(text.resolveSibling(id + ".json")))
                        .path("participants")
                        .forEach(code -> took.add(code.asString()));
                reader.standings(new Report(id, Files.readString(text))).forEach((code, standing) -> {
                    shown.add(weightsOf(standing));
                    tookPart.add(took.contains(code));
                    counts.add(count);
                });
            }
        }
    }

    private static Set<Integer> weightsOf(Standing standing) {
        var places = new HashSet<Integer>();
        for (var i = 0; i < Weights.all().size(); i++) {
            if (standing.shows(Weights.all().get(i).signs())) {
                places.add(i);
            }
        }
        return places;
    }

    private static String table(double[] fitted) {
        var lines = new StringBuilder();
        for (var i = 0; i < fitted.length; i++) {
            var signs = String.join(" ", Weights.all().get(i).signs());
            lines.append(String.format(Locale.ROOT, "%.2f: %s%n", fitted[i], signs));
        }
        return lines.toString();
    }
}
