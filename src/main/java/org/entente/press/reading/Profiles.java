package org.entente.press.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.core.Language;
import org.entente.parties.Parties;

/**
 * Languages of one script told apart by their letters, three at a time, and their short words, after the samples of
 * {@code press/languages.txt}. The most likely one is answered if it is one of the six.
 */
final class Profiles {

    /** What the six languages have ahead of the others, and those of one script ahead by their letters. */
    private static final double AHEAD = 6;

    private final List<Profile> profiles = new ArrayList<>();

    Profiles(String script, Parties parties) {
        var samples = new HashMap<String, StringBuilder>();
        samples(script, samples);
        for (var language : Language.values()) {
            var sample = samples.get(language.tag());
            if (sample != null) {
                // Lists of States are read too.
                parties.namesIn(language)
                        .values()
                        .forEach(names -> sample.append(' ').append(String.join(" ", names)));
            }
        }
        samples.forEach((language, sample) -> profiles.add(new Profile(language, sample.toString())));
    }

    private static void samples(String script, Map<String, StringBuilder> samples) {
        try (var stream = Profiles.class.getResourceAsStream("/press/languages.txt")) {
            var text = stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            var section = "";
            for (var line : text.split("\n")) {
                if (line.startsWith("[")) {
                    section = line.substring(1, line.length() - 1);
                } else if (section.equals(script) && line.indexOf(": ") == 2) {
                    samples.computeIfAbsent(line.substring(0, 2), absent -> new StringBuilder())
                            .append(' ')
                            .append(line.substring(4));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Language> best(String text, int most) {
        var features = features(text.length() > most ? text.substring(0, most) : text);
        Profile best = null;
        var highest = Double.NEGATIVE_INFINITY;
        for (var profile : profiles) {
            var own = Language.of(profile.language).isPresent();
            var score = profile.score(features) + (own ? AHEAD : 0);
            if (score > highest) {
                highest = score;
                best = profile;
            }
        }
        return best == null ? Optional.empty() : Language.of(best.language);
    }

    /** Trigrams and whole words of up to five letters, counted. */
    private static Map<String, Integer> features(String text) {
        var counts = new HashMap<String, Integer>();
        var word = new StringBuilder();
        var lower = text.toLowerCase(Locale.ROOT) + " ";
        for (var at = 0; at < lower.length(); at++) {
            var c = lower.charAt(at);
            if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                if (word.length() < 40) {
                    word.append(c);
                }
            } else if (!word.isEmpty()) {
                count(word.toString(), counts);
                word.setLength(0);
            }
        }
        return counts;
    }

    private static void count(String word, Map<String, Integer> counts) {
        if (word.length() <= 5) {
            counts.merge("=" + word, 1, Integer::sum);
        }
        var padded = " " + word + " ";
        for (var at = 0; at + 3 <= padded.length(); at++) {
            counts.merge(padded.substring(at, at + 3), 1, Integer::sum);
        }
    }

    private static final class Profile {

        private final String language;
        private final Map<String, Double> weights = new HashMap<>();
        private final double unseen;

        Profile(String language, String sample) {
            this.language = language;
            var counts = features(sample);
            var total = counts.values().stream().mapToInt(Integer::intValue).sum() + 3000.0;
            unseen = Math.log(0.2 / total);
            counts.forEach((feature, count) -> weights.put(feature, Math.log((count + 0.2) / total)));
        }

        double score(Map<String, Integer> features) {
            var score = 0.0;
            for (var feature : features.entrySet()) {
                var weight = feature.getKey().charAt(0) == '=' ? 1.5 : 1;
                score += weight * feature.getValue() * weights.getOrDefault(feature.getKey(), unseen);
            }
            return score;
        }
    }
}
