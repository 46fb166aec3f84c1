package org.entente.texts.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.core.Language;

/**
 * Finds the numbers that are written with digits, each language with its own separators, and multiplies them by the
 * word that follows: {@code 100 million}, {@code 1 亿}.
 */
final class NumberReader {

    private static final Pattern PERCENT = Pattern.compile(
            "\\s*(?:%|per\\s?cent\\b|pour\\s+cent\\b|por\\s+ciento\\b|процент|في\\s+المائة|في\\s+المئة|بالمائة|بالمئة|个百分点)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private NumberReader() {}

    record Numbers(List<BigDecimal> plain, List<BigDecimal> percentages) {}

    static Numbers read(String text, Language language) {
        var plain = new ArrayList<BigDecimal>();
        var percentages = new ArrayList<BigDecimal>();
        var matcher = Separators.of(language).number().matcher(text);
        while (matcher.find()) {
            var value = Separators.of(language).value(matcher.group());
            var percent = PERCENT.matcher(text).region(matcher.end(), text.length());
            var scale = Scales.of(language).after(text, matcher.end());
            if (percent.lookingAt() || isChinesePercent(text, matcher.start())) {
                percentages.add(value);
            } else {
                plain.add(value.multiply(scale).stripTrailingZeros());
            }
        }
        plain.sort(null);
        percentages.sort(null);
        return new Numbers(List.copyOf(plain), List.copyOf(percentages));
    }

    private static boolean isChinesePercent(String text, int start) {
        return text.substring(0, start).stripTrailing().endsWith("百分之");
    }
}
