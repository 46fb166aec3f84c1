package org.entente.texts.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.core.Language;

/**
 * Whether a version may be issued as it stands, with every point that speaks for or against it.
 *
 * @param empty how many paragraphs have no words yet, by authentic language
 * @param findings what differs between the languages to be frozen; an error stands in the way, a warning does not
 * @param open labels of the paragraphs with brackets; they may be issued, but not put under silence (SIL-01)
 * @param languages those that would be frozen: every authentic one, and each courtesy one that is complete
 */
public record Readiness(
        Map<Language, Integer> empty,
        List<Finding> findings,
        List<String> open,
        boolean hasParagraphs,
        List<Language> languages) {

    public static Readiness of(Words words, TextLanguages languages, StateNames names) {
        var empty = new TreeMap<Language, Integer>();
        languages.authentic().forEach(language -> {
            var missing = words.emptyIn(language).size();
            if (missing > 0) {
                empty.put(language, missing);
            }
        });
        var frozen = new ArrayList<>(languages.authentic());
        languages.courtesy().stream()
                .filter(language -> words.emptyIn(language).isEmpty())
                .forEach(frozen::add);
        frozen.sort(null);
        return new Readiness(
                empty,
                new Concordance(languages.original(), names).check(words, frozen),
                words.openLabels(),
                words.paragraphs().size() > 1,
                List.copyOf(frozen));
    }

    /** Whether the languages to be frozen say the same, as far as {@link Concordance} can tell. */
    public boolean isConcordant() {
        return findings.stream().noneMatch(Finding::isError);
    }

    public boolean isReady() {
        return hasParagraphs && empty.isEmpty() && isConcordant();
    }
}
