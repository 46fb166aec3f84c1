package org.entente.press.reading;

import org.entente.press.reading.Words.Mark;
import org.jspecify.annotations.Nullable;

/** “Friends of Water”, “Contact Group on Ukraine”, “Global Security Initiative”, “Groupe de contact arabe”. */
final class CapitalGroupNames implements GroupNames {

    private static final int MOST_WORDS = 12;
    private static final int MOST_BEFORE = 5;

    private final Scan scan;
    private final Words words;
    private final GroupAbbreviations brackets;
    private final @Nullable RussianGenitives genitives;

    CapitalGroupNames(Scan scan, Words words) {
        this.scan = scan;
        this.words = words;
        brackets = new GroupAbbreviations(scan, words);
        genitives = scan.language().equals("ru") ? new RussianGenitives(scan, words) : null;
    }

    @Override
    public @Nullable Span of(Match head) {
        var bare = words.index(head.start());
        var last = words.index(head.end() - 1);
        if (head.value().equals("friends")) {
            return friends(head);
        }
        var strong = head.value().equals("strong");
        if (genitives != null && (strong || words.capital(bare))) {
            var of = genitives.end(last);
            if (of > last) {
                return span(before(bare), linked(of));
            }
        }
        if (!strong && !words.capital(bare)) {
            return null;
        }
        var first = before(bare);
        var end =
                strong || english() && inCapitals(last) ? linked(adjectives(last)) : english() ? last : capitals(last);
        var named = end > last || first < bare && qualified(first, bare);
        return named ? span(first, end) : null;
    }

    @Override
    public @Nullable Span friends(Match head) {
        var last = words.index(head.end() - 1);
        var end = to(adjectives(last));
        return end > last ? span(before(words.index(head.start())), end) : null;
    }

    private Span span(int first, int last) {
        return new Span(words.start(first), words.end(last));
    }

    /** “Process on Eastern Congo”, not “Group for convening”. */
    private boolean inCapitals(int last) {
        return last + 2 >= words.size()
                || words.capital(last + 2)
                || !words.gap(last).equals(" ");
    }

    private boolean english() {
        return scan.language().equals("en");
    }

    /** Capitals before the head, and adjectives of countries. */
    private int before(int bare) {
        var first = bare;
        while (first > 0
                && bare - first < MOST_BEFORE
                && leads(first - 1)
                && words.capital(first - 1)
                && !words.is(first - 1, Mark.COMMON)
                && !words.is(first - 1, Mark.FUNCTION)
                && !words.is(first - 1, Mark.CALENDAR)) {
            first--;
        }
        if (english() || words.capital(bare) && scan.language().equals("ru")) {
            return first;
        }
        return bare > 2
                        && scan.has("groupword", words.span(bare - 2))
                        && scan.has("grouplink", words.span(bare - 1))
                        && !scan.has("event", words.span(bare - 3))
                ? bare - 3
                : bare;
    }

    /** Nothing but a blank, a hyphen, or the points of an abbreviation. */
    private boolean leads(int word) {
        var gap = words.gap(word);
        return gap.equals(" ")
                || gap.equals("-")
                || words.is(word, Mark.ENTITY) && (gap.equals(".") || gap.equals(".-") || gap.equals(". "));
    }

    /** “UN Initiative” is of the United Nations; “Middle East Initiative”, “U.S.-Oman Strategic Dialogue” are names. */
    private boolean qualified(int first, int bare) {
        var further = false;
        for (var word = first + 1; word < bare; word++) {
            further |= !words.is(word, Mark.ENTITY);
        }
        // “Accra Initiative”: a city names it.
        further |= words.is(first, Mark.PLACE);
        return words.is(first, Mark.ENTITY) == words.is(bare, Mark.ENTITY) || further;
    }

    /** “arabe”, “internacional”, “International” behind the head. */
    private int adjectives(int last) {
        var end = last;
        while (end + 1 < words.size() && words.gap(end).equals(" ") && scan.has("groupword", words.span(end + 1))) {
            end++;
        }
        return end;
    }

    /** Capitals behind the head, over prepositions and articles. */
    private int capitals(int last) {
        var end = last;
        for (var word = last + 1; word < words.size() && word - last < MOST_WORDS && joined(word); word++) {
            if (words.capital(word) && !words.is(word, Mark.SAY)) {
                end = word;
            } else if (!words.is(word, Mark.COMPLEMENT) || ends(word) && !within(word)) {
                break;
            }
        }
        return end;
    }

    /** “Alianza para el Desarrollo en Democracia”: a noun in capitals behind it, and no place. */
    private boolean within(int word) {
        var next = word + 1;
        return next < words.size()
                && words.gap(word).equals(" ")
                && words.capital(next)
                && scan.has("locative", words.span(word))
                && !words.is(next, Mark.ENTITY)
                && !words.is(next, Mark.PLACE)
                && !words.is(next, Mark.CALENDAR)
                && !words.is(next, Mark.GIVEN);
    }

    /** Behind “on”, “for”, “against” whatever follows. */
    private int linked(int head) {
        var last = brackets.acronym(head);
        var next = last + 1;
        var link = next < words.size() && joined(next) && scan.has("grouplink", words.span(next));
        return link ? to(last) : english() ? head : Math.max(head, capitals(head));
    }

    /** To a mark, a verb, a place, or too many words. */
    private int to(int from) {
        var last = from;
        for (var word = from + 1; word < words.size() && word - from <= MOST_WORDS && joined(word); word++) {
            if (ends(word)) {
                break;
            }
            last = word;
        }
        while (last > from && (words.is(last, Mark.COMPLEMENT) || words.is(last, Mark.STOP))) {
            last--;
        }
        return last;
    }

    private boolean ends(int word) {
        var verb = words.is(word, Mark.SAY) || words.is(word, Mark.STOP) && !words.is(word, Mark.COMPLEMENT);
        return verb && !words.capital(word) && !scan.has("grouplink", words.span(word))
                || words.is(word, Mark.CALENDAR)
                || genitives != null && !words.capital(word) && RussianGenitives.finite(words.folded(word))
                || scan.has("groupend", words.span(word))
                || scan.has("eventverb", words.span(word)) && !words.capital(word)
                || scan.has("and", words.span(word)) && another(word + 1) && !further(word + 1)
                || placed(word);
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

    private boolean joined(int word) {
        var gap = words.gap(word - 1);
        return gap.equals(") ") && brackets.acronym(word - 2) == word - 1
                || gap.equals(", ") && listed(word)
                || gap.equals(" ")
                || gap.equals("'")
                || gap.equals("-")
                || gap.equals(" \"")
                || gap.equals("+");
    }
}
