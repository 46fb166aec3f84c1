package org.entente.press.reading;

import java.util.HashSet;
import java.util.Set;
import org.entente.press.reading.Words.Mark;

/** Which words may be names in scripts with capitals, and how far a run of them goes. */
final class CapitalRuns {

    private static final int MOST_WORDS = 9;
    /** Between the two families of one person, or between two persons. */
    private static final Set<String> ANDS = Set.of("y", "e");

    /** Titles of anybody, behind which no other title stands. */
    private static final Set<String> CIVIL =
            Set.of("m", "mme", "mlle", "mr", "mrs", "ms", "sr", "sra", "don", "dona", "monsieur", "madame", "by");

    /** Adjectives stand behind what they qualify, in small letters. */
    private static final Set<String> ROMANCE = Set.of("es", "fr");

    private final Scan scan;
    private final Words words;
    private final NameSpelling spelling;
    private final Set<String> lowerCase = new HashSet<>();

    CapitalRuns(Scan scan, Words words) {
        this.scan = scan;
        this.words = words;
        spelling = new NameSpelling(scan, words);
        for (var word = 0; word < words.size(); word++) {
            if (!words.capital(word)) {
                lowerCase.add(words.folded(word));
            }
        }
    }

    /** Written without a capital elsewhere in the text. */
    boolean lowered(int word) {
        return lowerCase.contains(words.folded(word));
    }

    boolean name(int word) {
        if (!words.capital(word) || Character.isDigit(scan.text().at(words.start(word)))) {
            return false;
        }
        if (spelling.initial(word) && !words.is(word, Mark.HONORIFIC) || spelling.elided(word)) {
            return true;
        }
        if (words.is(word, Mark.HONORIFIC) || words.is(word, Mark.FUNCTION)) {
            return spelling.beforeArabicArticle(word) || named(word);
        }
        if (words.is(word, Mark.PLACE) && capitalBehind(word) && (titled(word) || beforeFamily(word))) {
            return true;
        }
        if (words.is(word, Mark.ENTITY) && !words.is(word, Mark.GIVEN)
                || words.is(word, Mark.CALENDAR) && !given(word)
                || words.is(word, Mark.NOT_NAME) && !given(word)) {
            return false;
        }
        return words.is(word, Mark.GIVEN)
                || !words.is(word, Mark.COMMON) && !(begins(word) && lowerCase.contains(words.folded(word)));
    }

    /** “Милан Стоянович”, “Florencia Martínez”: called like a city. */
    private boolean beforeFamily(int word) {
        return words.end(word + 1) - words.start(word + 1) > 4
                && scan.lexicon().ends("family_ending", words.folded(word + 1))
                && !words.is(word + 1, Mark.ENTITY)
                && !words.is(word + 1, Mark.NOT_NAME);
    }

    /** Also a common noun, but here before a name: Marco Rubio. */
    private boolean given(int word) {
        return words.is(word, Mark.GIVEN)
                && capitalBehind(word)
                && !words.is(word + 1, Mark.NOT_NAME)
                && !words.is(word + 1, Mark.ENTITY);
    }

    /** “M. Cheikh Ahmadou Sarr”, “led by Amir Khan Muttaqi”: a title elsewhere, here a given name. */
    private boolean named(int word) {
        return words.is(word, Mark.GIVEN)
                && !words.is(word, Mark.FUNCTION)
                && word > 0
                && CIVIL.contains(words.folded(word - 1))
                && (words.gap(word - 1).equals(" ") || words.gap(word - 1).equals(". "))
                && capitalBehind(word);
    }

    boolean begins(int word) {
        if (word == 0) {
            return true;
        }
        var gap = words.gap(word - 1);
        return gap.indexOf('.') >= 0 && words.end(word - 1) - words.start(word - 1) > 1
                || gap.indexOf('\n') >= 0
                || gap.indexOf('"') >= 0
                || gap.indexOf(':') >= 0;
    }

    /** The last word of the run that begins here. */
    int run(int first) {
        var last = first;
        while (last + 1 < words.size() && last - first < MOST_WORDS) {
            var hyphened = words.gap(last).equals("-")
                    && (!words.is(last + 1, Mark.ENTITY) || words.is(last + 1, Mark.PLACE) && last > first);
            if (joins(last) && (name(last + 1) || inside(last + 1) || hyphened || family(first, last + 1))) {
                last++;
            } else {
                var beyond = overParticles(first, last);
                if (beyond < 0) {
                    break;
                }
                last = beyond;
            }
        }
        return last;
    }

