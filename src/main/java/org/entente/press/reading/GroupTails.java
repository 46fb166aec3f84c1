package org.entente.press.reading;

import java.util.Set;
import java.util.regex.Pattern;
import org.entente.press.reading.Words.Mark;
import org.jspecify.annotations.Nullable;

/** How far the name of a group goes behind its head in scripts with capitals. */
final class GroupTails {

    private static final int MOST_WORDS = 12;
    private static final Pattern PARTICIPLE = Pattern.compile("\\p{L}{2,}([ую]щих|[ая]щих|вших)(ся)?");
    private static final Set<String> OF = Set.of("of", "de", "del", "du", "des", "d");
    private static final Set<String> FOR = Set.of("pour", "para");

    /** “prometió”, “celebrarán”, “accueilleront”: verbs by their ending, which no table needs to list. */
    private static final Pattern FINITE = Pattern.compile("\\p{L}{2,}(ó|rá|rán|aron|ieron|eront|iront)");

    private final Scan scan;
    private final Words words;
    private final GroupAbbreviations brackets;
    private final @Nullable RussianGenitives genitives;

    GroupTails(Scan scan, Words words, GroupAbbreviations brackets, @Nullable RussianGenitives genitives) {
        this.scan = scan;
        this.words = words;
        this.genitives = genitives;
        this.brackets = brackets;
    }

    private boolean english() {
        return scan.language().equals("en");
    }

    /** Capitals behind the head, over prepositions and articles. */
    int capitals(int last) {
        var end = last;
        for (var word = last + 1; word < words.size() && word - last < MOST_WORDS && joined(word); word++) {
            if (words.capital(word) && !words.is(word, Mark.SAY)) {
                end = word;
                if (purpose(word + 1) && !words.is(word, Mark.PLACE) || FOR.contains(words.folded(word + 1))) {
                    return to(word);
                }
            } else if (!words.is(word, Mark.COMPLEMENT) || ends(word) && !within(word)) {
                break;
            }
        }
        return end;
    }

    /** “Alianza para el Desarrollo en Democracia”: a noun in capitals behind it, and no place. */
    private boolean within(int word) {
        var next = noun(word);
        return next > 0
                && words.capital(next)
                && scan.has("locative", words.span(word))
                && !words.is(next, Mark.ENTITY)
                && !words.is(next, Mark.PLACE)
                && !words.is(next, Mark.CALENDAR)
                && !words.is(next, Mark.GIVEN);
    }

    /** The word behind a preposition and its articles, 0 if a mark stands between. */
    private int noun(int word) {
        var next = word + 1;
        while (next < words.size() && next - word < 3 && words.is(next, Mark.COMPLEMENT) && !words.capital(next)) {
            next++;
        }
        for (var between = word; between < next; between++) {
            if (!words.gap(between).equals(" ") && !words.gap(between).equals("'")) {
                return 0;
            }
        }
        return next < words.size() ? next : 0;
    }

    /** “on the Right to a Nationality”, “Armonía con la Naturaleza”, “pour la paix dans le bassin de la Volta”. */
    private boolean over(int word) {
        var next = noun(word);
        if (next == 0 || !words.is(word, Mark.COMPLEMENT) && !scan.has("locative", words.span(word))) {
            return false;
        }
        var known = words.is(next, Mark.ENTITY)
                || words.is(next, Mark.PLACE)
                || words.is(next, Mark.CALENDAR)
                || words.is(next, Mark.GIVEN)
                || words.is(next, Mark.HONORIFIC)
                || words.is(next, Mark.FUNCTION);
        var named = words.capital(word - 1) && words.capital(next) && !known && (next > word + 1 || !english());
        return named || scan.has("groupregion", words.span(next));
    }

    /** Behind “on”, “for”, “against” whatever follows. */
    int linked(int head) {
        var last = brackets.acronym(head);
        return link(last + 1) ? to(last) : english() ? head : Math.max(head, capitals(head));
    }

    private boolean link(int word) {
        return word < words.size() && joined(word) && scan.has("grouplink", words.span(word));
    }

    /** A link that says what a group is for, not merely “of” or “in”. */
    boolean purpose(int word) {
        return link(word) && !OF.contains(words.folded(word)) && !scan.has("locative", words.span(word));
    }

    /** To a mark, a verb, a place, or too many words. */
    int to(int from) {
        var last = from;
        var capital = false;
        for (var word = from + 1; word < words.size() && word - from <= MOST_WORDS && joined(word); word++) {
            var content = !words.is(word, Mark.COMPLEMENT) && !scan.has("grouplink", words.span(word));
            capital |= content && words.capital(word);
            if (participle(word)) {
                return participial(word);
            }
            if (ends(word) || content && english() && lowered(from, word, capital)) {
                break;
            }
            var quoted = brackets.quotation(word - 1);
            if (quoted >= word) {
                return quoted;
            }
            last = word;
        }
        while (last > from && (words.is(last, Mark.COMPLEMENT) || words.is(last, Mark.STOP))) {
            last--;
        }
        return last;
    }

