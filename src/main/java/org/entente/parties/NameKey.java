package org.entente.parties;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What remains of a name when everything is taken away in which careful and careless writers differ: case, accents
 * and vowel signs, the seat of the hamza, Persian letters for Arabic ones, tatweel, punctuation, and the article at
 * its beginning. Used to recognise names, never to show or to order them.
 */
public final class NameKey {

    private static final Pattern MARKS = Pattern.compile("[\\p{M}\u0640\u0621]");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LATIN_ARTICLE = Pattern.compile("^(the|le|la|les|l|el|los|las) (?=.)");
    private static final Pattern ARABIC_ARTICLE = Pattern.compile("^ال(?=..)");

    private NameKey() {}

    public static String of(String name) {
        // NFKD parts the hamza and the madda from their seats, so that they go with the other marks.
        var bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        var letters = arabic(bare.toLowerCase(Locale.ROOT));
        var words = SEPARATORS.matcher(letters).replaceAll(" ").strip();
        var latin = LATIN_ARTICLE.matcher(words).replaceFirst("");
        return ARABIC_ARTICLE.matcher(latin).replaceFirst("");
    }

    private static String arabic(String text) {
        return text.replace('ٱ', 'ا')
                .replace('ی', 'ي')
                .replace('ى', 'ي')
                .replace('ک', 'ك')
                .replace('ة', 'ه');
    }
}
