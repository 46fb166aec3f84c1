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
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The weights of {@code press/participants.txt} and {@code press/places.txt} are those that fit the annotated reports
 * best (logistic regression). Reports that the rules were written by count less: there the rules are right more often
 * than elsewhere.
 */
class WeightsTests {

    private static final Path REPORTS = Path.of("src/test/resources/press");
    private static final double READ_BY_THE_RULES_AUTHOR = 0.3;
    /** A weight may differ so much: one report more or less moves it as far. */
    private static final double CLOSE = 0.5;

    private final Reader reader = new Reader();
    private final JsonMapper json = new JsonMapper();

    /** What a report shows of each candidate, and whether the annotation has it. */
    interface Shown {
        Map<String, Standing> of(Report report);
    }

    interface Annotated {
        boolean has(JsonNode annotation, String candidate);
    }

    @Test
    void theWeightsOfTakingPartFitTheReportsBest() throws IOException {
        // The balance: as many missed as false.
        fit(
                Weights.PARTICIPANTS,
                0.2,
                reader::standings,
                (annotation, code) -> annotation
                        .path("participants")
                        .valueStream()
                        .anyMatch(node -> node.asString().equals(code)));
    }

    @Test
    void theWeightsOfThePlaceFitTheReportsBest() throws IOException {
        fit(
                Weights.PLACES,
                0.5,
                reader::cities,
                (annotation, city) ->
                        alike(annotation.path("event").path("city").asString(""), city));
    }

    /** Arabic annotations have the name with or without the letter written together with it. */
    private static boolean alike(String one, String other) {
        return one.replaceFirst("^[بل](?=ا)", "").equals(other.replaceFirst("^[بل](?=ا)", ""));
    }

    private void fit(Weights weights, double balance, Shown shown, Annotated annotated) throws IOException {
        var cases = new Cases(weights);
        read("weighing", 1, shown, annotated, cases);
        read("dev", READ_BY_THE_RULES_AUTHOR, shown, annotated, cases);
        var fitted = new LogisticFit(
                        cases.shown, cases.holds, cases.counts, weights.all().size())
                .weights();
        fitted[0] += balance;
        for (var i = 0; i < fitted.length; i++) {
            assertThat(weights.all().get(i).value())
                    .as("What fits:%n%s", table(weights, fitted))
                    .isCloseTo(fitted[i], within(CLOSE));
        }
    }

    private void read(String folder, double count, Shown shown, Annotated annotated, Cases cases) throws IOException {
        try (var files = Files.list(REPORTS.resolve(folder))) {
            for (var text : files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                var id = text.getFileName().toString().replace(".txt", "");
                var annotation = json.readTree(Files.readString(text.resolveSibling(id + ".json")));
                shown.of(new Report(id, Files.readString(text)))
                        .forEach((candidate, standing) ->
                                cases.add(standing, annotated.has(annotation, candidate), count));
            }
        }
    }

    private static String table(Weights weights, double[] fitted) {
        var lines = new StringBuilder();
        for (var i = 0; i < fitted.length; i++) {
            var signs = String.join(" ", weights.all().get(i).signs());
            lines.append(String.format(Locale.ROOT, "%.2f: %s%n", fitted[i], signs));
        }
        return lines.toString();
    }

    /** What was shown, by the weights that it meets, and whether it held. */
    private static final class Cases {

        final List<Set<Integer>> shown = new ArrayList<>();
        final List<Boolean> holds = new ArrayList<>();
        final List<Double> counts = new ArrayList<>();
        private final Weights weights;

        Cases(Weights weights) {
            this.weights = weights;
        }

        void add(Standing standing, boolean held, double count) {
            var met = new HashSet<Integer>();
            for (var i = 0; i < weights.all().size(); i++) {
                if (standing.shows(weights.all().get(i).signs())) {
                    met.add(i);
                }
            }
            shown.add(met);
            holds.add(held);
            counts.add(count);
        }
    }
}
