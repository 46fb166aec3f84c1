package org.entente.web;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;

/**
 * Puts Arabic letters into the forms they take beside each other, and right-to-left runs into the order of the page.
 * Vowel signs stay signs over their letter: the usual shaper would put them on a stroke of their own between letters.
 */
class ArabicReorderer implements BidiReorderer {

    private static final char FIRST_SPACING_SIGN = '\uFE70';
    /** The signs behind the spacing forms FE70 to FE7F, in their order; 0 where there is none. */
    private static final String SIGNS =
            "\u064B\u064B\u064C\0\u064D\0\u064E\u064E\u064F\u064F\u0650\u0650\u0651\u0651\u0652\u0652";

    private final ICUBidiReorderer plain = new ICUBidiReorderer();
    private final ArabicShaping shaping =
            new ArabicShaping(ArabicShaping.LETTERS_SHAPE_TASHKEEL_ISOLATED | ArabicShaping.LENGTH_GROW_SHRINK);

    @Override
    public String shapeText(String text) {
        try {
            var shaped = new StringBuilder(shaping.shape(text));
            for (int i = 0; i < shaped.length(); i++) {
                int sign = shaped.charAt(i) - FIRST_SPACING_SIGN;
                if (sign >= 0 && sign < SIGNS.length() && SIGNS.charAt(sign) != 0) {
                    shaped.setCharAt(i, SIGNS.charAt(sign));
                }
            }
            return shaped.toString();
        } catch (ArabicShapingException e) {
            return text;
        }
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        return plain.reorderRTLTextToLTR(text);
    }

    @Override
    public String deshapeText(String text) {
        return plain.deshapeText(text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
