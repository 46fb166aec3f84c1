package org.entente.press.reading;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * What a character is compared as: without case, accents of Latin letters, Arabic vowel signs, tatweel and seats of the
 * hamza, with digits 0 to 9, straight quotation marks, one dash, and simplified for traditional Chinese characters.
 * One character becomes one character or none, so that every place in the folded text has its place in the original.
 */
final class Folding {

    /** A character that leaves no trace, such as a vowel sign or a mark of direction. */
    static final char NOTHING = 0;

    /** What is not yet known is {@code UNKNOWN}; reckoned twice at once it is the same. */
    private static final char UNKNOWN = '\uFFFF';

    private static final char[] TABLE = table();

    private Folding() {}

    static char fold(char c) {
        var known = TABLE[c];
        if (known == UNKNOWN) {
            known = han(c) ? Traditional.simple(c) : folded(c);
            TABLE[c] = known;
        }
        return known;
    }

    private static boolean han(char c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }

    private static char[] table() {
        var table = new char[Character.MAX_VALUE + 1];
        Arrays.fill(table, UNKNOWN);
        table[0] = NOTHING;
        return table;
    }

    private static char folded(char c) {
        if (Character.isSurrogate(c)) {
            return c;
        }
        if (c == '\n') {
            return c;
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return c == '\u2028' || c == '\u2029' ? '\n' : ' ';
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> NOTHING;
            case Character.DECIMAL_DIGIT_NUMBER -> (char) ('0' + Character.digit(c, 10));
            case Character.DASH_PUNCTUATION -> '-';
            default -> letter(c);
        };
    }

    private static char letter(char c) {
        var known = known(c);
        if (known != NOTHING) {
            return known;
        }
        if (c == 'й' || c == 'Й' || c >= 0xAC00 && c <= 0xD7A3) {
            return Character.toLowerCase(c);
        }
        // The first character of the decomposition is the bare letter; full-width forms become plain ones.
        var plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
        var bare = plain.isEmpty() || plain.charAt(0) == ' ' ? c : plain.charAt(0);
        var lower = Character.toLowerCase(bare);
        var again = known(lower);
        return again == NOTHING ? lower : again;
    }

    private static char known(char c) {
        return switch (c) {
            case 'ـ', 'ء' -> c == 'ـ' ? NOTHING : 'ء';
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ی', 'ې', 'ے' -> 'ي';
            case 'ک', 'ڪ', 'گ' -> 'ك';
            case 'ة', 'ۀ', 'ہ', 'ھ' -> 'ه';
            case 'ؤ' -> 'و';
            case 'ئ' -> 'ئ';
            case 'پ' -> 'ب';
            case 'چ' -> 'ج';
            case 'ڤ' -> 'ف';
            case 'ø', 'Ø' -> 'o';
            case 'đ', 'Đ', 'ð', 'Ð' -> 'd';
            case 'ł', 'Ł' -> 'l';
            case 'ı', 'İ' -> 'i';
            case 'æ', 'Æ' -> 'a';
            case 'œ', 'Œ' -> 'o';
            case 'ß' -> 's';
            case 'ё', 'Ё' -> 'е';
            case '«', '»', '“', '”', '„', '‟', '″', '〝', '〞', '＂' -> '"';
            case '’', '‘', 'ʼ', '`', '´', '′', '‛', 'ʹ', 'ʿ', 'ʾ', '＇' -> '\'';
            case '−' -> '-';
            case '．' -> '.';
            case '‧', '•', '∙', '・', '･' -> '·';
            default -> NOTHING;
        };
    }

    /** Loaded only when there is Chinese to read. */
    private static final class Traditional {

        private static final char[] SIMPLE = new char[0x9FFF - 0x4E00 + 1];

        static {
            var all = new StringBuilder();
            for (var c = 0x4E00; c <= 0x9FFF; c++) {
                all.append((char) c).append('\n');
                SIMPLE[c - 0x4E00] = (char) c;
            }
            var lines = Transliterator.getInstance("Traditional-Simplified")
                    .transliterate(all.toString())
                    .split("\n");
            for (var i = 0; i < lines.length; i++) {
                // A few become more than one character: those stay.
                SIMPLE[i] = lines[i].length() == 1 ? lines[i].charAt(0) : SIMPLE[i];
            }
        }

        static char simple(char c) {
            return SIMPLE[c - 0x4E00];
        }
    }
}
