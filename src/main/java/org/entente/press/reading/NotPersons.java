package org.entente.press.reading;

import java.util.Set;
import org.entente.press.reading.Words.Mark;

/** Runs of capitals that look like persons and are a place, a building or who wrote the report. */
final class NotPersons {

    private static final Set<String> BY = Set.of(
            "by",
            "editor",
            "editing",
            "reporting",
            "writing",
            "author",
            "photo",
            "por",
            "redactor",
            "redactora",
            "autor",
            "autora",
            "texto",
            "par",
            "auteur",
            "redacteur",
            "redaction",
            "texte",
            "автор",
            "авторы",
            "редактор",
            "текст",
            "фото",
            "корреспондент",
            "корр",
            "журналист",
            "перевод",
            "подготовил",
            "подготовила");
    private static final Set<String> SAINTS = Set.of("st", "san", "santa", "santo", "saint", "sainte", "sankt", "sao");
    private static final Set<String> PLURAL = Set.of("las", "los", "les", "des", "the");
    private static final int BYLINE = 90;
    private static final int MOST_BACK = 4;

    private final Scan scan;
    private final Words words;

    NotPersons(Scan scan, Words words) {
        this.scan = scan;
        this.words = words;
    }

    boolean holds(int first, int last) {
        return dateline(first, last)
                || closing(first, last)
                || signed(first, last)
                || byline(first, last)
                || building(first)
                || place(first, last);
    }

    /** “in St. James”, “Quinta de San Pedro Alejandrino”: named after a saint, or where something is. */
    boolean place(int first, int last) {
        if (saint(first) || first > 0 && saint(first - 1) || kindOfPlace(first)) {
            return true;
        }
        return first > 0
                && words.gap(first - 1).equals(" ")
                && !words.capital(first - 1)
                && scan.has("locative", words.span(first - 1))
                && !words.is(first, Mark.GIVEN)
                && last - first < 3;
    }

    /** “la province de Quang Tri”, “остров Кижи”: right behind a kind of place, or with “of” between. */
    private boolean kindOfPlace(int first) {
        if (first == 0 || !words.gap(first - 1).equals(" ") || words.capital(first - 1)) {
            return false;
        }
        var ends = scan.ends("regionhead");
        var of = words.is(first - 1, Mark.COMPLEMENT) && words.gap(first - 2).equals(" ");
        return ends.get(words.end(first - 1))
                || scan.ends("cityword").get(words.end(first - 1))
                || of && first > 1 && ends.get(words.end(first - 2));
    }

    /** What stands behind an article in the plural, or an adjective that ends a heading: no person with a function behind. */
    boolean institution(int first, int last) {
        var article = first > 0 && words.gap(first - 1).equals(" ") && PLURAL.contains(words.folded(first - 1));
        var heading = words.gap(last).equals(" - ")
                && !words.is(first, Mark.GIVEN)
                && scan.lexicon().ends("adjective_ending", words.folded(last));
        return article || heading || place(first, last) || building(first);
    }

    private boolean saint(int word) {
        return SAINTS.contains(words.folded(word))
                && words.capital(word)
                && (words.gap(word).equals(" ")
                        || words.gap(word).equals(". ")
                        || words.gap(word).equals("-"));
    }

    /** A single word in capitals that is none of a person's: “Правления”, “division Prospérité”, “Desarrollo Agrícola”. */
    boolean noun(int word) {
        var before = word - 1;
        var program = before >= 0
                && !words.capital(before)
                && words.gap(before).equals(" ")
                && !words.is(before, Mark.FUNCTION)
                && !words.is(before, Mark.HONORIFIC)
                && !words.is(before, Mark.ENTITY)
                && !words.is(before, Mark.NOT_NAME)
                && (words.is(word + 1, Mark.COMPLEMENT) && word + 2 < words.size() && !words.capital(word + 2));
        var proper = before >= 0
                && words.capital(before)
                && words.gap(before).equals(" ")
                && !words.is(before, Mark.FUNCTION)
                && !words.is(before, Mark.HONORIFIC)
                && !words.is(before, Mark.ENTITY)
                && !words.is(before, Mark.NOT_NAME);
        return program || proper || adjective(word) || scan.lexicon().ends("noun_ending", words.folded(word));
    }

    /** “comandante del Área Naval Austral”: nothing but adjectives behind a noun in capitals. */
    boolean adjectives(int first, int last) {
        if (adjective(first) && !words.is(first, Mark.GIVEN) && words.is(first + 1, Mark.PARTICLE)) {
            // “presidente del Consejo Representativo del Pueblo”
            return true;
        }
        if (first == 0
                || !words.capital(first - 1)
                || !words.gap(first - 1).equals(" ")
                || words.is(first - 1, Mark.HONORIFIC)
                || words.is(first, Mark.GIVEN)) {
            return false;
        }
        for (var word = first; word <= last; word++) {
            if (!scan.lexicon().ends("adjective_ending", words.folded(word))) {
                return false;
            }
        }
        return true;
    }

