package org.entente.press.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Common nouns that say that a name is that of a place: “the Peruvian city of Trujillo”, “le port de Zeebrugge”, “в
 * курортном городе Боровое”, “مدينة سبليت”, and behind it “Tartu, ville universitaire”.
 */
final class PlaceHeads {

    private static final int MOST_BETWEEN = 2;
    private static final Set<String> LINKS = Set.of("of", "de", "d", "du", "des", "del");

    private final Scan scan;
    private final Words words;
    /** The head by the word that begins the name. */
    private final Map<Integer, Match> heads = new HashMap<>();

    /** In Chinese, by where the head ends. */
    private final Map<Integer, Match> ends = new HashMap<>();

    PlaceHeads(Scan scan, Words words) {
        this.scan = scan;
        this.words = words;
        if (scan.chinese()) {
            scan.matches("placehead").forEach(head -> ends.put(head.end(), head));
            return;
        }
        for (var head : scan.matches("placehead")) {
            var name = common(head) ? name(words.index(head.end())) : -1;
            if (name >= 0) {
                heads.put(name, head);
            }
        }
        for (var head : scan.matches("cityword")) {
            var name = words.index(head.end());
            if (name < words.size() && blank(head.end(), words.start(name))) {
                heads.putIfAbsent(name, head);
            }
        }
    }

    Map<Integer, Match> heads() {
        return heads;
    }

    /** In small letters, in Arabic without the article. */
    private boolean common(Match head) {
        return scan.arabic()
                ? !scan.text().folded(head.word(), head.start()).endsWith("ال")
                : !scan.text().capital(head.start());
    }

    /** What introduces the place that begins here. */
    @Nullable
    Match before(int start) {
        return scan.chinese() ? ends.get(start) : heads.get(words.index(start));
    }

    /** “Tartu, ville universitaire”, “Chancay, a port north of Lima”: a noun of place behind a comma. */
    boolean behind(int last) {
        if (!words.gap(last).equals(", ") && !words.gap(last).equals(" (")) {
            return false;
        }
        for (var next = last + 1; next <= last + 1 + MOST_BETWEEN && next < words.size(); next++) {
            if (scan.at("placehead", words.start(next)).isPresent() && !words.capital(next)) {
                return true;
            }
            if (!words.gap(next).equals(" ")) {
                return false;
            }
        }
        return false;
    }

    /** The word that begins the name: in Russian and Arabic right behind, else behind “of” and a few small words. */
    private int name(int first) {
        if (first >= words.size() || first == 0 || !joined(first - 1)) {
            return -1;
        }
        if (scan.arabic() || scan.language().equals("ru")) {
            return first;
        }
        for (var word = first; word <= first + MOST_BETWEEN && word + 1 < words.size(); word++) {
            if (words.capital(word)) {
                return word == first ? word : -1;
            }
            var gap = words.gap(word);
            if (LINKS.contains(words.folded(word)) && (gap.equals(" ") || gap.equals("'"))) {
                return article(word + 1) ? word + 2 : word + 1;
            }
            if (!gap.equals(" ")) {
                return -1;
            }
        }
        return -1;
    }

    /** “le port de la Goulette”: a small article between. */
    private boolean article(int word) {
        return word + 1 < words.size()
                && !words.capital(word)
                && words.end(word) - words.start(word) <= 3
                && words.gap(word).equals(" ");
    }

    private boolean joined(int word) {
        var gap = words.gap(word);
        return gap.equals(" ") || gap.equals(" \"");
    }

    private boolean blank(int start, int end) {
        return start <= end && scan.text().folded(start, end).isBlank();
    }
}
