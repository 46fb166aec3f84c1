package org.entente.press.reading;

/**
 * What a form of the tables means.
 *
 * @param category the section it stands in, such as {@code state} or {@code month}
 * @param value what stands before the colon of its line: a code, a number, a keyword
 * @param capitals how it is to be written in the text
 * @param article whether the Arabic article may stand before it
 */
record Entry(String category, String value, Capitals capitals, boolean article) {

    /** A form written with a capital wants a capital, one in capitals wants capitals, any other takes what it finds. */
    enum Capitals {
        ANY,
        INITIAL,
        ALL;

        static Capitals of(String form) {
            var letters = form.codePoints().filter(Character::isLetter).toArray();
            var upper = 0;
            for (var letter : letters) {
                upper += Character.isUpperCase(letter) || Character.isTitleCase(letter) ? 1 : 0;
            }
            if (upper == 0 || !Character.isUpperCase(letters[0])) {
                return ANY;
            }
            return upper == letters.length && upper > 1 ? ALL : INITIAL;
        }
    }
}
