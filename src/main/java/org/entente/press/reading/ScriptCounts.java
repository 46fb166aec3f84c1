package org.entente.press.reading;

/** How many letters of which script a text has, as far as it is looked at. */
final class ScriptCounts {

    enum Script {
        LATIN,
        CYRILLIC,
        ARABIC,
        HAN,
        OTHER
    }

    private int latin;
    private int cyrillic;
    private int arabic;
    private int han;
    private int kana;
    private int other;

    ScriptCounts(String text, int most) {
        for (var at = 0; at < Math.min(most, text.length()); at++) {
            count(text.charAt(at));
        }
    }

    private void count(char c) {
        if (c < 0x250 || c >= 0x1E00 && c < 0x1F00) {
            latin += Character.isLetter(c) ? 1 : 0;
        } else if (c >= 0x400 && c < 0x530) {
            cyrillic++;
        } else if (c >= 0x600 && c < 0x780 || c >= 0xFB50 && c < 0xFE00 || c >= 0xFE70 && c < 0xFEFF) {
            arabic += Character.isLetter(c) ? 1 : 0;
        } else if (c >= 0x4E00 && c <= 0x9FFF || c >= 0x3400 && c < 0x4DC0) {
            han++;
        } else if (c >= 0x3040 && c < 0x3100) {
            kana++;
        } else {
            other += Character.isLetter(c) ? 1 : 0;
        }
    }

    /** A Chinese character says as much as a few letters. */
    Script dominant() {
        var most = Math.max(Math.max(latin, cyrillic), Math.max(arabic, Math.max(3 * (han + kana), other)));
        if (most == 0) {
            return Script.OTHER;
        }
        if (most == 3 * (han + kana)) {
            return Script.HAN;
        }
        if (most == arabic) {
            return Script.ARABIC;
        }
        if (most == cyrillic) {
            return Script.CYRILLIC;
        }
        return most == latin ? Script.LATIN : Script.OTHER;
    }

    /** Japanese: kana between the characters. */
    boolean foreignHan() {
        return kana * 12 > han;
    }
}
