package org.entente.texts.model;

import java.util.ArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds document symbols inside a sentence. */
final class SymbolReader {

    private static final Pattern CANDIDATE =
            Pattern.compile("(?<![\\p{L}\\p{N}/])[A-Z]{1,10}(?:/[A-Za-z0-9.]*[A-Za-z0-9])+\\*{0,3}");

    private SymbolReader() {}

    static Figures.Read<String> read(String text) {
        var found = new ArrayList<String>();
        var rest = CANDIDATE.matcher(text).replaceAll(match -> {
            if (Symbol.parse(match.group()).isEmpty()) {
                return Matcher.quoteReplacement(match.group());
            }
            found.add(match.group());
            return " ";
        });
        found.sort(null);
        return new Figures.Read<>(found, rest);
    }
}
