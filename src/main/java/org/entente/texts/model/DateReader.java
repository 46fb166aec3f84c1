package org.entente.texts.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.core.Language;

/**
 * Finds dates whose month is written as a word, or in Chinese by its character, also in the double form that Arabic
 * texts of the United Nations print ({@code آذار/مارس}). A month with neither day nor year is a word like any other.
 */
final class DateReader {

    private static final String YEAR = "(?:\\s*,?\\s*(?:de\\s+|del\\s+|عام\\s+|سنة\\s+)?(?<year>\\d{4})(?!\\d))?";
    private static final Map<Language, List<Pattern>> FORMS = new EnumMap<>(Language.class);

    static {
        for (var language : Language.values()) {
            FORMS.put(language, forms(language));
        }
    }

    private DateReader() {}

    static Figures.Read<String> read(String text, Language language) {
        var found = new ArrayList<String>();
        var rest = text;
        for (var form : FORMS.getOrDefault(language, List.of())) {
            rest = form.matcher(rest).replaceAll(match -> {
                if (match.group("day") == null && match.group("year") == null) {
                    return Matcher.quoteReplacement(match.group());
                }
                found.add(written(match, language));
                return " ";
            });
        }
        found.sort(null);
        return new Figures.Read<>(List.copyOf(found), rest);
    }

    private static List<Pattern> forms(Language language) {
        if (language == Language.ZH) {
            return List.of(Pattern.compile(
                    "(?:(?<year>\\d{4})\\s*年\\s*)?(?<!\\d)(?<month>\\d{1,2})\\s*月(?:\\s*(?<day>\\d{1,2})\\s*[日号])?"));
        }
        var names = Months.in(language).alternatives();
        var month = "(?<!\\p{L})(?<month>" + names + ")(?!\\p{L})";
        var dayFirst = "(?:(?<!\\d)(?<day>\\d{1,2})(?:er|º|°|st|nd|rd|th)?\\s+(?:de\\s+|of\\s+|من\\s+)?)?" + month
                + "(?:\\s*/\\s*(?:" + names + ")(?!\\p{L}))?" + YEAR;
        var monthFirst = month + "\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)" + YEAR;
        return language == Language.EN
                ? List.of(compiled(monthFirst), compiled(dayFirst))
                : List.of(compiled(dayFirst));
    }

    private static Pattern compiled(String form) {
        return Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String written(MatchResult match, Language language) {
        var name = match.group("month");
        var month = language == Language.ZH
                ? Integer.parseInt(name)
                : Months.in(language).number(name);
        var year = match.group("year") == null ? "-" : match.group("year");
        var day = match.group("day") == null ? "" : "-%02d".formatted(Integer.parseInt(match.group("day")));
        return year + "-%02d".formatted(month) + day;
    }
}
