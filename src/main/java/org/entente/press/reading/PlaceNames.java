package org.entente.press.reading;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.entente.press.reading.Words.Mark;

/** How far the name of a place goes that no table holds, and what cannot be one: persons, offices, institutions. */
final class PlaceNames {

    private static final int MOST_WORDS = 3;
    /** What begins the names that go on behind “de”, “del”, “de la”. */
    private static final Set<String> LONG = Set.of(
            "san",
            "santa",
            "santo",
            "puerto",
            "porto",
            "villa",
            "playa",
            "ciudad",
            "santiago",
            "valle",
            "rio",
            "mar",
            "fort",
            "castro",
            "colonia",
            "fuerte",
            "isla",
            "mont",
            "las",
            "los",
            "la",
            "el",
            "punta",
            "cabo",
            "pointe",
            "saint",
            "sainte",
            "sao");

    private static final Set<String> LAND = Set.of(
            "bay", "beach", "city", "falls", "springs", "island", "islands", "harbour", "harbor", "town", "heights",
            "hills", "hill", "point", "creek", "village", "rocks", "valley", "sands", "lake", "fort", "port");

    private static final Set<String> ARTICLES = Set.of("la", "el", "los", "las", "le", "les", "the");
    private static final Set<String> LINKS = Set.of("de", "del", "du", "des", "do", "da", "dos");

    private final Scan scan;
    private final Words words;
    private final BitSet persons = new BitSet();

    PlaceNames(Scan scan, Words words, List<PersonsRule.Cluster> clusters) {
        this.scan = scan;
        this.words = words;
        for (var cluster : clusters) {
            cluster.mentions.forEach(mention -> persons.set(mention.start(), mention.end()));
        }
    }

    /** The first word of a name: an article in capitals counts before the name proper. */
    boolean begins(int word) {
        return candidate(word)
                || saint(word)
                || article(word) && words.gap(word).equals(" ") && candidate(word + 1);
    }

    /** “Santa Marta”, “Villa María”: common words in capitals that begin names. */
    private boolean saint(int word) {
        return word < words.size()
                && words.capital(word)
                && LONG.contains(words.folded(word))
                && !ARTICLES.contains(words.folded(word))
                && (words.gap(word).equals(" ") || words.gap(word).equals("-"))
                && scan.layout().body(words.start(word))
                && word + 1 < words.size()
                && words.capital(word + 1)
                && !persons.get(words.start(word));
    }

    private boolean article(int word) {
        return word < words.size()
                && !scan.arabic()
                && words.capital(word)
                && ARTICLES.contains(words.folded(word))
                && scan.layout().body(words.start(word));
    }

    /** A word that may be part of the name. */
    boolean candidate(int word) {
        return word < words.size()
                && scan.layout().body(words.start(word))
                && !words.is(word, Mark.ENTITY)
                && !words.is(word, Mark.NOT_NAME)
                && !words.is(word, Mark.FUNCTION)
                && !words.is(word, Mark.STOP)
                && !words.is(word, Mark.CALENDAR)
                && !words.is(word, Mark.COMMON)
                && !persons.get(words.start(word))
                && scan.at("noplace", words.start(word)).isEmpty()
                && (scan.arabic()
                        || words.capital(word) && !Character.isDigit(scan.text().at(words.start(word))));
    }

    /** The last word of the name that begins here. */
    int run(int first) {
        var last = candidate(first) || !article(first) ? first : first + 1;
        while (joined(last) && words.is(last + 1, Mark.PLACE)) {
            last++;
        }
        while (last - first < MOST_WORDS + 1) {
            if (saint(last) || ofLand(last)) {
                last++;
            } else if (joined(last) && candidate(last + 1) && last - first < MOST_WORDS - 1) {
                last++;
            } else if (hyphened(last)) {
                last += 2;
            } else if (linked(first, last)) {
                last = candidate(last + 2) ? last + 2 : last + 3;
            } else {
                break;
            }
        }
        return last;
    }

    /** “Montego Bay”, “Pasay City”. */
    private boolean ofLand(int last) {
        return words.gap(last).equals(" ") && words.capital(last + 1) && LAND.contains(words.folded(last + 1));
    }

    private boolean joined(int word) {
        var gap = words.gap(word);
        return gap.equals(" ") || gap.equals("-") || gap.equals("'");
    }

    /** Ust-na-…, Stoke-on-Trent: a small word between hyphens. */
    private boolean hyphened(int last) {
        return words.gap(last).equals("-") && words.gap(last + 1).equals("-") && candidate(last + 2);
    }

    /** Villa de Leyva, San Juan de la Maguana. */
    boolean linked(int first, int last) {
        if (last + 2 >= words.size()
                || !LONG.contains(words.folded(first))
                || !words.gap(last).equals(" ")
                || !LINKS.contains(words.folded(last + 1))
                || !words.gap(last + 1).equals(" ")) {
            return false;
        }
        return candidate(last + 2)
                || last + 3 < words.size()
                        && ARTICLES.contains(words.folded(last + 2))
                        && words.gap(last + 2).equals(" ")
                        && candidate(last + 3);
    }

    /** “in Lancaster House”, “в Большом дворце”: the name goes on as that of something else. */
    boolean more(int last) {
        if (last + 1 >= words.size() || !words.gap(last).equals(" ") || scan.arabic()) {
            return false;
        }
        var next = last + 1;
        if (words.capital(next)) {
            return !words.is(next, Mark.CALENDAR) && !words.is(next, Mark.STOP) && !words.is(next, Mark.ENTITY);
        }
        var name = words.folded(last);
        return name.length() > 3
                && (name.endsWith("ом") || name.endsWith("ой") || name.endsWith("ем") || name.endsWith("ей"))
                && Character.isLetter(scan.text().at(words.start(next)))
                && !words.is(next, Mark.STOP);
    }

    /** Capitals alone are an abbreviation, and so is a word with several inside: МИД, PNUD, КаспНИРХ. */
    boolean abbreviation(int first, int last) {
        var length = words.end(last) - words.start(first);
        var capitals = 0;
        var letters = 0;
        for (var at = words.start(first); at < words.end(last); at++) {
            letters += Character.isLetter(scan.text().at(at)) ? 1 : 0;
            capitals += scan.text().capital(at) ? 1 : 0;
        }
        return capitals == letters ? length <= 6 : first == last && capitals > 2;
    }

    /** P-au-P: initials alone. */
    boolean initials(int first, int last) {
        for (var word = first; word <= last; word++) {
            if (words.end(word) - words.start(word) > 2) {
                return false;
            }
        }
        return true;
    }
}
