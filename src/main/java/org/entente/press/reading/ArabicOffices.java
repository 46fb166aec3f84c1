package org.entente.press.reading;

import org.entente.press.reading.Words.Mark;

/**
 * What belongs to an Arabic function. One without the article is the first part of a construct: its first complement
 * follows whatever it is, and no name before it; one with the article or a pronoun may have the name right behind it.
 */
final class ArabicOffices {

    private final Scan scan;
    private final Words words;

    ArabicOffices(Scan scan, Words words) {
        this.scan = scan;
        this.words = words;
    }

    /** @param last the last word known to belong to the function that begins at {@code head} */
    boolean complement(int head, int last, int next) {
        if (words.is(next, Mark.NOT_NAME) || purpose(next) || charged(last, next)) {
            return true;
        }
        if (words.is(next, Mark.HONORIFIC)) {
            return false;
        }
        var core = core(head, last);
        if (article(next)) {
            var noun = last > core && construct(last) && !words.is(last, Mark.ENTITY);
            return noun || !words.is(next, Mark.GIVEN) && anyConstruct(core, last);
        }
        return last == core
                && construct(core)
                && words.gap(last).equals(" ")
                && !words.is(next, Mark.GIVEN)
                && next + 1 < words.size()
                && words.folded(next + 1).startsWith("ال");
    }

    /** A noun without the article: what follows with it goes on with that noun. */
    private boolean anyConstruct(int core, int last) {
        for (var word = core; word <= last; word++) {
            if (construct(word) && !words.is(word, Mark.ENTITY) && !preposition(word)) {
                return true;
            }
        }
        return false;
    }

    /** The last word of the function itself. */
    private int core(int head, int last) {
        var core = last;
        while (core > head && !words.is(core, Mark.FUNCTION)) {
            core--;
        }
        return core;
    }

    /** Without article, pronoun, or the ending of an adverb. */
    private boolean construct(int word) {
        var surface = scan.surface(words.start(word), words.end(word));
        return !article(word)
                && !surface.endsWith("ه")
                && !surface.endsWith("ها")
                && !surface.endsWith("هم")
                && !surface.endsWith("ا");
    }

    /** “for the peace process”: لعملية السلام. */
    private boolean purpose(int word) {
        return words.folded(word).startsWith("ل")
                && words.gap(word).equals(" ")
                && word + 1 < words.size()
                && words.folded(word + 1).startsWith("ال")
                && !words.is(word, Mark.GIVEN);
    }

    /** “in charge of the energy transition”: المكلفة بالانتقال الطاقي. */
    private boolean charged(int last, int next) {
        return words.folded(next).startsWith("ب")
                && words.gap(last).equals(" ")
                && !words.is(next, Mark.GIVEN)
                && words.folded(last).matches("(ال)?(مكلف|معني|مختص|مفوض|مسؤول)(ه|ين)?");
    }

    /** “to Syria”, “in Lebanon”, “in the Foreign Ministry” belongs to who is sent or works there. */
    boolean toward(int word) {
        var next = word + 1;
        if (!preposition(word) || next >= words.size()) {
            return false;
        }
        var institution = words.is(next, Mark.COMPLEMENT) || words.is(next, Mark.NOT_NAME);
        return words.is(next, Mark.ENTITY) || institution && (article(next) || article(next + 1));
    }

    private boolean preposition(int word) {
        var folded = words.folded(word);
        return folded.equals("الي") || folded.equals("لدي") || folded.equals("في");
    }

    /** With the article, as adjectives behind a function are and most names are not. */
    private boolean article(int word) {
        if (word >= words.size()) {
            return false;
        }
        var folded = words.folded(word);
        return folded.startsWith("ال") || folded.startsWith("وال") || folded.startsWith("لل");
    }
}