    /** A title or an article elsewhere, between two words of a name: Hassan Sheikh Mohamud, Jean-Yves Le Drian. */
    private boolean inside(int word) {
        var doubled = !words.is(word, Mark.NOT_NAME)
                || word + 1 < words.size() && words.capital(word + 1) && !words.is(word + 1, Mark.NOT_NAME);
        if (words.capital(word) && words.gap(word).equals("-") && doubled && !words.is(word, Mark.ENTITY)) {
            // Han Mi-rae, Shanelle Castillo-Usher.
            return true;
        }
        var title = words.is(word, Mark.HONORIFIC) && !words.is(word, Mark.FUNCTION);
        return (title || words.is(word, Mark.PARTICLE))
                && words.capital(word)
                && joins(word)
                && word + 1 < words.size()
                && name(word + 1);
    }

    /** A family called like a city or a common noun, behind a given name: Marcelino Medina, Octavio Paz. */
    private boolean family(int first, int word) {
        if (words.is(word, Mark.PLACE) && words.capital(word)) {
            return words.is(first, Mark.GIVEN) || titled(first);
        }
        if (word - first > 3 || !words.capital(word)) {
            return false;
        }
        var noun = words.is(word, Mark.NOT_NAME) || words.is(word, Mark.COMMON);
        return noun && words.is(first, Mark.GIVEN) && !words.is(word, Mark.ENTITY) && closed(word);
    }

    private boolean titled(int first) {
        return words.is(first - 1, Mark.FUNCTION) || words.is(first - 1, Mark.HONORIFIC);
    }

    /** A mark, a verb or a word in small letters follows. */
    private boolean closed(int word) {
        var gap = words.gap(word);
        return !gap.equals(" ") && !gap.equals("-")
                || words.is(word + 1, Mark.SAY)
                || words.is(word + 1, Mark.STOP)
                || words.is(word + 1, Mark.COMPLEMENT);
    }

    private int overParticles(int first, int last) {
        var next = last + 1;
        while (next < words.size()
                && next - last <= 3
                && joins(next - 1)
                && words.is(next, Mark.PARTICLE)
                && !words.capital(next)) {
            next++;
        }
        if (next <= last + 1 || next >= words.size() || !joins(next - 1) || !words.capital(next)) {
            return -1;
        }
        if (ANDS.contains(words.folded(next - 1)) && (words.is(next, Mark.GIVEN) || capitalBehind(next))) {
            return -1;
        }
        var noun = words.is(next, Mark.NOT_NAME) || words.is(next, Mark.COMMON);
        var fits = name(next) || noun && words.is(first, Mark.GIVEN) && !capitalBehind(next);
        return fits && !words.is(next, Mark.ENTITY) ? next : -1;
    }

    private boolean capitalBehind(int word) {
        return word + 1 < words.size() && words.gap(word).equals(" ") && words.capital(word + 1);
    }

    private boolean joins(int word) {
        return switch (words.gap(word)) {
            case " ", "-" -> true;
            case "' " -> spelling.glottal(word);
            case "/" -> titled(word) && word + 1 < words.size() && words.capital(word + 1);
            case "'" -> words.end(word) - words.start(word) <= 2 || words.capital(word + 1);
            case ". ", "." -> words.end(word) - words.start(word) <= 2;
            default -> false;
        };
    }

    boolean shouted(int word) {
        return words.end(word) - words.start(word) > 1
                && scan.text().capital(words.end(word) - 1)
                && scan.text().capital(words.start(word) + 1);
    }

    /** The name of a building or an institution goes on behind it: “King Abdulaziz Conference Centre”. */
    boolean partOfName(int first, int last) {
        return (last - first <= 1 || !words.is(first, Mark.GIVEN))
                && words.gap(last).equals(" ")
                && words.is(last + 1, Mark.NOT_NAME)
                && words.capital(last + 1)
                && !words.is(last + 1, Mark.FUNCTION);
    }

    /** A single unknown word is a name only if no common noun follows: not “Президентского совета”. */
    boolean aloneIsName(int word) {
        if (words.end(word) - words.start(word) < 3 || shouted(word)) {
            return false;
        }
        var next = word + 1;
        var adjacent = ROMANCE.contains(scan.language()) && words.is(word - 1, Mark.FUNCTION);
        return words.is(word, Mark.GIVEN)
                || adjacent
                || next >= words.size()
                || !words.gap(word).equals(" ")
                || words.capital(next)
                || words.is(next, Mark.SAY)
                || words.is(next, Mark.STOP)
                || words.is(next, Mark.COMPLEMENT);
    }
}
