package org.entente.texts.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.core.Language;
import org.entente.core.PartyCode;
import org.entente.texts.model.Finding.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Compares what the languages of a text say (LNG-01): that every paragraph has words, and that these hold the same
 * numbers, percentages, currencies, dates, symbols, brackets and States as the original. Count and order of paragraphs
 * need no comparison, since all languages share them. Reading words, it cannot tell whether the sentences mean the
 * same: that stays with a reviser (LNG-02).
 */
public final class Concordance {

    private final Language original;
    private final StateNames names;

    public Concordance(Language original, StateNames names) {
        this.original = original;
        this.names = names;
    }

    /** What differs from the original, in the order of the paragraphs and of the languages given. */
    public List<Finding> check(Words words, Collection<Language> languages) {
        return words.paragraphs().stream()
                .flatMap(paragraph -> languages.stream().flatMap(language -> check(paragraph, language).stream()))
                .toList();
    }

    /** What one paragraph in one language differs in from its original; only its own absence when it is the original. */
    public List<Finding> check(Paragraph paragraph, Language language) {
        var translated = paragraph.in(language);
        if (translated.isEmpty()) {
            return List.of(new Finding(paragraph.id(), language, Kind.MISSING, Map.of()));
        }
        var source = paragraph.in(original);
        return source.isEmpty() || language == original
                ? List.of()
                : new Comparison(paragraph, language, source.get(), translated.get()).findings();
    }

    /** One paragraph in the original beside one translation. */
    private final class Comparison {

        private final Paragraph paragraph;
        private final Language language;
        private final String source;
        private final String translation;
        private final List<Finding> findings = new ArrayList<>();

        Comparison(Paragraph paragraph, Language language, String source, String translation) {
            this.paragraph = paragraph;
            this.language = language;
            this.source = source;
            this.translation = translation;
        }

        List<Finding> findings() {
            var there = Figures.of(source, original);
            var here = Figures.of(translation, language);
            compareNumbers(there, here);
            compare(Kind.PERCENTAGES, there.percentages(), here.percentages(), Comparison::percent);
            compare(Kind.CURRENCIES, List.copyOf(there.currencies()), List.copyOf(here.currencies()), String::valueOf);
            compare(Kind.DATES, there.dates(), here.dates(), String::valueOf);
            compare(Kind.SYMBOLS, there.symbols(), here.symbols(), String::valueOf);
            compare(Kind.BRACKETS, brackets(source), brackets(translation), String::valueOf);
            compareStates(StateMentions.in(source, original, names), StateMentions.in(translation, language, names));
            return findings;
        }

        private void compareNumbers(Figures there, Figures here) {
            var missing = without(there.numbers(), here.numbers());
            var extra = without(here.numbers(), there.numbers());
            var explained =
                    here.inWords().containsAll(missing) && there.inWords().containsAll(extra);
            if (!missing.isEmpty() || !extra.isEmpty()) {
                report(
                        explained ? Kind.NUMBER_IN_WORDS : Kind.NUMBERS,
                        listed(there.numbers(), BigDecimal::toPlainString),
                        listed(here.numbers(), BigDecimal::toPlainString));
            }
        }

        private <T> void compare(Kind kind, List<T> there, List<T> here, Function<T, String> printed) {
            if (!there.equals(here)) {
                report(kind, listed(there, printed), listed(here, printed));
            }
        }

        /** Russian declines names, so that one not found there may only stand in a case that is not known. */
        private void compareStates(
                SortedMap<PartyCode, @Nullable String> there, SortedMap<PartyCode, @Nullable String> here) {
            if (!there.keySet().equals(here.keySet())) {
                var declined = original == Language.RU || language == Language.RU;
                report(
                        declined ? Kind.STATES_UNSURE : Kind.STATES,
                        listed(List.copyOf(there.keySet()), PartyCode::value),
                        listed(List.copyOf(here.keySet()), PartyCode::value));
            }
            here.forEach((code, alias) -> {
                if (alias != null) {
                    findings.add(new Finding(
                            paragraph.id(), language, Kind.ALIAS, Map.of("name", alias, "code", code.value())));
                }
            });
        }

        private void report(Kind kind, String there, String here) {
            findings.add(new Finding(
                    paragraph.id(),
                    language,
                    kind,
                    Map.of("original", there, "translation", here, "source", original.name())));
        }

        private static String percent(BigDecimal value) {
            return value.toPlainString() + " %";
        }
    }

    private static List<String> brackets(String text) {
        return text.chars()
                .filter(character -> character == '[' || character == ']')
                .mapToObj(Character::toString)
                .toList();
    }

    /** What the first list holds and the second does not, repetitions counted. */
    private static <T> List<T> without(List<T> all, List<T> taken) {
        var rest = new ArrayList<>(all);
        taken.forEach(rest::remove);
        return rest;
    }

    private static <T> String listed(List<T> values, Function<T, String> printed) {
        return values.isEmpty() ? Finding.NOTHING : values.stream().map(printed).collect(Collectors.joining(", "));
    }
}
