package org.entente.press.reading;

import java.util.List;

/** Shapes of Arabic words: of verbs, verbal nouns and abstract nouns, which are no names, and of foreign names. */
final class ArabicShapes {

    private static final List<String> FOREIGN = List.of(
            "وانغ", "وانج", "وانق", "وونغ", "وونج", "ويليام", "ويلسون", "ويلك", "ويتك", "ويكر", "ويكه", "وينست", "وينت",
            "ويبر", "وايت", "واتس", "ووتر", "وورد", "وودو", "ويرا", "ويجي", "ويدودو", "ويسل", "وولف", "ووكر");

    private static final List<String> ENGLISH =
            List.of("فيلد", "تون", "مان", "بي", "ورث", "فورد", "سون", "كر", "نر", "وود", "لر", "لي", "كومب", "كوت");

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

    /** Wangari, Whitcomb, Wongsawat: begins as names of other languages do, and no “and …”. */
    static boolean foreign(String folded) {
        return folded.length() > 5
                && (FOREIGN.stream().anyMatch(folded::startsWith)
                        || (folded.startsWith("وي") || folded.startsWith("وو"))
                                && ENGLISH.stream().anyMatch(folded::endsWith));
    }

    /** “the British”, behind “and” too: البريطاني, والكندية. */
    static boolean demonym(String folded) {
        return folded.matches("و?ال\\p{L}+(ي|يه)");
    }
}
