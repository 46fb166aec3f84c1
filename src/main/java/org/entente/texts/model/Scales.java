package org.entente.texts.model;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.entente.core.Language;

/** The words that multiply the number before them. A billion is 10⁹ in English and 10¹² in French and Spanish. */
final class Scales {

    private static final Map<Language, Scales> ALL = new EnumMap<>(Map.of(
            Language.EN, new Scales("thousand=3,millions?=6,billions?=9,trillions?=12"),
            Language.FR, new Scales("mille=3,millions?=6,milliards?=9,billions?=12"),
            Language.ES, new Scales("mil\\s+millones=9,mil=3,mill[oó]n(?:es)?=6,bill[oó]n(?:es)?=12"),
            Language.RU, new Scales("тыс(?:яч\\p{L}*|\\.)=3,(?:миллион\\p{L}*|млн)=6,(?:миллиард\\p{L}*|млрд)=9"),
            Language.AR, new Scales("(?:ألف|آلاف|ألفا)=3,(?:مليون|ملايين|مليونا)=6,(?:مليار|مليارات|بليون|بلايين)=9"),
            Language.ZH, new Scales("万亿=12,十亿=9,千万=7,百万=6,亿=8,万=4,千=3")));

    private final Map<Pattern, BigDecimal> words = new LinkedHashMap<>();

    private Scales(String entries) {
        for (var entry : entries.split(",")) {
            var parts = entry.split("=");
            var end = parts[0].codePointAt(0) > 0x4E00 ? "" : "(?!\\p{L})";
            words.put(
                    Pattern.compile("\\s*(?:" + parts[0] + ")" + end, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                    BigDecimal.ONE.scaleByPowerOfTen(Integer.parseInt(parts[1])));
        }
    }

    static Scales of(Language language) {
        return ALL.getOrDefault(language, new Scales("(?!)=0"));
    }

    /** What the word at this place multiplies by; one when there is no such word. */
    BigDecimal after(String text, int end) {
        return words.entrySet().stream()
                .filter(word -> word.getKey()
                        .matcher(text)
                        .region(end, text.length())
                        .useTransparentBounds(true)
                        .lookingAt())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(BigDecimal.ONE);
    }
}
