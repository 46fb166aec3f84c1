package org.entente.press.reading;

import java.util.List;
import java.util.Set;
import org.entente.press.reading.Words.Mark;

/** Where a name begins and ends in a run of capitals: without functions, professions, abbreviations and letters. */
final class NameEdges {

    private static final int MOST_LETTERS = 4;
    private static final Set<String> TITLES = Set.of(
            "dr", "mr", "mrs", "ms", "prof", "professor", "sr", "sra", "ing", "hon", "eng", "engr", "amb", "mme");
    private static final Set<String> BURMESE = Set.of("u", "daw");

    private final Scan scan;
    private final Words words;
    private final List<Office> offices;
    private final CapitalRuns runs;
    private final NameEvidence evidence;

    NameEdges(Scan scan, Words words, List<Office> offices, CapitalRuns runs, NameEvidence evidence) {
        this.scan = scan;
        this.words = words;
        this.offices = offices;
        this.runs = runs;
        this.evidence = evidence;
    }

    /** Behind a function that the run begins with, and without what stands before the name. */
    int first(int word, int last) {
        var start = words.start(word);
        for (var office : offices) {
            if (office.start() < start && office.end() > start && office.end() < words.start(last)) {
                return behindTitle(words.index(office.end()), last);
            }
        }
        var titled = behindTitle(word, last);
        return titled > word
                ? titled
                : withoutNoun(withoutProfession(withoutAcronym(withoutTitle(word, last), last), last), last);
    }

    /** “Health Manager Dr Rose Vira”, “Datuk Amar Dr Stephen Jalong”: behind the last title in the run. */
    private int behindTitle(int first, int last) {
        for (var word = last - 1; word >= first; word--) {
            if (TITLES.contains(words.folded(word)) && words.is(word, Mark.HONORIFIC)) {
                return word + 1;
            }
        }
        return first;
    }

    /** “U Kyaw Soe Lin”, “Daw Khin Mar”: how Burma says Mr and Mrs. */
    private int withoutTitle(int first, int last) {
        return last - first > 1
                        && BURMESE.contains(words.folded(first))
                        && words.gap(first).equals(" ")
                ? first + 1
                : first;
    }

    /** “советник Постпредства Дарья Колосова”: an institution in capitals before a given name. */
    private int withoutNoun(int first, int last) {
        var noun = last - first > 1
                && words.is(first + 1, Mark.GIVEN)
                && !words.is(first, Mark.GIVEN)
                && words.gap(first).equals(" ")
                && scan.lexicon().ends("noun_ending", words.folded(first));
        return noun ? first + 1 : first;
    }

    /** “Гидрологи Раджеш Кулкарни”: the profession begins the sentence with a capital. */
    private int withoutProfession(int first, int last) {
        var begins = last - first > 1 && runs.begins(first) && !words.is(first, Mark.GIVEN);
        return begins && evidence.profession(first) ? first + 1 : first;
    }

    /** Without an abbreviation in capitals before the name: “ЕЭК Михаил …”. */
    private int withoutAcronym(int first, int last) {
        var start = first;
        while (start < last && runs.shouted(start) && !runs.shouted(last) && !initials(start)) {
            start++;
        }
        return start;
    }

    /** Without letters behind the name: “Oisín Breathnach TD”, but “Felipe VI”. */
    int last(int first, int last) {
        var end = last;
        while (end > first
                && runs.shouted(end)
                && !runs.shouted(first)
                && words.end(end) - words.start(end) <= MOST_LETTERS
                && !words.folded(end).matches("[ivx]+")) {
            end--;
        }
        return end;
    }

    /** “AK Abdul Momen”: two letters that no table knows. */
    private boolean initials(int word) {
        return words.end(word) - words.start(word) == 2
                && scan.language().equals("en")
                && !words.is(word, Mark.ENTITY)
                && !words.is(word, Mark.NOT_NAME)
                && words.is(word - 1, Mark.FUNCTION);
    }
}
