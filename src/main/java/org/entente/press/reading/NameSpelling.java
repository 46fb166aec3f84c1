package org.entente.press.reading;

/** Marks and letters that belong to the spelling of a name. */
final class NameSpelling {

    private final Scan scan;
    private final Words words;

    NameSpelling(Scan scan, Words words) {
        this.scan = scan;
        this.words = words;
    }

    /** “S. Jaishankar”, “С.В.Лавров”. */
    boolean initial(int word) {
        return words.end(word) - words.start(word) == 1
                && scan.text().near(words.end(word)) == '.'
                && word + 1 < words.size()
                && words.capital(word + 1)
                && words.gap(word).strip().equals(".");
    }

    /** “O'Day”, “D'Alema”. */
    boolean elided(int word) {
        return words.end(word) - words.start(word) == 1
                && words.gap(word).equals("'")
                && word + 1 < words.size()
                && words.capital(word + 1);
    }

    /** “Sultan Al Jaber” is a name, “Sultan Haitham” a title. */
    boolean beforeArabicArticle(int word) {
        return word + 1 < words.size()
                && words.folded(word).equals("sultan")
                && words.folded(word + 1).equals("al")
                && words.gap(word).equals(" ");
    }

    /** “Caleb Ochieng' Oduor”: the mark belongs to the name, and is no possessive. */
    boolean glottal(int word) {
        return words.capital(word)
                && !words.folded(word).endsWith("s")
                && words.gap(word - 1).equals(" ")
                && words.capital(word - 1)
                && words.capital(word + 1);
    }
}
