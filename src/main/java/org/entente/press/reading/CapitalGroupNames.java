package org.entente.press.reading;

import org.entente.press.reading.Words.Mark;
import org.jspecify.annotations.Nullable;

/** “Friends of Water”, “Contact Group on Ukraine”, “Global Security Initiative”, “Groupe de contact arabe”. */
final class CapitalGroupNames implements GroupNames {

    private static final int MOST_BEFORE = 5;

    private final Scan scan;
    private final Words words;
    private final GroupTails tails;
    private final GroupAbbreviations brackets;
    private final @Nullable RussianGenitives genitives;

    CapitalGroupNames(Scan scan, Words words) {
        this.scan = scan;
        this.words = words;
        genitives = scan.language().equals("ru") ? new RussianGenitives(scan, words) : null;
        brackets = new GroupAbbreviations(scan, words);
        tails = new GroupTails(scan, words, brackets, genitives);
    }

    @Override
    public @Nullable Span of(Match head) {
        var bare = words.index(head.start());
        var last = words.index(head.end() - 1);
        if (head.value().equals("friends")) {
            return friends(head);
        }
        var quoted = brackets.quotation(last);
        if (quoted > last && (words.capital(bare) || !words.folded(bare).matches("(gr|гр)\\p{L}+"))) {
            return span(before(bare), quoted);
        }
        var strong = head.value().equals("strong") || words.capital(bare) && !opens(bare) && purposed(last);
        if (genitives != null && (strong || words.capital(bare))) {
            var of = genitives.end(last);
            if (of > last) {
                return span(before(bare), tails.linked(of));
            }
        }
        if (!strong && !words.capital(bare)) {
            return proper(bare, last);
        }
        var first = before(bare);
        var end = strong || english() && inCapitals(last)
                ? tails.linked(adjectives(last))
                : english() ? last : tails.capitals(adjectives(last));
        var named = end > last || first < bare && qualified(first, bare);
        return named ? span(first, end) : null;
    }

    @Override
    public @Nullable Span friends(Match head) {
        var last = words.index(head.end() - 1);
        var link = adjectives(last);
        var follows = link > last || genitives != null || linked(last);
        var end = follows ? tails.to(link) : last;
        var bare = words.index(head.start());
        return end > last ? span(genitives == null ? before(bare) : bare, end) : null;
    }

    private Span span(int first, int last) {
        return new Span(words.start(first), words.end(last));
    }

    /** “of”, “for” behind the head, or within it, or a name in capitals. */
    private boolean linked(int last) {
        return last + 1 < words.size()
                && (words.is(last, Mark.COMPLEMENT)
                        || words.capital(last + 1)
                        || words.is(last + 1, Mark.COMPLEMENT)
                        || scan.has("grouplink", words.span(last + 1)));
    }

    /** “Partenariat pour la sûreté maritime”, “Партнерство по рискам”: what it is for right behind a head in capitals. */
    private boolean purposed(int last) {
        return !english() && tails.purpose(adjectives(last) + 1);
    }

    /** A capital is none that tells anything at the beginning of a sentence. */
    private boolean opens(int bare) {
        return genitives != null && (bare == 0 || !words.gap(bare - 1).equals(" "));
    }

    /** “the Open Balkan initiative”, “Черноморский диалог”: a name in capitals before a head in small letters. */
    private @Nullable Span proper(int bare, int last) {
        if (genitives != null) {
            var adjective = bare > 1
                    && words.capital(bare - 1)
                    && words.gap(bare - 1).equals(" ")
                    && words.gap(bare - 2).equals(" ")
                    && !words.is(bare - 1, Mark.ENTITY)
                    && words.folded(bare - 1).matches("\\p{L}+ск(ий|ого|ому|им|ом|ая|ои|ой|ую)")
                    && !words.folded(bare).startsWith("проц");
            var pair = words.gap(last).equals(" ")
                    && words.capital(last + 1)
                    && words.gap(last + 1).equals(" - ")
                    && words.capital(last + 2);
            var strategic = words.folded(bare - 1).startsWith("стратегическ");
            return adjective && (pair || !strategic) ? span(bare - 1, pair ? last + 2 : last) : null;
        }
        var first = english() ? before(bare) : bare;
        var named = false;
        for (var word = first; word < bare; word++) {
            named |= !words.is(word, Mark.ENTITY) && !words.is(word, Mark.NOT_NAME);
        }
        var the = first > 0 && words.folded(first - 1).equals("the");
        return named && the && !words.is(first, Mark.GIVEN) ? span(first, last) : null;
    }

    /** “Process on Eastern Congo”, “Alliance for the Implementation …”, not “Group for convening”. */
    private boolean inCapitals(int last) {
        var noun = last + 2;
        while (noun < words.size() && noun - last < 5 && words.is(noun, Mark.COMPLEMENT) && !words.capital(noun)) {
            noun++;
        }
        return noun >= words.size() || words.capital(noun) || !words.gap(last).equals(" ");
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
                || gap.equals("++ ")
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

    /** “arabe”, “internacional”, “International”, and other adjectives before what goes on with the name. */
    private int adjectives(int last) {
        var end = last;
        while (end + 1 < words.size() && words.gap(end).equals(" ") && scan.has("groupword", words.span(end + 1))) {
            end++;
        }
        var further = end;
        while (further + 1 < words.size() && further - end < 3 && adjective(further + 1)) {
            further++;
        }
        var next = further + 1;
        var goesOn = further > end
                && next < words.size()
                && words.gap(further).equals(" ")
                && (words.capital(next) || scan.has("grouplink", words.span(next)));
        return goesOn ? further : end;
    }

    /** “numérique”, “humanitario”, “ouest-africain”. */
    private boolean adjective(int word) {
        var gap = words.gap(word - 1);
        return !english()
                && genitives == null
                && !words.capital(word)
                && !words.is(word, Mark.COMPLEMENT)
                && !scan.has("groupend", words.span(word))
                && !words.is(word, Mark.SAY)
                && (gap.equals(" ") || gap.equals("-"))
                && (scan.has("groupword", words.span(word))
                        || words.is(word, Mark.ENTITY)
                        || words.gap(word).equals("-") && words.end(word) - words.start(word) < 6
                        || scan.lexicon().ends("adjective_ending", words.folded(word)));
    }
}
