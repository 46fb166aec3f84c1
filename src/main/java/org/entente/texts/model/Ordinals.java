package org.entente.texts.model;

import java.util.List;

/** Counting with letters and roman numerals, from one upwards. */
final class Ordinals {

    /** The letters in the order in which Arabic documents count with them, which is not that of the dictionary. */
    private static final List<String> ABJAD = List.of(
            "أ", "ب", "ج", "د", "هـ", "و", "ز", "ح", "ط", "ي", "ك", "ل", "م", "ن", "س", "ع", "ف", "ص", "ق", "ر", "ش",
            "ت", "ث", "خ", "ذ", "ض", "ظ", "غ");

    private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] NUMERALS = {"c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private Ordinals() {}

    /** a … z, aa, bb … */
    static String letter(int ordinal) {
        return String.valueOf((char) ('a' + (ordinal - 1) % 26)).repeat(1 + (ordinal - 1) / 26);
    }

    static String arabicLetter(int ordinal) {
        return ABJAD.get((ordinal - 1) % ABJAD.size()).repeat(1 + (ordinal - 1) / ABJAD.size());
    }

    static String roman(int ordinal) {
        var written = new StringBuilder();
        var rest = ordinal;
        for (var i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) {
                written.append(NUMERALS[i]);
            }
        }
        return written.toString();
    }
}
