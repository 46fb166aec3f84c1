package org.entente.press.reading;

import java.util.Set;
import org.entente.press.reading.Words.Mark;

/** Which Arabic words may begin a name, go on with it, or cannot be part of one. */
final class ArabicNameWords {

    private static final int MOST_WORDS = 6;
    private static final Set<String> LINKS = Set.of(
            "بن", "ابن", "ال", "ابو", "ابي", "عبد", "بنت", "ام", "ولد", "ود", "دي", "فون", "فان", "دا", "لو", "ماك",
            "سان", "بو", "ديل", "بان", "كي", "دير", "دن", "تير", "دو", "دوس", "ديلا");

    private static final Set<String> SONS = Set.of("بن", "ابن", "ولد", "بنت");

    private static final Set<String> HOURS = Set.of("صباح", "مساء", "فجر", "عصر", "ظهر", "ليله");
    private static final Set<String> DAYS = Set.of("غد", "امس", "اليوم", "يوم", "الغد", "غدا");
    private final Scan scan;
    private final Words words;

    ArabicNameWords(Scan scan, Words words) {
        this.scan = scan;
        this.words = words;
    }

    /** @param titled whether an honorific stands before it */
    boolean starts(int word, boolean titled) {
        var folded = words.folded(word);
        if (words.is(word, Mark.FUNCTION) || words.is(word, Mark.NOT_NAME)) {
            return false;
        }
        if (given(word) || son(word)) {
            return true;
        }
        if (titled && words.is(word, Mark.ENTITY) && !words.is(word, Mark.STOP)) {
            return city(word);
        }
        return part(word)
                && !folded.startsWith("ال")
                && !(folded.startsWith("و")
                        && (words.is(word, Mark.ENTITY)
                                || words.is(word, Mark.NOT_NAME)
                                || folded.length() > 4 && beforeArticle(word)))
                && (titled || folded.length() > 2 || LINKS.contains(folded))
                && (titled && folded.startsWith("است") || !ArabicShapes.inflected(folded))
                && !(folded.startsWith("ل") && words.is(word + 1, Mark.ENTITY))
                && !(folded.startsWith("ب") && folded.endsWith("ه") && beforeArticle(word));
    }

    /** المنصف بن حميدة, تركي بن مشعل: whatever it means otherwise, “son of” behind it makes it a name. */
    private boolean son(int word) {
        return word + 1 < words.size()
                && words.gap(word).equals(" ")
                && SONS.contains(words.folded(word + 1))
                && !words.is(word, Mark.STOP)
                && !words.is(word, Mark.SAY)
                && !words.is(word, Mark.HONORIFIC);
    }

    /** “in the province of the Red Sea”: بولاية البحر. */
    private boolean beforeArticle(int word) {
        return word + 1 < words.size()
                && words.gap(word).equals(" ")
                && words.folded(word + 1).startsWith("ال");
    }

    /** The last word of the name that begins here. */
    int run(int first) {
        var last = first;
        while (last + 1 < words.size() && last - first < MOST_WORDS && joined(last)) {
            var next = last + 1;
            var linked = link(last);
            if (adverb(next)
                    || hour(next)
                    || !linked
                            && !link(next)
                            && !closing(next)
                            && !family(first, next)
                            && !(part(next) && goesOn(first, next))) {
                break;
            }
            last = next;
        }
        while (last > first && link(last) && !words.folded(last).equals("كي")) {
            last--;
        }
        return last;
    }

    /** “Park Sung Hu،”, “Molly Phee.”: no preposition and no pronoun stands before a mark. */
    private boolean closing(int word) {
        return words.is(word, Mark.STOP)
                && words.end(word) - words.start(word) <= 2
                && !words.gap(word).startsWith(" ")
                && !words.gap(word).equals("-");
    }

    /** “offered a presentation”: with the ending of an object, as no name has. */
    private boolean adverb(int word) {
        var end = scan.surface(words.start(word), words.end(word)).replace("\u0651", "");
        return end.endsWith("\u064B") || end.endsWith("\u064B\u0627");
    }

    /** “tomorrow morning”: صباح غد, though somebody may be called صباح. */
    private boolean hour(int word) {
        return HOURS.contains(words.folded(word))
                && words.gap(word).equals(" ")
                && (words.is(word + 1, Mark.CALENDAR) || DAYS.contains(words.folded(word + 1)));
    }

    boolean joined(int word) {
        return words.gap(word).equals(" ") || words.gap(word).equals("-");
    }

    private boolean link(int word) {
        return LINKS.contains(words.folded(word))
                && scan.surface(words.start(word), words.end(word)).indexOf('\u0623') < 1;
    }

    /** A family may be called after a country: السوداني, المصري. */
    private boolean family(int first, int next) {
        return next - first >= 1
                && words.folded(next).startsWith("ال")
                && (next - first == 1 && given(first) && part(next, true)
                        || words.is(next, Mark.ENTITY)
                                && scan.matches("demonym").stream()
                                        .anyMatch(match ->
                                                match.word() == words.start(next) && match.end() == words.end(next)));
    }

