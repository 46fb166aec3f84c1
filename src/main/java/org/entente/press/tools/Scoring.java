package org.entente.press.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.entente.press.reading.Reader;

/** Compares readings with annotations made by hand: precision, recall and F1 for each key and language. */
public final class Scoring {

    private static final Map<String, Function<Annotation, Set<String>>> KEYS = keys();

    private final Map<String, Map<String, Count>> counts = new TreeMap<>();
    private int reports;

    /** Right, wrong and missed. */
    public static final class Count {
        int right;
        int wrong;
        int missed;

        void add(Set<String> expected, Set<String> found) {
            for (var value : found) {
                if (expected.contains(value)) {
                    right++;
                } else {
                    wrong++;
                }
            }
            missed += (int)
                    expected.stream().filter(value -> !found.contains(value)).count();
        }

        public double precision() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }

        public double recall() {
            return right + missed == 0 ? 1 : (double) right / (right + missed);
        }

        public double f1() {
            return right + wrong + missed == 0 ? 1 : 2.0 * right / (2.0 * right + wrong + missed);
        }
    }

    private static Map<String, Function<Annotation, Set<String>>> keys() {
        var keys = new LinkedHashMap<String, Function<Annotation, Set<String>>>();
        keys.put("lang", annotation -> Set.of(annotation.lang()));
        keys.put("states", Annotation::states);
        keys.put("organizations", Annotation::organizations);
        keys.put("participants", Annotation::participants);
        keys.put("persons", Annotation::persons);
        keys.put("event.date", Annotation::date);
        keys.put("event.city", Annotation::city);
        keys.put("amounts", Annotation::amounts);
        keys.put("event.kind", Annotation::kind);
        keys.put("title", Annotation::title);
        keys.put("published", Annotation::published);
        keys.put("groups", Annotation::groups);
        return keys;
    }

    public Scoring of(Path folder) throws IOException {
        List<Path> files;
        try (var listed = Files.list(folder)) {
            files = new ArrayList<>(listed.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList());
        }
        var reader = new Reader();
        for (var file : files) {
            var json = Annotation.json(file);
            var name = file.getFileName().toString().replaceFirst("\\.json$", ".txt");
            var text = folder.resolve(json.path("text_file").asString(name));
            if (Files.exists(text)) {
                count(
                        Annotation.of(json),
                        Annotation.of(reader.read(TextFile.read(text).report())));
                reports++;
            }
        }
        return this;
    }

    private void count(Annotation expected, Annotation found) {
        for (var language : List.of(expected.lang(), "all")) {
            var row = counts.computeIfAbsent(language, absent -> new LinkedHashMap<>());
            KEYS.forEach((key, values) ->
                    row.computeIfAbsent(key, absent -> new Count()).add(values.apply(expected), values.apply(found)));
        }
    }

    /** F1 of a key in a language or in {@code all}; 1 where nothing is expected and nothing found. */
    public double f1(String language, String key) {
        var row = counts.get(language);
        var count = row == null ? null : row.get(key);
        return count == null ? 1 : count.f1();
    }

    public int reports() {
        return reports;
    }

    @Override
    public String toString() {
        var text = new StringBuilder(String.format(Locale.ROOT, "%d reports; precision recall F1%n%-15s", reports, ""));
        counts.keySet().forEach(language -> text.append(String.format("%-18s", language)));
        text.append('\n');
        for (var key : KEYS.keySet()) {
            text.append(String.format("%-15s", key));
            for (var row : counts.values()) {
                var count = row.get(key);
                text.append(
                        count == null
                                ? ""
                                : String.format(
                                        Locale.ROOT,
                                        "%.2f %.2f %.3f   ",
                                        count.precision(),
                                        count.recall(),
                                        count.f1()));
            }
            text.append('\n');
        }
        return text.toString();
    }
}
