package org.entente.texts.model;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.entente.core.Language;

/**
 * The numbers that stand before the paragraphs of a final text (domain 3.3): none in the preamble, Arabic numerals in
 * the operative part unless it is a single paragraph, and points in the style of the language. The same paragraph has
 * the same number in every language, only written in another way.
 */
public final class FinalNumbering {

    private FinalNumbering() {}

    /** The number before each paragraph as printed in the language; empty where a paragraph has none. */
    public static Map<UUID, String> of(Words words, Language language) {
        var operatives = words.paragraphs().stream()
                .filter(paragraph -> paragraph.kind() == ParagraphKind.OPERATIVE)
                .count();
        var numbers = new HashMap<UUID, String>();
        var operative = 0;
        var point = 0;
        var subpoint = 0;
        for (var paragraph : words.paragraphs()) {
            switch (paragraph.kind()) {
                case TITLE, PREAMBULAR -> point = subpoint = 0;
                case OPERATIVE -> {
                    operative++;
                    point = subpoint = 0;
                }
                case POINT -> {
                    point++;
                    subpoint = 0;
                }
                case SUBPOINT -> subpoint++;
            }
            numbers.put(
                    paragraph.id(),
                    switch (paragraph.kind()) {
                        case TITLE, PREAMBULAR -> "";
                        case OPERATIVE -> operatives == 1 ? "" : operative(operative, language);
                        case POINT -> point(point, language);
                        case SUBPOINT -> subpoint(subpoint, language);
                    });
        }
        return numbers;
    }

    private static String operative(int ordinal, Language language) {
        return language == Language.AR ? ordinal + " -" : ordinal + ".";
    }

    private static String point(int ordinal, Language language) {
        return switch (language) {
            case AR -> "(" + Ordinals.arabicLetter(ordinal) + ")";
            case EN, ZH -> "(" + Ordinals.letter(ordinal) + ")";
            case FR, RU, ES -> Ordinals.letter(ordinal) + ")";
        };
    }

    private static String subpoint(int ordinal, Language language) {
        return switch (language) {
            case AR -> "‘" + ordinal + "’";
            case EN, ZH -> "(" + Ordinals.roman(ordinal) + ")";
            case FR, RU, ES -> Ordinals.roman(ordinal) + ")";
        };
    }
}