    boolean part(int word) {
        return part(word, false);
    }

    /** @param portfolio whether words that functions go on with count: يوسف العلمي */
    private boolean part(int word, boolean portfolio) {
        var title = words.is(word, Mark.HONORIFIC) || words.is(word, Mark.FUNCTION);
        var marked = title
                || words.is(word, Mark.STOP)
                || words.is(word, Mark.SAY)
                || words.is(word, Mark.CALENDAR)
                || words.is(word, Mark.COMMON)
                || words.is(word, Mark.NOT_NAME)
                || words.is(word, Mark.COMPLEMENT) && !portfolio
                || words.is(word, Mark.ENTITY);
        return given(word) && !title
                || !marked && !Character.isDigit(scan.text().at(words.start(word)));
    }

    /** A further word: a known name, one with the article (a family), or a foreign one; no “and …”, no “to …”. */
    private boolean goesOn(int first, int next) {
        var folded = words.folded(next);
        if (given(next)) {
            return !folded.startsWith("و") || start(next) == words.start(next);
        }
        if (folded.startsWith("ال")) {
            return !ArabicShapes.abstractNoun(folded) || sinceLink(first, next) <= 2;
        }
        var noun = folded.startsWith("تح") && folded.endsWith("ه");
        if (noun || ArabicShapes.verb(folded) || ArabicShapes.verbalNoun(folded)) {
            return false;
        }
        if (titledElsewhere(next)) {
            return true;
        }
        // عبد القادر is one name.
        var count = next - first - (words.folded(first).equals("عبد") ? 1 : 0);
        if (count > 1 && object(next)) {
            return false;
        }
        if (folded.startsWith("و")
                || folded.startsWith("لل")
                || folded.startsWith("بال")
                || folded.startsWith("فال")
                || folded.startsWith("كال")) {
            return count == 1 && (ArabicShapes.foreign(folded) || folded.startsWith("و") && brief(first, next));
        }
        var chained = count == 3 && given(next - 1) && given(next - 2);
        return count <= 2 || chained || words.gap(next - 1).equals("-") || sinceLink(first, next) <= 2;
    }

    /** “السيد ورسمه” makes “عبد القادر ورسمه” one name, and no “and”. */
    private boolean titledElsewhere(int word) {
        var folded = words.folded(word);
        for (var honorific : scan.matches("honorific")) {
            var behind = words.index(honorific.end());
            if (behind > 0
                    && behind != word
                    && behind < words.size()
                    && words.folded(behind).equals(folded)) {
                return words.gap(behind - 1).equals(" ") && !words.is(behind, Mark.HONORIFIC);
            }
        }
        return false;
    }

    /** Words behind the last “son of”: محمد الأمين ولد سيدي عالي. */
    private int sinceLink(int first, int next) {
        var word = next - 1;
        while (word > first && !link(word)) {
            word--;
        }
        return word > first ? next - word : MOST_WORDS;
    }

    /** “X presented the experience of her country”: a noun with the ending ة, or one before “his”, “her”. */
    private boolean object(int word) {
        return scan.surface(words.start(word), words.end(word)).endsWith("ة")
                || word + 1 < words.size() && words.folded(word + 1).matches("[\\p{L}]{3,}(ها|هم)|بلاده|بلدها|بلده");
    }

    /** Where the name begins in its word, behind “and” or “for”. */
    int start(int word) {
        return scan.matches("given").stream()
                .filter(match -> match.word() == words.start(word) && match.end() == words.end(word))
                .filter(match ->
                        !scan.text().folded(match.word(), match.start()).endsWith("ال"))
                .mapToInt(Match::start)
                .min()
                .orElse(words.start(word));
    }

    /** “على” is “on”, “علي” a name, “أمام” is “before”, “إمام” a name: the folded text does not tell them apart, the original does. */
    boolean given(int word) {
        var folded = words.folded(word);
        var surface = scan.surface(words.start(word), words.end(word));
        var on = folded.endsWith("علي") && folded.length() <= 4 && surface.endsWith("ى") || surface.endsWith("أمام");
        var noun = words.is(word, Mark.NOT_NAME) && start(word) != words.start(word);
        return words.is(word, Mark.GIVEN) && !on && !noun;
    }

    /** A family name alone comes again further down. */
    boolean repeated(int word) {
        var folded = words.folded(word);
        var times = 0;
        for (var other = 0; other < words.size() && times < 2; other++) {
            times += words.folded(other).equals(folded) ? 1 : 0;
        }
        return times > 1;
    }

    private boolean city(int word) {
        return scan.matches("city").stream().anyMatch(match -> match.start() == words.start(word));
    }

    private boolean brief(int first, int next) {
        var ends = !words.gap(next).equals(" ");
        return words.folded(next).length() <= (ends ? 8 : 6) && (ends || !given(first));
    }
}