    /** “Ciencia Forense”, “Desarrollo Agrícola”: an adjective in capitals behind a noun in capitals. */
    private boolean adjective(int word) {
        return word > 0
                && words.capital(word - 1)
                && words.gap(word - 1).equals(" ")
                && (words.is(word - 1, Mark.NOT_NAME)
                                && (!words.is(word - 1, Mark.FUNCTION)
                                        || words.folded(word - 1).endsWith("s"))
                        || words.is(word - 1, Mark.ENTITY))
                && scan.lexicon().ends("adjective_ending", words.folded(word));
    }

    /** “Antiguo Cuscatlán, El Salvador, 8 May”: at the beginning of a line, before a State or a date. */
    private boolean dateline(int first, int last) {
        var line = scan.layout().lineOf(words.start(first));
        var next = last + 1;
        return words.start(first) - line.start() <= 2
                && next < words.size()
                && (words.gap(last).equals(", ") || words.gap(last).equals(" ("))
                && (words.is(next, Mark.CALENDAR)
                        || words.is(next, Mark.ENTITY) && !words.is(next, Mark.FUNCTION)
                        || Character.isDigit(scan.text().at(words.start(next))));
    }

    /** “GAAGA, 21 January. /TASS correspondent Pyotr Aksyonov/”: closed by a mark near the beginning of a dated line. */
    private boolean byline(int first, int last) {
        var line = scan.layout().lineOf(words.start(first));
        if (words.start(first) - line.start() > BYLINE || line.end() - words.end(last) < BYLINE / 2) {
            return false;
        }
        var mark = scan.text().near(words.end(last));
        var closed = mark == '/' || mark == ')' || mark == '.' && scan.text().near(words.end(last) + 1) == ' ';
        if (!closed) {
            return false;
        }
        for (var at = line.start(); at < words.start(first); at++) {
            if (Character.isDigit(scan.text().at(at))) {
                return true;
            }
        }
        return false;
    }

    /** “15:20, 12 сентября 2025, Бишкек - 24.kg, Айгерим САДЫКОВА”: who closes a short line with hour and day. */
    private boolean closing(int first, int last) {
        var line = scan.layout().lineOf(words.start(first));
        if (line.end() - words.end(last) > 2 || line.end() - line.start() > BYLINE || first == 0) {
            return false;
        }
        var digits = 0;
        for (var at = line.start(); at < words.start(first); at++) {
            digits += Character.isDigit(scan.text().at(at)) ? 1 : 0;
        }
        return digits > 3 && !words.gap(first - 1).equals(" ");
    }

    /** “By Seo Min-kyung”, “Writing by Deniz Aktaş in Ankara”: in a line of its own, or behind “Text:”. */
    private boolean signed(int first, int last) {
        var line = scan.layout().lineOf(words.start(first));
        return first > 0
                && BY.contains(words.folded(first - 1))
                && words.start(first) - line.start() <= 20
                && (line.end() - words.end(last) <= 20
                        || words.gap(first - 1).equals(": ") && words.start(first - 1) - line.start() <= 2);
    }

    /** “Estación Científica Charles Darwin”: between the building and its name an adjective in capitals. */
    boolean called(int first) {
        return first > 1
                && words.gap(first - 1).equals(" ")
                && words.gap(first - 2).equals(" ")
                && words.capital(first - 1)
                && words.capital(first - 2)
                && scan.lexicon().ends("adjective_ending", words.folded(first - 1))
                && scan.has("namedafter", words.span(first - 2));
    }

    /** “Palacio San Martín”, “Centre des conventions Mohamed-Benahmed”. */
    boolean building(int first) {
        for (var word = first - 1; word >= 0 && first - word <= MOST_BACK; word--) {
            if (!words.gap(word).equals(" ") && !words.gap(word).equals("'")) {
                return false;
            }
            if (scan.has("namedafter", words.span(word))) {
                return true;
            }
            if (words.capital(word)) {
                // In English a person stands right behind no house: “Executive Committee Yuri …”.
                var house = !scan.language().equals("en")
                        || !words.is(first, Mark.GIVEN)
                        || words.is(first + 1, Mark.NOT_NAME);
                return house
                        && words.is(word, Mark.NOT_NAME)
                        && !words.is(word, Mark.FUNCTION)
                        && !words.is(word, Mark.ENTITY);
            }
        }
        return false;
    }
}