    /** “Group of Friends next year”, “Friends of the Ocean takes off”: small letters behind a head or capitals. */
    private boolean lowered(int from, int word, boolean capital) {
        return !words.capital(word)
                && words.gap(word - 1).equals(" ")
                && !scan.has("groupword", words.span(word))
                && !scan.has("and", words.span(word))
                && (capital || word == from + 1);
    }

    private boolean ends(int word) {
        var verb = words.is(word, Mark.SAY) || words.is(word, Mark.STOP) && !words.is(word, Mark.COMPLEMENT);
        return verb && !words.capital(word) && !scan.has("grouplink", words.span(word)) && !over(word)
                || words.is(word, Mark.CALENDAR)
                || genitives != null && !words.capital(word) && RussianGenitives.finite(words.folded(word))
                || !words.capital(word)
                        && FINITE.matcher(scan.surface(words.start(word), words.end(word)))
                                .matches()
                || scan.has("groupend", words.span(word)) && !over(word) && !compound(word)
                || scan.has("eventverb", words.span(word)) && !words.capital(word)
                || scan.has("and", words.span(word)) && another(word + 1) && !further(word + 1)
                || placed(word);
    }

    /** “sous-munitions”: part of a word. */
    private boolean compound(int word) {
        return words.gap(word).equals("-") || words.gap(word - 1).equals("-");
    }

    /** “and the …”, “and Germany”: somebody else. */
    private boolean another(int word) {
        return words.is(word, Mark.ENTITY) || words.is(word, Mark.COMPLEMENT) || words.is(word, Mark.STOP);
    }

    /** “de l'eau et de la paix”, “del Agua y la Paz”: the same preposition again, or an article and a noun in capitals. */
    private boolean further(int word) {
        if (!words.is(word, Mark.COMPLEMENT) || words.is(word, Mark.ENTITY)) {
            return false;
        }
        var noun = word;
        while (noun < words.size() && noun - word < 3 && words.is(noun, Mark.COMPLEMENT)) {
            noun++;
        }
        return noun < words.size()
                && !words.is(noun, Mark.ENTITY)
                && !words.is(noun, Mark.STOP)
                && !words.is(noun, Mark.FUNCTION)
                && (scan.has("grouplink", words.span(word)) || words.capital(noun));
    }

    /** “in New York”, “à Genève”: where, not what. */
    private boolean placed(int word) {
        var next = word + 1;
        return next < words.size()
                && scan.has("locative", words.span(word))
                && !OF.contains(words.folded(word))
                && (scan.has("org", words.span(next))
                        || scan.matches("city").stream().anyMatch(city -> city.word() == words.start(next)));
    }

    /** “Peace, Security and Development”: capitals, and an “and” close behind. */
    private boolean listed(int word) {
        if (!words.capital(word) || !words.capital(word - 1) || words.is(word, Mark.ENTITY)) {
            return false;
        }
        for (var next = word + 1; next <= word + 3 && next < words.size(); next++) {
            if (!words.gap(next - 1).equals(" ")) {
                return false;
            }
            if (scan.has("and", words.span(next))) {
                return words.capital(next + 1 < words.size() ? next + 1 : next);
            }
        }
        return false;
    }

    /** “стран, не имеющих выхода к морю”: a participle that stands with a noun in the genitive before the comma. */
    private boolean participle(int word) {
        if (genitives == null || !words.gap(word - 1).equals(", ")) {
            return false;
        }
        var verb = words.folded(word).equals("не") ? word + 1 : word;
        return verb < words.size() && PARTICIPLE.matcher(words.folded(verb)).matches();
    }

    /** From a participle on prepositions go on with the name: “не имеющих выхода к морю”. */
    private int participial(int from) {
        var last = from;
        for (var word = from + 1;
                word < words.size() && word - from < 6 && words.gap(word - 1).equals(" ");
                word++) {
            var preposition = words.end(word) - words.start(word) < 4;
            if (!preposition && ends(word)) {
                break;
            }
            last = preposition ? last : word;
        }
        return last;
    }

    private boolean joined(int word) {
        var gap = words.gap(word - 1);
        return gap.equals(", ") && participle(word)
                || gap.equals(") ") && brackets.acronym(word - 2) == word - 1
                || gap.equals(", ") && listed(word)
                || gap.equals(" ")
                || gap.equals("'")
                || gap.equals("-")
                || gap.equals(" \"")
                || gap.startsWith("+");
    }
}
