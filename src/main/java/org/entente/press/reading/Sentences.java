package org.entente.press.reading;

import java.util.List;
import java.util.Set;

/** Parts a line into sentences; an abbreviation or an initial does not end one. */
final class Sentences {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "st", "gen", "col", "lt", "sen", "rep", "amb", "hon", "no", "vs", "jr",
            "sr", "sra", "srta", "dra", "excmo", "excma", "mme", "mlle", "art", "num", "pag", "gov", "capt", "sgt",
            "adm", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "ee", "uu", "г",
            "гг", "им", "ул", "д", "т", "млн", "млрд", "тыс", "долл", "руб", "см", "стр", "проф", "ген", "род", "p",
            "s", "e", "h", "u", "co", "inc", "ltd", "etc", "approx", "м", "mm", "ph", "h.e", "s.e", "mgr");

    private Sentences() {}

    static void split(FoldedText text, String language, Span line, List<Span> into) {
        var start = line.start();
        for (var at = line.start(); at < line.end(); at++) {
            if (ends(text, language, at, line)) {
                var end = at + 1;
                while (end < line.end() && closing(text.at(end))) {
                    end++;
                }
                into.add(new Span(start, end));
                while (end < line.end() && text.at(end) == ' ') {
                    end++;
                }
                start = end;
                at = end - 1;
            }
        }
        if (start < line.end()) {
            into.add(new Span(start, line.end()));
        }
    }

    private static boolean closing(char c) {
        return c == '"' || c == ')' || c == '\'' || c == '」' || c == '』';
    }

    private static boolean ends(FoldedText text, String language, int at, Span line) {
        return switch (text.at(at)) {
            case '。', '!', '?', '؟' -> true;
            case '.' -> !language.equals("zh") && point(text, language, at, line);
            default -> false;
        };
    }

    private static boolean point(FoldedText text, String language, int at, Span line) {
        var next = at + 1;
        while (next < line.end() && closing(text.at(next))) {
            next++;
        }
        if (next < line.end() && text.at(next) != ' ' && !language.equals("ar")) {
            return false;
        }
        if (Character.isDigit(text.near(at - 1)) && Character.isDigit(text.near(at + 1))) {
            return false;
        }
        var start = at;
        while (start > line.start() && text.letter(start - 1)) {
            start--;
        }
        if (language.equals("ar")) {
            return at - start > 1 || at == line.end() - 1;
        }
        if (at - start == 1 && text.capital(start) || ABBREVIATIONS.contains(text.folded(start, at))) {
            return false;
        }
        while (next < line.end() && !text.letter(next)) {
            next++;
        }
        return next >= line.end() || text.capital(next) || Character.isDigit(text.at(next));
    }
}
