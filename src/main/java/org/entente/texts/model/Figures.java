package org.entente.texts.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.entente.core.Language;

/**
 * What a paragraph says that is the same in every language: numbers, percentages, currencies, dates and symbols, taken
 * out of the way each language writes them.
 *
 * @param dates {@code 2026-03-12}, {@code --03-12} without a year, {@code 2026-03} without a day; sorted
 * @param numbers what is left once symbols, dates and percentages are taken out; sorted, repetitions kept
 * @param inWords numbers that the paragraph writes in letters, as far as they are known
 * @param currencies ISO 4217 codes
 */
record Figures(
        List<String> symbols,
        List<String> dates,
        List<BigDecimal> percentages,
        List<BigDecimal> numbers,
        Set<BigDecimal> inWords,
        Set<String> currencies) {

    /** Reads a wording. Each step takes what it understood out of the text before the next one looks. */
    static Figures of(String wording, Language language) {
        var text = Digits.toLatin(wording);
        var symbols = SymbolReader.read(text);
        var dates = DateReader.read(symbols.rest(), language);
        var numbers = NumberReader.read(dates.rest(), language);
        return new Figures(
                symbols.found(),
                dates.found(),
                numbers.percentages(),
                numbers.plain(),
                NumberWords.in(wording, language),
                Currencies.in(wording));
    }

    /** What a reader understood, sorted, and the text without it. */
    record Read<T>(List<T> found, String rest) {}
}
