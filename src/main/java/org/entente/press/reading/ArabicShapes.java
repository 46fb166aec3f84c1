package org.entente.press.reading;

/** Shapes of Arabic words that are no names: verbs, verbal nouns, abstract nouns. */
final class ArabicShapes {

    private ArabicShapes() {}

    /** Verbs, verbal nouns and prepositions written together with what follows, none of which a table holds. */
    static boolean inflected(String folded) {
        var future = folded.startsWith("ست") && folded.length() > 4 && "يوا".indexOf(folded.charAt(2)) < 0;
        return future
                || folded.startsWith("سي") && folded.length() > 5 && !folded.startsWith("سير")
                || folded.startsWith("بال")
                || folded.startsWith("لل")
                || folded.startsWith("وال")
                || folded.endsWith("ها")
                || folded.endsWith("هم") && folded.length() > 4
                || verb(folded)
                || verbalNoun(folded);
    }

    /** “they both …”, “he meets”: يبحثان, يلتقي, يستقبل. */
    static boolean verb(String folded) {
        if (!folded.startsWith("ي") || folded.length() < 5) {
            return false;
        }
        var dual = folded.length() > 5 && folded.endsWith("ان");
        var reflexive = folded.charAt(1) == 'ت' && !folded.startsWith("يتيم");
        return dual || reflexive || folded.startsWith("يست") || folded.charAt(2) == 'ت' && folded.length() < 7;
    }

    /** تنسيق, استقبال, اجتماع, انطلاق. */
    static boolean verbalNoun(String folded) {
        var length = folded.length();
        return length == 5 && folded.charAt(0) == 'ت' && folded.charAt(3) == 'ي' && folded.charAt(1) != 'ي'
                || length >= 6 && folded.startsWith("است")
                || length == 6 && folded.charAt(0) == 'ا' && folded.charAt(2) == 'ت' && folded.charAt(4) == 'ا'
                || length == 6 && folded.startsWith("ان") && folded.charAt(4) == 'ا';
    }

    /** “the special character”: الخصوصية. */
    static boolean abstractNoun(String folded) {
        return folded.length() > 7 && folded.endsWith("يه");
    }
}
