package org.entente.texts.model;

/** Writes every decimal digit of any script as 0 to 9 and every sign of the per cent as %. */
final class Digits {

    static final char ARABIC_DECIMAL = '\u066B';
    static final char ARABIC_GROUP = '\u066C';

    private Digits() {}

    static String toLatin(String text) {
        var latin = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            var digit = Character.getType(point) == Character.DECIMAL_DIGIT_NUMBER ? Character.digit(point, 10) : -1;
            if (digit >= 0) {
                latin.append((char) ('0' + digit));
            } else if (point == '\u066A' || point == '\uFF05') {
                latin.append('%');
            } else {
                latin.appendCodePoint(point);
            }
        });
        return latin.toString();
    }
}
